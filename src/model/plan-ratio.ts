import type { CellValue } from "#src/schema/quantity.ts";
import { isQuantity } from "#src/schema/quantity.ts";
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

/** Whether a ratio misses its plan. For indicators where less is better, more than 100 % is a miss. */
export function missesPlan(indicator: Indicator, ratio: number): boolean {
  return indicator.better === "lower" ? ratio > 1 : ratio < 1;
}
