import { searchable } from "#src/search/code.ts";

export interface QueryTerm {
  readonly text: string;
  /** Typed in quotes: taken exactly as it is */
  readonly isPhrase: boolean;
}

export interface ParsedQuery {
  readonly terms: readonly QueryTerm[];
  readonly excluded: readonly string[];
}

/** Longer input is cut: no name or question needs more, and every term costs a search. */
const MAX_LENGTH = 120;
const MAX_TERMS = 8;

/** Splits what a reader typed: words, phrases in 「」 or "", and exclusions with − before them. */
export function parseQuery(input: string): ParsedQuery {
  // eslint-disable-next-line no-control-regex
  const text = searchable(input.replaceAll(/[\u0000-\u001f\u007f]/gu, " ").slice(0, MAX_LENGTH))
    .replaceAll(/\s+/gu, " ")
    .trim();
  const terms: QueryTerm[] = [];
  const excluded: string[] = [];
  for (const match of text.matchAll(/(-)?(?:「([^」]+)」|"([^"]+)"|([^\s"「」]+))/gu)) {
    const [, minus, corner, quoted, word] = match;
    const phrase = corner ?? quoted;
    // A dash inside a word is part of it (ai-ocr, 1-9); one alone says nothing.
    const value = (phrase ?? word ?? "").trim().replaceAll(/^[、。,.・]+|[、。,.・?？!！]+$/gu, "");
    if (value === "" || value === "-") continue;
    if (minus !== undefined) excluded.push(value);
    else terms.push({ text: value, isPhrase: phrase !== undefined });
  }
  return { terms: terms.slice(0, MAX_TERMS), excluded };
}
