import type { Portal, RecordOf } from "#src/load/portal.ts";
import { recordOf, recordsBy } from "#src/model/lookup.ts";
import type { Verdict } from "#src/schema/evaluation.ts";

type Plan = RecordOf<"plans">;

/** How a verdict stands to the plan, whatever the ward calls it: better than another met one, met, or missed. */
export type VerdictLevel = "above" | "met" | "missed";

export interface RatedVerdict extends Verdict {
  readonly level: VerdictLevel;
}

/** The verdicts a plan gives, best first. */
export function verdictsOf({ evaluationScale = [] }: Plan): RatedVerdict[] {
  const lastMet = evaluationScale.findLastIndex(({ met }) => met);
  return evaluationScale.map((verdict, index) => ({ ...verdict, level: !verdict.met ? "missed" : index < lastMet ? "above" : "met" }));
}

/** @throws Error for a label outside the plan's scale, which the loader refuses */
export function verdictOf(portal: Portal, { plan, label }: RecordOf<"evaluations">): RatedVerdict {
  const verdict = verdictsOf(recordOf(portal, "plans", plan)).find((entry) => entry.label === label);
  if (verdict === undefined) throw new Error(`no verdict ${label} in the scale of ${plan}`);
  return verdict;
}

export interface EvaluationCount extends RatedVerdict {
  readonly count: number;
}

/** How many measures of a plan got each verdict in a fiscal year; every verdict is there, also with 0. */
export function evaluationCounts(portal: Portal, plan: Plan, fiscalYear: number): EvaluationCount[] {
  const evaluations = recordsBy(portal, "evaluations", "plan", plan.id).filter((entry) => entry.fiscalYear === fiscalYear);
  return verdictsOf(plan).map((verdict) => ({ ...verdict, count: evaluations.filter(({ label }) => label === verdict.label).length }));
}

/** Fiscal years of a plan that have verdicts, oldest first. */
export function evaluatedYears(portal: Portal, plan: string): number[] {
  return [...new Set(recordsBy(portal, "evaluations", "plan", plan).map(({ fiscalYear }) => fiscalYear))].sort();
}
