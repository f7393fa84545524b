import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupHits } from "#src/search/groups.ts";

const ofKinds = (kinds: readonly string[]) => kinds.map((kind, rank) => ({ rank, entry: { kind } }));
const anyHits = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 60 }).map(ofKinds);

describe("種類ごとのまとまり", () => {
  it("二つまでの種類や短い一覧は、分けるべきではない", () => {
    expect(groupHits(ofKinds(Array.from({ length: 40 }, (_, index) => (index % 2 === 0 ? "a" : "b"))))).toBeUndefined();
    expect(groupHits(ofKinds(["a", "b", "c", "d", "a"]))).toBeUndefined();
  });

  it("いちばん近い三つは、種類にかかわらず先頭に、その順で立つべき", () => {
    fc.assert(
      fc.property(anyHits, (hits) => {
        const grouped = groupHits(hits);
        if (grouped !== undefined) expect(grouped.best).toEqual(hits.slice(0, 3));
      }),
    );
  });

  it("一つの結果は一度だけ現れ、まとまりの数はその種類の全部の数であるべき", () => {
    fc.assert(
      fc.property(anyHits, (hits) => {
        const grouped = groupHits(hits);
        if (grouped === undefined) return;
        const shown = [...grouped.best, ...grouped.groups.flatMap((group) => group.hits)];
        expect(new Set(shown).size).toBe(shown.length);
        for (const { kind, total, hits: own } of grouped.groups) {
          expect(own.length).toBeGreaterThan(0);
          expect(own.length).toBeLessThanOrEqual(3);
          expect(own.every(({ entry }) => entry.kind === kind)).toBe(true);
          expect(total).toBe(hits.filter(({ entry }) => entry.kind === kind).length);
        }
      }),
    );
  });
});
