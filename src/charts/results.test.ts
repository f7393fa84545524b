import { describe, expect, it } from "vitest";
import { layoutAgainstPlan, missedNumbersChart } from "#src/charts/missed-numbers.ts";
import { layoutSquares, passedTargetsChart, targetsOf } from "#src/charts/passed-targets.ts";
import { must } from "#src/testing/must.ts";
import { anAmount, anIndicator, aPlan, aValue, FILES, smallPortal, type SmallFiles } from "#src/testing/small-data.ts";

const SCALE = [
  { id: "yoi", label: "よい", met: true },
  { id: "mada", label: "まだ", met: false },
];
const second = anIndicator({ id: "kou-plan-1-v1-i2", name: "広場" });

/** A plan judged in 2024, whose second number may miss, and the plans of 2025. */
const results = (actual: number, label = "よい", files: SmallFiles = {}) =>
  smallPortal({
    [FILES.plan]: aPlan({ evaluationScale: SCALE }),
    [FILES.indicators]: { indicators: [anIndicator(), second] },
    [FILES.values]: {
      fiscalYear: 2024,
      indicatorValues: [aValue(), aValue({ indicator: second.id, actual: anAmount(actual) })],
      evaluations: [{ measure: "kou-plan-1", label, source: { source: "kou-plan-book" } }],
    },
    [FILES.values.replace("2024", "2025")]: {
      fiscalYear: 2025,
      indicatorValues: [
        aValue({ planned: anAmount(12), actual: undefined }),
        aValue({ indicator: second.id, planned: anAmount(8), actual: undefined }),
      ],
      evaluations: [],
    },
    ...files,
  });
const missed = (...args: Parameters<typeof results>) => {
  const portal = results(...args);
  return missedNumbersChart(portal, must(portal.plans[0]), 2024);
};

describe("計画に届かなかった数", () => {
  it("区が届いたと評価した施策の、届かなかった数だけを数えるべき", () => {
    expect(missed(9)?.finding).toBe("甲区は1の取組みすべてを「よい」と評価。それでも、計画に届かなかった数が1つ");
    expect(missed(9)?.rows).toEqual([["公園の数：広場", "公園の手入れ", "10件", "9件", "90%", "よい"]]);
  });
  it("区も届かないと評価した施策だけなら、図はないべき", () => {
    expect(missed(9, "まだ")).toBeUndefined();
  });
  it("すべて届いていれば、図はないべき", () => {
    expect(missed(10)).toBeUndefined();
  });
  it("計画の線は、どの行でも同じ所にあるべき", () => {
    const rows = layoutAgainstPlan(
      [
        { name: "一", words: "9件", ratio: 0.9 },
        { name: "二", words: "3件", ratio: 0.3 },
      ],
      328,
    );
    expect(new Set(rows.map(({ planX }) => planX)).size).toBe(1);
    expect(rows.map(({ size, planX }) => Number((size / planX).toFixed(2)))).toEqual([0.9, 0.3]);
  });
});

describe("次の年の計画をもう超えていた数", () => {
  it("同じ数は超えたと言わず、二つの施策にある数は一つに数えるべき", () => {
    const portal = results(9);
    expect(targetsOf(portal, "kou-plan", 2024).map(({ actual, plan, passed }) => [actual, plan, passed])).toEqual([
      ["12件", "12件", false],
      ["9件", "8件", true],
    ]);
    const twice = results(9, "よい", { [FILES.indicators]: { indicators: [anIndicator(), { ...second, sameAs: "kou-plan-1-v1-i1" }] } });
    expect(targetsOf(twice, "kou-plan", 2024)).toHaveLength(1);
  });
  it("小さいほど良い数は、小さいときに超えたと言うべき", () => {
    const fewer = results(7, "よい", { [FILES.indicators]: { indicators: [anIndicator(), { ...second, better: "lower" }] } });
    expect(targetsOf(fewer, "kou-plan", 2024).map(({ passed }) => passed)).toEqual([false, true]);
  });
  it("超えた数があるときだけ図があり、その数を言うべき", () => {
    const portal = results(9);
    const plan = must(portal.plans[0]);
    expect(passedTargetsChart(portal, plan, 2024)?.finding).toBe(
      "甲区では、令和7年度の計画の数を令和6年度にもう超えていたものが、2のうち1",
    );
    expect(passedTargetsChart(results(7), plan, 2024)).toBeUndefined();
  });
  it("四角は、幅に入るだけ並べて折り返すべき", () => {
    expect(layoutSquares(3, 34)).toEqual([
      { x: 0, y: 0 },
      { x: 18, y: 0 },
      { x: 0, y: 18 },
    ]);
  });
});
