import { describe, expect, it } from "vitest";
import type { SearchDocument } from "#src/search/document.ts";
import { facetValues, filterCounts, passesFilters, SEARCH_FACETS, type SearchFilters } from "#src/search/facets.ts";
import { aPage, anEntry } from "#src/search/small-index.fixture.ts";

const hit = (more: Partial<SearchDocument>) => anEntry(aPage("", "", "", more));
const filterHits = (all: readonly ReturnType<typeof hit>[], filters: SearchFilters) => all.filter((entry) => passesFilters(entry, filters));
const hits = [
  hit({ hash: "a", ward: "乙区", years: ["令和6年度"], plan: "乙区計画", departments: ["花の課"] }),
  hit({ hash: "b", ward: "甲区", years: ["令和6年度", "令和7年度"], themes: ["暮らし", "学び"] }),
  hit({ hash: "c", ward: "甲区", years: ["令和7年度", "令和8年度"], kind: "指標", evaluations: ["達成"] }),
  hit({ hash: "d", kind: "説明" }),
];

describe("検索のしぼり込み", () => {
  it.each<[SearchFilters, string]>([
    [{}, "abcd"],
    [{ ward: "", kind: "取組み" }, "ab"],
    [{ ward: "甲区" }, "bc"],
    [{ ward: "甲区", kind: "取組み" }, "b"],
    [{ theme: "学び" }, "b"],
    [{ plan: "乙区計画" }, "a"],
    [{ department: "花の課" }, "a"],
    [{ evaluation: "達成" }, "c"],
    [{ year: "令和7年度" }, "bc"],
    [{ year: "令和7年度", ward: "乙区" }, ""],
  ])("%j では、%s だけが残るべき", (filters, wanted) => {
    expect(
      filterHits(hits, filters)
        .map(({ hash }) => hash)
        .join(""),
    ).toBe(wanted);
  });
  it("多い値から並び、年度だけは年の順であるべき", () => {
    expect(filterCounts(hits, {}, "ward")).toEqual([
      ["甲区", 2],
      ["乙区", 1],
    ]);
    expect(filterCounts(hits, { ward: "甲区" }, "year")).toEqual([
      ["令和6年度", 1],
      ["令和7年度", 2],
      ["令和8年度", 1],
    ]);
  });
  it("どの値の数も、それを選んだときの結果の数と同じであるべき", () => {
    for (const { key } of SEARCH_FACETS) {
      const filters: SearchFilters = { ward: "甲区", year: "令和7年度" };
      const counts = filterCounts(hits, filters, key);
      const values = hits.flatMap((entry) => facetValues(entry, key));
      for (const value of values) {
        expect(filterHits(hits, { ...filters, [key]: value })).toHaveLength(counts.find(([name]) => name === value)?.[1] ?? 0);
      }
    }
  });
});
