import { expect, test } from "@playwright/test";
import { builtDocuments } from "#scripts/search/built-index.ts";
import { goldenQueries, relevantPages, scoreOf, type Score } from "#scripts/search/golden.ts";
import { askOurs, serveLab } from "#scripts/search/lab.ts";

const queries = goldenQueries();
const documents = builtDocuments();

/** What search reached when last measured, a little below; raise it when search gets better. Set-aside queries have their own. */
const FLOORS: Readonly<Record<"golden" | "aside", Omit<Score, "queries">>> = {
  golden: { recall: 0.97, precision: 0.985, mrr: 0.99, bestFirst: 0.95, zero: 0.005 },
  aside: { recall: 0.95, precision: 0.95, mrr: 0.96, bestFirst: 0.94, zero: 0.03 },
};

test("質問の一覧は200を超え、どれにも当てはまるページがあり、重ならないべき", () => {
  expect(queries.length).toBeGreaterThanOrEqual(200);
  expect(new Set(queries.map(({ query }) => query)).size).toBe(queries.length);
  expect(queries.filter((query) => relevantPages(query, documents).relevant.size === 0)).toEqual([]);
});

test("検索の質は、前に測った水準を下回るべきではない", async ({ browser }) => {
  const lab = await serveLab();
  const answers = await askOurs(
    browser,
    lab.url,
    queries.map(({ query }) => query),
    documents,
  );
  lab.close();
  for (const [name, floor] of Object.entries(FLOORS)) {
    const rows = queries
      .map((query, index) => ({ query, urls: answers[index]! }))
      .filter(({ query }) => (query.aside === true) === (name === "aside"));
    const score = scoreOf(rows, documents);
    expect(score.recall, `${name} 再現`).toBeGreaterThanOrEqual(floor.recall);
    expect(score.precision, `${name} 適合`).toBeGreaterThanOrEqual(floor.precision);
    expect(score.mrr, `${name} MRR`).toBeGreaterThanOrEqual(floor.mrr);
    expect(score.bestFirst, `${name} 最良が先頭`).toBeGreaterThanOrEqual(floor.bestFirst);
    expect(score.zero, `${name} 結果なし`).toBeLessThanOrEqual(floor.zero);
  }
});
