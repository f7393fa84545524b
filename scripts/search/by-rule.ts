import type { Portal } from "#src/load/portal.ts";
import { searchable } from "#src/search/code.ts";
import type { SearchDocument } from "#src/search/document.ts";
import type { SearchEngine } from "#src/search/engine.ts";

/** All that a reader can see of a page, as search compares it. */
function wordsOf({ title, names = [], items = [], about = [], text }: SearchDocument): string {
  return searchable([title, ...names, ...items.map((item) => item.title), ...about, text].join("\n"));
}

export interface RuleScore {
  readonly asked: number;
  readonly right: number;
  readonly wrong: readonly string[];
}

function scoreOf(results: readonly { readonly question: string; readonly isRight: boolean }[]): RuleScore {
  const wrong = results.filter(({ isRight }) => !isRight).map(({ question }) => question);
  return { asked: results.length, right: results.length - wrong.length, wrong };
}

/**
 * Every ward with every topic that the themes name, in the ways people type them. Right: the first three results are of the ward and
 * one of them holds the topic; where no page of the ward holds it, nothing is claimed to.
 */
export async function wardTopics(engine: SearchEngine, portal: Portal, documents: readonly SearchDocument[]): Promise<RuleScore> {
  const topics = [...new Set(portal.themes.flatMap(({ title }) => title.split("・")))];
  const byHash = new Map(documents.map((document) => [document.hash, { document, words: wordsOf(document) }]));
  const results: { question: string; isRight: boolean }[] = [];
  for (const { name } of portal.wards) {
    const bare = name.slice(0, -1);
    for (const topic of topics) {
      const exists = [...byHash.values()].some(({ document: { ward }, words }) => ward === name && words.includes(searchable(topic)));
      for (const question of [`${name}の${topic}`, `${bare} ${topic}`, `${topic} ${name}`]) {
        const { hits, understood } = await engine.ask(question, { filters: {} });
        const first = hits.slice(0, 3).map(({ entry }) => byHash.get(entry.hash)!);
        const isOfWard = first.every(({ document: { ward } }) => ward === undefined || ward === name);
        const isHeld = first.some(({ document: { ward }, words }) => ward === name && words.includes(searchable(topic)));
        const isRead = understood.some(({ facet, value }) => facet === "ward" && value === name);
        results.push({ question, isRight: isRead && isOfWard && (!exists || isHeld) });
      }
    }
  }
  return scoreOf(results);
}

/** Every word of the bridges that have been reviewed. Right: one of the pages that a reader accepted is among the first three. */
export async function bridges(engine: SearchEngine, portal: Portal, documents: readonly SearchDocument[]): Promise<RuleScore> {
  const byHash = new Map(documents.map(({ hash, url }) => [hash, url]));
  const results: { question: string; isRight: boolean }[] = [];
  for (const { words, leadsTo } of portal.synonyms) {
    if (leadsTo === undefined) continue;
    for (const question of words) {
      const { hits } = await engine.ask(question, { filters: {} });
      const first = hits.slice(0, 3).map(({ entry }) => byHash.get(entry.hash) ?? "");
      results.push({ question, isRight: first.some((url) => leadsTo.some((id) => url.endsWith(`/${id}/`))) });
    }
  }
  return scoreOf(results);
}

/** Steps through a list without chance, so that every run asks the same. */
const STRIDE = 37;
const PHANTOMS = 300;

/** Words of two and three kanji, all of them kanji of the pages, that stand in no page. */
export function phantomWords(documents: readonly SearchDocument[]): string[] {
  const all = documents.map(wordsOf).join("\n");
  const pairs = [...new Set([...all.matchAll(/\p{sc=Han}{2}/gu)].map(([pair]) => pair))].sort();
  return pairs
    .flatMap((pair, index) => {
      const [first = ""] = pair;
      const [other = "", last = ""] = pairs[(index * STRIDE) % pairs.length]!;
      return [first + last, pair + other];
    })
    .filter((word, index, words) => !all.includes(word) && words.indexOf(word) === index)
    .filter((_word, index, words) => index % Math.max(1, Math.floor(words.length / PHANTOMS)) === 0)
    .slice(0, PHANTOMS);
}

/** Asks for words that stand in no page. Right: the answer says so, or has nothing. */
export async function phantoms(engine: SearchEngine, documents: readonly SearchDocument[]): Promise<RuleScore> {
  const results: { question: string; isRight: boolean }[] = [];
  for (const question of phantomWords(documents)) {
    const { hits, missing, mended, relaxed } = await engine.ask(question, { filters: {} });
    const isTold = missing.length > 0 || mended.length > 0;
    // A word of three letters may be cut into words that stand somewhere, and the answer says which were looked for.
    results.push({ question, isRight: hits.length === 0 || (relaxed !== "none" && (isTold || [...question].length > 2)) });
  }
  return scoreOf(results);
}
