import type { Portal } from "#src/load/portal.ts";
import { EVALUATION_LABELS, type EvaluationLabel } from "#src/schema/evaluation.ts";

export interface EvaluationCount {
  readonly label: EvaluationLabel;
  readonly count: number;
}

/** How many measures of a plan got each verdict in a fiscal year; every label is there, also with 0. */
export function evaluationCounts(portal: Portal, plan: string, fiscalYear: number): EvaluationCount[] {
  const evaluations = portal.evaluations.filter((entry) => entry.plan === plan && entry.fiscalYear === fiscalYear);
  return EVALUATION_LABELS.map((label) => ({ label, count: evaluations.filter((entry) => entry.label === label).length }));
}

/** Fiscal years of a plan that have verdicts, oldest first. */
export function evaluatedYears(portal: Portal, plan: string): number[] {
  return [...new Set(portal.evaluations.filter((entry) => entry.plan === plan).map(({ fiscalYear }) => fiscalYear))].sort();
}
