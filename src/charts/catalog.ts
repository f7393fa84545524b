import type { Chart } from "#src/charts/chart.ts";
import { evaluationChart } from "#src/charts/evaluation-breakdown.ts";
import { planActualChart } from "#src/charts/plan-actual.ts";
import { ratioChart } from "#src/charts/ratio-dots.ts";
import type { Portal } from "#src/load/portal.ts";
import { evaluatedYears } from "#src/model/evaluation.ts";
import type { Plan } from "#src/schema/plan.ts";

/** Charts of a plan's results, newest year first. */
export function planCharts(portal: Portal, plan: Plan): Chart[] {
  return evaluatedYears(portal, plan.id)
    .toReversed()
    .flatMap((year) => [evaluationChart(portal, plan, year), ratioChart(portal, plan, year)]);
}

/** Every chart of the site; each has its CSV and SVG file. */
export function allCharts(portal: Portal): Chart[] {
  return [
    ...portal.plans.flatMap((plan) => planCharts(portal, plan)),
    ...portal.indicators.flatMap((indicator) => planActualChart(portal, indicator) ?? []),
  ];
}
