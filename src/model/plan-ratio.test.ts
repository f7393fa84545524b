import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { missesPlan, planRatio } from "#src/model/plan-ratio.ts";
import type { CellValue } from "#src/schema/quantity.ts";

const HIGHER = { better: "higher" } as const;
const LOWER = { better: "lower" } as const;
const quantity = (value: number, unit = "件"): CellValue => ({ text: String(value), value, unit });

describe("計画比", () => {
  it("実績を計画で割ったものであるべき", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e7 }), fc.integer({ min: 0, max: 1e7 }), (plan, actual) => {
        expect(planRatio(HIGHER, quantity(plan), quantity(actual))).toBe(actual / plan);
        expect(planRatio(LOWER, quantity(plan), quantity(actual))).toBe(actual / plan);
      }),
    );
  });
  it.each([
    ["計画が0の", HIGHER, quantity(0), quantity(5)],
    ["単位が違う", HIGHER, quantity(10), quantity(5, "人")],
    ["計画が文字だけの", HIGHER, { text: "実施" }, quantity(5)],
    ["実績が文字だけの", HIGHER, quantity(10), { text: "実施" }],
    ["計画のない", HIGHER, { blank: "not-stated" as const }, quantity(5)],
    ["実績のない", HIGHER, quantity(10), { blank: "not-yet" as const }],
    ["実績が公表されていない", HIGHER, quantity(10), undefined],
    ["比べられない", { ...HIGHER, comparable: false }, quantity(25), quantity(563)],
    ["良い方向がない", { better: "none" as const }, quantity(10), quantity(5)],
  ])("%sときは、出すべきではない", (_why, indicator, plan, actual) => {
    expect(planRatio(indicator, plan, actual)).toBeUndefined();
  });
  it("大きいほど良い指標では100%未満、小さいほど良い指標では100%を超えたら、届かなかったとするべき", () => {
    expect([0.99, 1, 1.01].map((ratio) => missesPlan(HIGHER, ratio))).toEqual([true, false, false]);
    expect([0.99, 1, 1.01].map((ratio) => missesPlan(LOWER, ratio))).toEqual([false, false, true]);
  });
});
