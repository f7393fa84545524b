import { fold } from "#src/text/fold.ts";

/** Characters that layout and extraction change at will: white space, footnote marks, and the many dashes. */
const LAYOUT = /[\s\u200B]+/gu;

/** A text as it is compared: folded (NFKC, radicals, dashes) and without any white space. */
export function comparable(text: string): string {
  return fold(text).replaceAll(LAYOUT, "").replaceAll("ー", "-").replaceAll("・", "・");
}

/** The extracted text of a document, ready to be searched. */
export interface SourceText {
  readonly id: string;
  readonly whole: string;
  /** Distinct lines of three or more characters, as printed */
  readonly lines: readonly string[];
}

export function readSourceText(id: string, text: string): SourceText {
  const lines = new Set(
    text
      .split(/\n/u)
      .map((line) => line.trim())
      .filter((line) => comparable(line).length >= 3),
  );
  return { id, whole: comparable(text), lines: [...lines] };
}

/** Most pieces a field may be found in, and how short a piece may be on average: looser, and chance would find anything. */
const MAX_PIECES = 8;
const MIN_AVERAGE = 3;

/**
 * Looks a printed field up in a source: whole, or in pieces that wraps and column order have torn apart.
 * @returns the number of pieces it was found in: 1 is verbatim, 0 is not found
 */
export function piecesFound(text: string, source: SourceText): number {
  const wanted = comparable(text);
  if (source.whole.includes(wanted)) return 1;
  let rest = wanted;
  let pieces = 0;
  while (rest !== "") {
    let length = rest.length;
    while (length > 0 && !source.whole.includes(rest.slice(0, length))) length -= 1;
    if (length === 0) return 0;
    pieces += 1;
    rest = rest.slice(length);
  }
  return pieces <= MAX_PIECES && wanted.length / pieces >= MIN_AVERAGE ? pieces : 0;
}
