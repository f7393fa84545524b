import type { SearchStore } from "#src/search/document.ts";
import { foldQuery } from "#src/text/fold.ts";
import { fromRomaji, toHiragana } from "#src/text/kana.ts";

/** A name that begins as the reader began: a page, or a place in one. */
export interface Suggestion {
  readonly title: string;
  readonly kana: string | undefined;
  readonly kind: string;
  readonly url: string;
}

/** Kinds whose names readers look for, in that order. */
const KINDS = ["部署", "取組み", "計画", "用語", "区"];

/**
 * Names of pages and glossary terms whose title or reading begins with what was typed.
 * @param limit most suggestions
 */
export function suggestionsFor(input: string, store: SearchStore, limit = 5): Suggestion[] {
  const typed = foldQuery(input);
  if (typed.length < 2) return [];
  const reading = toHiragana(fromRomaji(typed) ?? typed);
  const begins = (title: string, kana: string | undefined) =>
    foldQuery(title)
      .replace(/^[「『]/u, "")
      .startsWith(typed) ||
    (kana !== undefined && foldQuery(kana).startsWith(reading));
  const found = store.documents.flatMap((document): Suggestion[] => [
    ...(begins(document.title, document.kana)
      ? [{ title: document.title, kana: document.kana, kind: document.kind, url: document.url }]
      : []),
    ...(document.kind === "用語" ? (document.items ?? []) : [])
      .filter(({ title, kana }) => begins(title, kana))
      .map(({ id, title, kana }) => ({ title, kana, kind: "用語", url: `${document.url}#${id}` })),
  ]);
  const order = ({ kind }: Suggestion) => (KINDS.indexOf(kind) + KINDS.length + 1) % (KINDS.length + 1);
  return found
    .filter(({ kind }) => KINDS.includes(kind))
    .sort((a, b) => order(a) - order(b) || a.title.length - b.title.length)
    .slice(0, limit);
}
