import type { InPlan, Portal } from "#src/load/portal.ts";
import { indexOf, mustGet } from "#src/model/portal-index.ts";
import type { Evaluation, Verdict } from "#src/schema/evaluation.ts";
import type { Plan } from "#src/schema/plan.ts";

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
export function verdictOf(portal: Portal, { plan, label }: InPlan<Evaluation>): RatedVerdict {
  return mustGet(new Map(verdictsOf(mustGet(indexOf(portal).plan, plan)).map((verdict) => [verdict.label, verdict])), label);
}

export interface EvaluationCount extends RatedVerdict {
  readonly count: number;
}

/** How many measures of a plan got each verdict in a fiscal year; every verdict is there, also with 0. */
export function evaluationCounts(portal: Portal, plan: Plan, fiscalYear: number): EvaluationCount[] {
  const evaluations = portal.evaluations.filter((entry) => entry.plan === plan.id && entry.fiscalYear === fiscalYear);
  return verdictsOf(plan).map((verdict) => ({ ...verdict, count: evaluations.filter(({ label }) => label === verdict.label).length }));
}

/** Fiscal years of a plan that have verdicts, oldest first. */
export function evaluatedYears(portal: Portal, plan: string): number[] {
  return [...new Set(portal.evaluations.filter((entry) => entry.plan === plan).map(({ fiscalYear }) => fiscalYear))].sort();
}
