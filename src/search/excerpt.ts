import { foldQuery } from "#src/text/fold.ts";

/** A piece of an excerpt: plain, or one of the words searched for. */
export interface ExcerptPart {
  readonly text: string;
  readonly isMatch: boolean;
}

const AROUND = 44;

/** Cuts a text at every place where one of the words stands; longer words first. */
export function markWords(text: string, words: readonly string[]): ExcerptPart[] {
  const wanted = [...new Set(words.map(foldQuery))].filter((word) => word !== "").sort((a, b) => b.length - a.length);
  const lower = text.toLowerCase();
  const parts: ExcerptPart[] = [];
  let plain = "";
  let at = 0;
  while (at < text.length) {
    const word = wanted.find((candidate) => lower.startsWith(candidate, at));
    if (word === undefined) {
      plain += text[at] ?? "";
      at += 1;
    } else {
      if (plain !== "") parts.push({ text: plain, isMatch: false });
      plain = "";
      parts.push({ text: text.slice(at, at + word.length), isMatch: true });
      at += word.length;
    }
  }
  return plain === "" ? parts : [...parts, { text: plain, isMatch: false }];
}

/**
 * A piece of a page's text around the words that matched, where most of them stand close together.
 * @param text folded text of the page, a line a block
 */
export function excerptOf(text: string, words: readonly string[]): ExcerptPart[] {
  const lower = text.toLowerCase();
  const places = words.flatMap((word) => {
    const at = lower.indexOf(word);
    return at === -1 ? [] : [at];
  });
  const center = places.length === 0 ? 0 : Math.min(...places);
  const start = Math.max(0, center - AROUND);
  const end = Math.min(text.length, center + AROUND * 2);
  const piece = text.slice(start, end).replaceAll("\n", " ");
  return markWords(`${start > 0 ? "…" : ""}${piece}${end < text.length ? "…" : ""}`, words);
}
