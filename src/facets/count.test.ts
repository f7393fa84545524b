import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { facetCounts, passesFacets, type FacetChoice, type Facets } from "#src/facets/count.ts";

const KEYS = ["ward", "theme", "year"] as const;
type Key = (typeof KEYS)[number];
type Item = Readonly<Record<Key, readonly string[]>>;

const VALUES = ["a", "b", "c", "d"];
const facets: Facets<Item, Key> = { keys: KEYS, valuesOf: (item, key) => item[key] };
const some = fc.array(fc.constantFrom(...VALUES), { maxLength: 3 });
const anyItems = fc.array(fc.record({ ward: some, theme: some, year: some }), { maxLength: 20 });
const anyChoice: fc.Arbitrary<FacetChoice<Key>> = fc.record({ ward: some, theme: some, year: some }, { requiredKeys: [] });

const left = (items: readonly Item[], choice: FacetChoice<Key>) => items.filter((item) => passesFacets(item, facets, choice)).length;

describe("しぼり込みの数", () => {
  it("選択肢の数は、それだけをその項目で選んだときの結果の数と同じであるべき", () => {
    fc.assert(
      fc.property(anyItems, anyChoice, fc.constantFrom(...KEYS), (items, choice, key) => {
        const counts = facetCounts(items, facets, choice, key);
        for (const value of VALUES) expect(counts.get(value) ?? 0).toBe(left(items, { ...choice, [key]: [value] }));
      }),
    );
  });
  it("一つのものがいくつもの選択肢に入るときも、選択肢ごとに一度だけ数えるべき", () => {
    const items = [
      { ward: ["a"], theme: ["b", "c", "b"], year: [] },
      { ward: ["b"], theme: ["b"], year: [] },
    ];
    expect([...facetCounts(items, facets, {}, "theme")]).toEqual([
      ["b", 2],
      ["c", 1],
    ]);
    expect([...facetCounts(items, facets, { ward: ["a"], theme: ["d"] }, "theme")]).toEqual([
      ["b", 1],
      ["c", 1],
    ]);
  });
  it("同じ項目の選択肢は「または」、項目どうしは「かつ」であるべき", () => {
    const item = { ward: ["a"], theme: ["b"], year: [] };
    expect(passesFacets(item, facets, { ward: ["a", "c"] })).toBe(true);
    expect(passesFacets(item, facets, { ward: ["a"], theme: ["c"] })).toBe(false);
    expect(passesFacets(item, facets, { ward: ["a"], theme: ["c"] }, "theme")).toBe(true);
    expect(passesFacets(item, facets, { year: ["a"] })).toBe(false);
  });
  it("何も選ばなければ、すべてを通すべき", () => {
    fc.assert(fc.property(anyItems, (items) => left(items, { ward: [] }) === items.length));
  });
});
