import { searchable } from "#src/search/code.ts";

/** A piece of an excerpt: plain, or one of the words searched for. */
export interface ExcerptPart {
  readonly text: string;
  readonly isMatch: boolean;
}

/** Characters before and after the words. */
const BEFORE = 30;
const LENGTH = 132;

/** Finds a word whatever its width, case and number separators: 1644 also where 1,644 is printed. */
function patternOf(words: readonly string[]): RegExp | undefined {
  const wanted = [...new Set(words.map((word) => searchable(word).trim()))].filter((word) => word !== "");
  if (wanted.length === 0) return undefined;
  const escaped = wanted
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/gu, "\\$&").replaceAll(/(?<=\d)(?=\d)/gu, ",?"));
  return new RegExp(escaped.join("|"), "giu");
}

/** Cuts a text at every place where one of the words stands; longer words first. */
export function markWords(text: string, words: readonly string[]): ExcerptPart[] {
  const pattern = patternOf(words);
  if (pattern === undefined) return text === "" ? [] : [{ text, isMatch: false }];
  const parts: ExcerptPart[] = [];
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > at) parts.push({ text: text.slice(at, match.index), isMatch: false });
    parts.push({ text: match[0], isMatch: true });
    at = match.index + match[0].length;
  }
  return at < text.length ? [...parts, { text: text.slice(at), isMatch: false }] : parts;
}

/** Where in a text the most different words stand within one excerpt; the first of several. */
export function densestAt(text: string, words: readonly string[]): number | undefined {
  const pattern = patternOf(words);
  if (pattern === undefined) return undefined;
  const places = [...text.matchAll(pattern)].map(({ index, 0: word }) => ({ index, word: searchable(word) }));
  let best: { at: number; met: number; letters: number } | undefined;
  for (const [first, { index: at }] of places.entries()) {
    const near = new Set<string>();
    for (let next = first; next < places.length && places[next]!.index - at < LENGTH - BEFORE; next += 1) near.add(places[next]!.word);
    const letters = [...near].join("").length;
    if (best === undefined || near.size > best.met || (near.size === best.met && letters > best.letters))
      best = { at, met: near.size, letters };
  }
  return best?.at;
}

/**
 * A piece of a page's text where most of the words stand close together; its beginning where none does.
 * @param text text of the page, a line a block
 */
export function excerptText(text: string, words: readonly string[]): string {
  const at = densestAt(text, words) ?? 0;
  const line = text.lastIndexOf("\n", at) + 1;
  const start = at - line <= BEFORE ? line : at - BEFORE;
  const end = Math.min(text.length, start + LENGTH);
  return `${start > 0 && start !== line ? "…" : ""}${text.slice(start, end).replaceAll("\n", " ")}${end < text.length ? "…" : ""}`;
}
