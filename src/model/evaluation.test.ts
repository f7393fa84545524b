import { describe, expect, it } from "vitest";
import { evaluatedYears, evaluationCounts, verdictOf, verdictsOf } from "#src/model/evaluation.ts";
import { recordOf } from "#src/model/lookup.ts";
import { must } from "#src/testing/must.ts";
import { aMeasure, aPlan, FILES, smallPortal } from "#src/testing/small-data.ts";

const PLACE = { source: "kou-plan-book", page: 2 };
const SCALE = [
  { id: "yoi", label: "よい", met: true },
  { id: "futsu", label: "ふつう", met: true },
  { id: "mada", label: "まだ", met: false },
];

/** A plan of measures 1, 2, 3 …, each with a verdict in each year. */
function judged(years: Readonly<Record<number, readonly string[]>>) {
  const numbers = [...new Set(Object.values(years).flatMap((labels) => labels.map((_, index) => index + 1)))];
  const portal = smallPortal({
    [FILES.plan]: aPlan({ evaluationScale: SCALE }),
    [FILES.measures]: { measures: numbers.map((number) => aMeasure({ id: `kou-plan-${String(number)}`, number: String(number) })) },
    [FILES.values]: undefined,
    ...Object.fromEntries(
      Object.entries(years).map(([year, labels]) => [
        `wards/kou/kou-plan/years/${year}.json`,
        {
          fiscalYear: Number(year),
          indicatorValues: [],
          evaluations: labels.map((label, index) => ({ measure: `kou-plan-${String(index + 1)}`, label, source: PLACE })),
        },
      ]),
    ),
  });
  return { portal, plan: recordOf(portal, "plans", "kou-plan") };
}

describe("区の評価", () => {
  it.each([
    [
      [true, true, true, false, false],
      ["above", "above", "met", "missed", "missed"],
    ],
    [
      [true, false],
      ["met", "missed"],
    ],
    [
      [false, false],
      ["missed", "missed"],
    ],
  ])("評語の扱いは、言葉ではなく、計画に届いたか（%j）と順で決まるべき", (mets, levels) => {
    const { portal } = judged({ 2024: ["よい"] });
    const evaluationScale = mets.map((met, index) => ({ id: `v${String(index)}`, label: `評語${String(index)}`, met }));
    const rated = verdictsOf({ ...recordOf(portal, "plans", "kou-plan"), evaluationScale });
    expect(rated.map(({ level }) => level)).toEqual(levels);
  });
  it("評語のない計画には、何も数えるべきではない", () => {
    const portal = smallPortal();
    expect(evaluationCounts(portal, recordOf(portal, "plans", "kou-plan"), 2024)).toEqual([]);
    expect(evaluatedYears(portal, "kou-plan")).toEqual([]);
  });
  it("年度ごとに、誰も受けなかった評語も0として数えるべき", () => {
    const { portal, plan } = judged({ 2025: ["まだ"], 2024: ["よい", "よい", "まだ"] });
    const counts = (year: number) => evaluationCounts(portal, plan, year).map(({ id, level, count }) => [id, level, count]);
    expect(counts(2024)).toEqual([
      ["yoi", "above", 2],
      ["futsu", "met", 0],
      ["mada", "missed", 1],
    ]);
    expect(counts(2025).map(([, , count]) => count)).toEqual([0, 0, 1]);
    expect(evaluatedYears(portal, "kou-plan")).toEqual([2024, 2025]);
  });
  it("施策の評価は、その計画の評語として読むべき", () => {
    const { portal } = judged({ 2024: ["ふつう"] });
    const evaluation = must(portal.evaluations[0]);
    expect(verdictOf(portal, evaluation).id).toBe("futsu");
    expect(() => verdictOf(portal, { ...evaluation, label: "ない評語" })).toThrow("ない評語");
  });
});
