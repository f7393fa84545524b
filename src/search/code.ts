import { fold } from "#src/text/fold.ts";

/** Letters that stand for one character: Pagefind keeps ASCII words whole, while it cuts Japanese where it likes. */
const LETTERS = "abcdefghijklmnopqrstuvwxyz";
const WIDTH = 4;

/** A text as search compares it: folded, in lower case, numbers without separators, so that 1,644 and １６４４ are one. */
export function searchable(text: string): string {
  return fold(text)
    .toLowerCase()
    .replaceAll(/(?<=\d),(?=\d{3}(?!\d))/gu, "");
}

function codeOf(character: string): string {
  let rest = character.codePointAt(0) ?? 0;
  let code = "";
  for (let place = 0; place < WIDTH; place += 1) {
    code = LETTERS[rest % LETTERS.length] + code;
    rest = Math.floor(rest / LETTERS.length);
  }
  return code;
}

/** Characters that carry meaning; white space and marks only separate. */
function isWordCharacter(character: string): boolean {
  return /[\p{L}\p{N}ー々〆+%@#&]/u.test(character);
}

/** Runs of word characters of a searchable text. */
export function runsOf(text: string): string[][] {
  const runs: string[][] = [];
  let run: string[] = [];
  for (const character of text) {
    if (isWordCharacter(character)) run.push(character);
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  return run.length > 0 ? [...runs, run] : runs;
}

/**
 * Pairs of neighbouring characters as ASCII words of eight letters, in order; the last character of a run stands alone
 * with four. So every part of a compound is found, and nothing else: a phrase of pairs is a substring, and one character
 * is a prefix of the pairs it begins. A text has as many codes as word characters.
 * @param text searchable
 */
export function pairCodes(text: string): string[] {
  return runsOf(text).flatMap((run) =>
    run.map((character, index) => codeOf(character) + (run[index + 1] === undefined ? "" : codeOf(run[index + 1]!))),
  );
}

/** A piece of text as Pagefind is asked for it. */
export interface CodedQuery {
  /** Codes that stand one after the other where the text stands */
  readonly codes: readonly string[];
  /** How many word characters it has, as pages count them */
  readonly length: number;
  /** One character: the beginning of pairs, and no phrase */
  readonly isPrefix: boolean;
}

/**
 * The codes of a piece of text: every pair, and at a mark inside it (ai-ocr) the end of the run before the mark.
 * @param text searchable
 * @returns undefined where the text has no word character
 */
export function codedQuery(text: string): CodedQuery | undefined {
  const runs = runsOf(text);
  const last = runs.at(-1);
  if (last === undefined) return undefined;
  const length = runs.reduce((sum, run) => sum + run.length, 0);
  const codes = pairCodes(text);
  // What follows the text on the page is not known, so its last character alone is not asked for, unless it is all of a run.
  return { codes: last.length > 1 ? codes.slice(0, -1) : codes, length, isPrefix: length === 1 };
}
