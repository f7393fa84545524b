import { expect, it } from "vitest";
import type { Answer, Hit, ShownHit } from "#src/search/answer.ts";
import type { Entry } from "#src/search/directory.ts";
import { pageAnswer } from "#src/search/page-answer.ts";

const entry = (hash: string, kind: string) => ({ hash, kind }) as Entry;
const named = (number: number, kind: string): Hit => ({ entry: entry(String(number), kind), score: 100 - number, matched: [], met: [] });
const brought = (hit: Hit): ShownHit => ({
  ...hit,
  document: { url: `/${hit.entry.hash}/`, title: hit.entry.hash, kind: hit.entry.kind, text: "ページの本文", hash: hit.entry.hash },
  href: `/${hit.entry.hash}/`,
  items: [],
  excerpt: "",
});
const KINDS = ["取組み", "部署", "計画"];
/** Sixteen hits of three kinds; the first two are shown already. */
const hits = Array.from({ length: 16 }, (_, index) => named(index, KINDS[index % KINDS.length]!)).map((hit, index) =>
  index < 2 ? brought(hit) : hit,
);
const answer = { hits, shown: [], relaxed: "none", used: [] } as unknown as Answer;
const asked: string[] = [];
const engine = {
  show: (wanted: readonly Hit[]) => {
    asked.push(...wanted.map(({ entry: { hash } }) => hash));
    return Promise.resolve(wanted.map(brought));
  },
};
const OPTIONS = { filters: {}, limit: 10, isGrouped: true };
const titles = (part: readonly { readonly document: { readonly title: string } }[]) => part.map(({ document }) => document.title);

it("種類が多ければ、三つと種類ごとの三つだけを、まだないものだけ読み込んで渡すべき", async () => {
  const { total, list } = await pageAnswer(engine, answer, OPTIONS);
  expect(total).toBe(16);
  expect(titles(list.best)).toEqual(["0", "1", "2"]);
  expect(list.groups.map(({ kind, hits: own }) => [kind, ...titles(own)])).toEqual([
    ["取組み", "3", "6", "9"],
    ["部署", "4", "7", "10"],
    ["計画", "5", "8", "11"],
  ]);
  expect(asked.toSorted()).toEqual(["10", "11", "2", "3", "4", "5", "6", "7", "8", "9"]);
});

it("分けないときは、近い順に、求められた数だけを渡すべき", async () => {
  const { list } = await pageAnswer(engine, answer, { ...OPTIONS, isGrouped: false, limit: 12 });
  expect(titles(list.best)).toEqual(Array.from({ length: 12 }, (_, index) => String(index)));
  expect(list.groups).toEqual([]);
});

it("ページの本文は、渡すべきではない", async () => {
  expect(JSON.stringify(await pageAnswer(engine, answer, OPTIONS))).not.toContain("ページの本文");
});

it("ページのファイルが届かなければ、空の答えにせず、失敗するべき", async () => {
  const broken = { show: () => Promise.reject(new Error("届かない")) };
  await expect(pageAnswer(broken, answer, OPTIONS)).rejects.toThrow("届かない");
});
