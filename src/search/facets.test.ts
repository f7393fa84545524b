import { describe, expect, it } from "vitest";
import type { Hit } from "#src/search/engine.ts";
import { filterCounts, filterHits } from "#src/search/facets.ts";

const hit = (ward: string, years: readonly string[]): Hit => ({
  document: { url: `/${ward}/`, hash: ward, title: ward, text: "", kind: "施策", ward, years },
  score: 1,
  matched: [],
  items: [],
});
const hits = [hit("板橋区", ["令和6年度"]), hit("世田谷区", ["令和6年度", "令和7年度"]), hit("世田谷区", ["令和7年度", "令和8年度"])];

describe("検索のしぼり込み", () => {
  it("空の値は、しぼらないべき", () => {
    expect(filterHits(hits, { ward: "", kind: "施策" })).toHaveLength(3);
    expect(filterHits(hits, { ward: "世田谷区" })).toHaveLength(2);
  });
  it("多い値から並び、年度だけは年の順であるべき", () => {
    expect(filterCounts(hits, {}, "ward")).toEqual([
      ["世田谷区", 2],
      ["板橋区", 1],
    ]);
    expect(filterCounts(hits, { ward: "世田谷区" }, "year")).toEqual([
      ["令和6年度", 1],
      ["令和7年度", 2],
      ["令和8年度", 1],
    ]);
  });
});
