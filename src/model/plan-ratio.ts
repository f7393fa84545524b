import { isQuantity, type CellQuantity, type CellValue } from "#src/schema/quantity.ts";
import type { RecordOf } from "#src/load/portal.ts";

type Indicator = Pick<RecordOf<"indicators">, "better" | "comparable">;

/**
 * 計画比: actual ÷ plan, our own arithmetic, never the ward's verdict.
 * @returns 1 for 100 %; undefined where the two cannot be compared: words, blanks, different units, a plan of 0 (a change
 * from nothing has no rate), or an indicator whose plan and actual do not count the same thing
 */
export function planRatio(indicator: Indicator, plan: CellValue | undefined, actual: CellValue | undefined): number | undefined {
  if (plan === undefined || actual === undefined || !isQuantity(plan) || !isQuantity(actual)) return undefined;
  if (indicator.comparable === false || indicator.better === "none" || plan.unit !== actual.unit || plan.value === 0) return undefined;
  return actual.value / plan.value;
}

/** Percentages are told apart in points, too: 34 % against 20 % is 170 % of it, and 14 points more. */
export function planPoints(plan: CellValue, actual: CellValue | undefined): number | undefined {
  if (actual === undefined || !isQuantity(plan) || !isQuantity(actual) || plan.unit !== "%" || actual.unit !== "%") return undefined;
  // Percentages have two decimals at most; without this 36.94 − 30 is 6.939999….
  return Math.round((actual.value - plan.value) * 100) / 100;
}

/**
 * Whether an actual misses its plan. The plan's own words decide: more than 超, at most 以下, less than 未満; without them less than the
 * plan is a miss, or more of it where less is better.
 */
export function missesPlan({ better }: Pick<Indicator, "better">, plan: CellQuantity, actual: CellQuantity): boolean {
  switch (plan.comparator) {
    case "超":
      return actual.value <= plan.value;
    case "未満":
      return actual.value >= plan.value;
    case "以下":
    case "以内":
      return actual.value > plan.value;
    default:
      return better === "lower" && plan.comparator !== "以上" ? actual.value > plan.value : actual.value < plan.value;
  }
}
