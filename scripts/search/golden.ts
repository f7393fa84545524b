import { readFileSync } from "node:fs";
import { z } from "zod";
import type { SearchDocument } from "#src/search/document.ts";
import { searchable } from "#src/search/code.ts";

const goldenQuery = z.strictObject({
  id: z.string().regex(/^q\d{3}$/u),
  query: z.string().min(1),
  kind: z.string().min(1),
  /** A page is relevant when it holds at least one word of every group … */
  all: z.array(z.array(z.string().min(1)).min(1)).min(1),
  /** … and none of these */
  none: z.array(z.string().min(1)).optional(),
  /** Set aside: not looked at while search was made */
  aside: z.boolean().optional(),
});

export type GoldenQuery = z.infer<typeof goldenQuery>;

/** The golden queries, checked. */
export function goldenQueries(): GoldenQuery[] {
  const file: unknown = JSON.parse(readFileSync(new URL("golden.json", import.meta.url), "utf8"));
  return z.strictObject({ queries: z.array(goldenQuery) }).parse(file).queries;
}

interface FoldedPage {
  readonly title: string;
  /** Every name that stands for the page or a part of it */
  readonly names: string;
  readonly text: string;
}

const foldedPages = new WeakMap<SearchDocument, FoldedPage>();

/** A page's words as queries are compared with them; folded once, since every query looks at every page. */
function folded(document: SearchDocument): FoldedPage {
  const known = foldedPages.get(document);
  if (known !== undefined) return known;
  const { title, names = [], items = [], text, ward = "" } = document;
  const page = {
    title: searchable(title),
    names: [title, ...names, ...items.map((item) => item.title)].map(searchable).join("\n"),
    // A page says in every line above its text whose it is.
    text: searchable(`${text}\n${ward}`),
  };
  foldedPages.set(document, page);
  return page;
}

/**
 * Relevance by a rule over the pages' words, never by what an engine returned.
 * @returns URLs of the relevant pages, and of those among them whose own name answers the query: the best ones
 */
export function relevantPages(
  { all, none = [] }: GoldenQuery,
  documents: readonly SearchDocument[],
): { relevant: Set<string>; best: Set<string> } {
  const groups = all.map((group) => group.map(searchable));
  const not = none.map(searchable);
  const answers = (text: string) => groups.every((group) => group.some((word) => text.includes(word)));
  const relevant = documents.filter((document) => {
    const { names, text: content } = folded(document);
    const text = `${names}\n${content}`;
    return answers(text) && !not.some((word) => text.includes(word));
  });
  const named = relevant.filter((document) => answers(folded(document).title));
  const itemed = relevant.filter((document) => answers(folded(document).names));
  const best = named.length > 0 ? named : itemed.length > 0 ? itemed : relevant;
  return { relevant: new Set(relevant.map(({ url }) => url)), best: new Set(best.map(({ url }) => url)) };
}

export interface Score {
  readonly queries: number;
  readonly recall: number;
  readonly precision: number;
  readonly mrr: number;
  readonly bestFirst: number;
  /** Share of queries without any result although a relevant page exists */
  readonly zero: number;
}

/** Means over queries; precision is that of the first ten results. */
export function scoreOf(answers: readonly { query: GoldenQuery; urls: readonly string[] }[], documents: readonly SearchDocument[]): Score {
  const rows = answers.map(({ query, urls }) => {
    const { relevant, best } = relevantPages(query, documents);
    const top = urls.slice(0, 10);
    const first = urls.findIndex((url) => relevant.has(url));
    return {
      recall: urls.filter((url) => relevant.has(url)).length / relevant.size,
      precision: top.length === 0 ? 0 : top.filter((url) => relevant.has(url)).length / top.length,
      mrr: first === -1 ? 0 : 1 / (first + 1),
      bestFirst: urls[0] !== undefined && best.has(urls[0]) ? 1 : 0,
      zero: urls.length === 0 ? 1 : 0,
    };
  });
  const mean = (key: "recall" | "precision" | "mrr" | "bestFirst" | "zero") => rows.reduce((sum, row) => sum + row[key], 0) / rows.length;
  return {
    queries: rows.length,
    recall: mean("recall"),
    precision: mean("precision"),
    mrr: mean("mrr"),
    bestFirst: mean("bestFirst"),
    zero: mean("zero"),
  };
}
