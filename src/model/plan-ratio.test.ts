import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { missesPlan, planPoints, planRatio } from "#src/model/plan-ratio.ts";
import type { Quantity } from "#src/schema/quantity.ts";

const HIGHER = { better: "higher" } as const;
const LOWER = { better: "lower" } as const;
const quantity = (value: number, unit = "件"): Quantity => ({ text: String(value), value, unit });

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
  it.each([
    ["大きいほど良い指標", HIGHER, undefined, [true, false, false]],
    ["小さいほど良い指標", LOWER, undefined, [false, false, true]],
    ["「以上」の計画", LOWER, "以上", [true, false, false]],
    ["「超」の計画", HIGHER, "超", [true, true, false]],
    ["「以下」の計画", HIGHER, "以下", [false, false, true]],
    ["「未満」の計画", HIGHER, "未満", [false, true, true]],
  ] as const)("%sでは、計画の言葉どおりに、届かなかったかを決めるべき", (_what, indicator, comparator, missed) => {
    const plan = { ...quantity(100), comparator };
    expect([99, 100, 101].map((actual) => missesPlan(indicator, plan, quantity(actual)))).toEqual(missed);
  });
  it("割合には、計画との差のポイントも出すべき", () => {
    expect(planPoints(quantity(30, "%"), quantity(36.94, "%"))).toBe(6.94);
    expect(planPoints(quantity(25, "%"), quantity(17, "%"))).toBe(-8);
    expect(planPoints(quantity(25), quantity(17))).toBeUndefined();
    expect(planPoints(quantity(25, "%"), undefined)).toBeUndefined();
  });
});
