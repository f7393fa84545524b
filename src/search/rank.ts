import type { SearchDocument, SearchItem } from "#src/search/document.ts";
import { foldQuery } from "#src/text/fold.ts";
import { toHiragana } from "#src/text/kana.ts";
import type { Alternative } from "#src/search/query.ts";

/** How well names and text of a document answer one term. */
export interface TermMatch {
  readonly score: number;
  /** The words that matched, for the excerpt */
  readonly matched: string;
}

/** Kinds in the order a reader most often wants them, where all else is equal. */
const KIND_BONUS: Readonly<Record<string, number>> = { 取組み: 1, 計画: 0.9, 部署: 0.9, 区: 0.8, 指標: 0.7, 用語: 0.3, 説明: 0 };

const folded = new WeakMap<SearchDocument, { title: string; kana: string; names: string[]; text: string }>();

function foldedOf(document: SearchDocument) {
  const known = folded.get(document);
  if (known !== undefined) return known;
  const value = {
    title: foldQuery(document.title),
    kana: toHiragana((document.kana ?? "").toLowerCase()),
    names: [...(document.names ?? []), ...(document.items ?? []).map(({ title }) => title)].map(foldQuery),
    text: document.text.toLowerCase(),
  };
  folded.set(document, value);
  return value;
}

function occurrences(text: string, word: string): number {
  let count = 0;
  for (let at = text.indexOf(word); at !== -1 && count < 20; at = text.indexOf(word, at + word.length)) count += 1;
  return count;
}

/** Whether a document holds a word anywhere a reader can see it. */
export function holds(document: SearchDocument, word: string): boolean {
  const { title, names, text } = foldedOf(document);
  return text.includes(word) || title.includes(word) || names.some((name) => name.includes(word));
}

/**
 * Scores a document for one term: a name that is the term, begins with it or holds it counts far more than the text,
 * and a name of which the term is a large part more than one that only mentions it.
 * @param alternatives ways to write the term that this document was found by
 */
export function scoreTerm(document: SearchDocument, alternatives: readonly Alternative[]): TermMatch {
  const { title, names, text } = foldedOf(document);
  let best: TermMatch = { score: 0, matched: alternatives[0]?.text ?? "" };
  for (const { text: word, weight } of alternatives) {
    let score = 0;
    if (title === word) score += 100;
    else if (title.includes(word)) score += 30 + 40 * (word.length / title.length) + (title.startsWith(word) ? 8 : 0);
    const name = names.find((entry) => entry === word) ?? names.find((entry) => entry.includes(word));
    if (name !== undefined) score += name === word ? 34 : 8;
    const count = occurrences(text, word);
    if (count > 0) score += 4 + 3 * Math.log2(1 + count) - Math.min(3, Math.log10(text.length / 500 + 1) * 3);
    score *= weight;
    if (score > best.score) best = { score, matched: word };
  }
  return best;
}

/** The bonus of a document's kind. */
export function kindBonus({ kind }: SearchDocument): number {
  return KIND_BONUS[kind] ?? 0;
}

/** Items of a page, such as goals and terms, whose own name holds any of the words. */
export function matchingItems(document: SearchDocument, words: readonly string[], limit = 3): SearchItem[] {
  return (document.items ?? []).filter(({ title }) => words.some((word) => foldQuery(title).includes(word))).slice(0, limit);
}
