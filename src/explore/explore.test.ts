import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explorerData } from "#src/explore/build.ts";
import { FACETS, type FacetKey } from "#src/explore/facet.ts";
import { choiceCounts, describeState, resultsOf } from "#src/explore/filter.ts";
import { EMPTY_CHOICE, EMPTY_STATE, formatState, parseState, SORTS, toggled, type ExplorerState } from "#src/explore/state.ts";
import { portal } from "#src/testing/portal.ts";

const data = explorerData(portal);

const anyState: fc.Arbitrary<ExplorerState> = fc.record({
  query: fc.constantFrom("", "窓口", "ＤＸ", "実施 検討", "zzz"),
  sort: fc.constantFrom(...SORTS.map(({ id }) => id)),
  chosen: fc.record(
    Object.fromEntries(
      FACETS.map(({ key }) => [
        key,
        fc
          .subarray(
            data.values[key].map(({ id }) => id),
            { maxLength: 2 },
          )
          .map((ids) => [...ids].sort()),
      ]),
    ) as unknown as Record<FacetKey, fc.Arbitrary<string[]>>,
  ),
});

describe("施策の絞り込み", () => {
  it("条件がなければ、160件すべてが計画の順に並ぶべき", () => {
    const results = resultsOf(data.items, EMPTY_STATE);
    expect(results).toHaveLength(160);
    expect(results.map(({ order }) => order)).toEqual(results.map((_, index) => index));
  });

  it("どの条件でも、選択肢の数は、それを選んだときの結果の数と同じであるべき", () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const counts = choiceCounts(data.items, state);
        for (const { key } of FACETS) {
          for (const { id } of data.values[key]) {
            expect(resultsOf(data.items, { ...state, chosen: { ...state.chosen, [key]: [id] } })).toHaveLength(
              counts.get(key)?.get(id) ?? 0,
            );
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it("URLに書いて読めば、同じ条件に戻るべき", () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(parseState(formatState(state))).toEqual(state);
      }),
    );
  });

  it("同じ条件は、選んだ順によらず同じURLになるべき", () => {
    const a = toggled(toggled(EMPTY_STATE, "theme", "madoguchi"), "theme", "ai-data");
    const b = toggled(toggled(EMPTY_STATE, "theme", "ai-data"), "theme", "madoguchi");
    expect(formatState(a)).toBe(formatState(b));
    expect(formatState(toggled(toggled(EMPTY_STATE, "ward", "itabashi"), "ward", "itabashi"))).toBe("");
  });

  it("板橋区で達成+の施策は、資料の四つであるべき", () => {
    const state = { ...EMPTY_STATE, chosen: { ...EMPTY_CHOICE, ward: ["itabashi"], evaluation: ["tassei-plus"] } };
    expect(resultsOf(data.items, state).map(({ id }) => id)).toEqual([
      "itabashi-dx2025-1",
      "itabashi-dx2025-6",
      "itabashi-dx2025-s2",
      "itabashi-dx2025-s3",
    ]);
    expect(describeState(data, state)).toBe("区＝板橋区、区の評価＝達成+");
  });

  it("言葉は、全角半角とひらがなの読みでも探せるべき", () => {
    const find = (query: string) => resultsOf(data.items, { ...EMPTY_STATE, query }).map(({ id }) => id);
    expect(find("ＳＮＳ")).toEqual(find("sns"));
    expect(find("ほいくにゅうえん")).toContain("setagaya-gyosei-keiei-3-15");
  });

  it("知らない値のあるURLも、開けるべき", () => {
    const known = Object.fromEntries(FACETS.map(({ key }) => [key, new Set(data.values[key].map(({ id }) => id))])) as unknown as Record<
      FacetKey,
      Set<string>
    >;
    expect(parseState("?ward=nowhere&sort=x&foo=1&ward=itabashi", known)).toEqual({
      ...EMPTY_STATE,
      chosen: { ...EMPTY_CHOICE, ward: ["itabashi"] },
    });
  });
});
