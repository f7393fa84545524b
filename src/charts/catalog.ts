import type { Chart } from "#src/charts/chart.ts";
import { amendmentKindsChart } from "#src/charts/amendment-kinds.ts";
import { certainSumCharts } from "#src/charts/certain-sums.ts";
import { commonGroupsChart } from "#src/charts/common-groups.ts";
import { discrepancyCountsChart } from "#src/charts/discrepancy-counts.ts";
import { evaluationChart } from "#src/charts/evaluation-breakdown.ts";
import { figureSeriesCharts } from "#src/charts/figure-series.ts";
import { goalCharts } from "#src/charts/goals.ts";
import { groupPaceChart } from "#src/charts/group-pace.ts";
import { lineageChart } from "#src/charts/lineage.ts";
import { matrixChart } from "#src/charts/matrix.ts";
import { missedNumbersChart } from "#src/charts/missed-numbers.ts";
import { openCellsChart } from "#src/charts/open-cells.ts";
import { passedTargetsChart } from "#src/charts/passed-targets.ts";
import { planActualChart } from "#src/charts/plan-actual.ts";
import { plannedValuesChart } from "#src/charts/planned-values.ts";
import { ratioChart } from "#src/charts/ratio-dots.ts";
import { stageGridChart } from "#src/charts/stage-grid.ts";
import { stageMixChart } from "#src/charts/stage-mix.ts";
import { successorsChart } from "#src/charts/successors.ts";
import { yearActsChart } from "#src/charts/year-acts.ts";
import type { Portal, RecordOf } from "#src/load/portal.ts";
import { evaluatedYears } from "#src/model/evaluation.ts";

/** Charts of a plan, in the order its page shows them. */
export function planCharts(portal: Portal, plan: RecordOf<"plans">): Chart[] {
  const results = evaluatedYears(portal, plan.id)
    .toReversed()
    .flatMap((year) => [
      evaluationChart(portal, plan, year),
      missedNumbersChart(portal, plan, year),
      passedTargetsChart(portal, plan, year),
      ratioChart(portal, plan, year),
    ])
    .filter((chart) => chart !== undefined)
    // A plan may have verdicts and no numbers.
    .filter(({ rows }) => rows.length > 0);
  const ofPlan = [
    successorsChart(portal, plan),
    openCellsChart(portal, plan),
    stageMixChart(portal, plan),
    groupPaceChart(portal, plan),
    amendmentKindsChart(portal, plan),
    ...figureSeriesCharts(portal, plan),
    ...certainSumCharts(portal, plan),
    matrixChart(portal, plan),
  ];
  return [...results, ...ofPlan.filter((chart) => chart !== undefined)];
}

/** Charts of a ward as a whole. */
export function wardCharts(portal: Portal, ward: RecordOf<"wards">): Chart[] {
  const charts = [yearActsChart(portal, ward), lineageChart(portal, ward)];
  return [...charts.filter((chart) => chart !== undefined), ...goalCharts(portal, ward)];
}

/** Charts of all wards together. */
export function commonCharts(portal: Portal): Chart[] {
  return [commonGroupsChart(portal), discrepancyCountsChart(portal)].filter((chart) => chart !== undefined);
}

/** The chart of a single indicator: plan and actual, or the plan alone where there are no results; undefined without numbers. */
export function indicatorChart(portal: Portal, indicator: RecordOf<"indicators">): Chart | undefined {
  return planActualChart(portal, indicator) ?? plannedValuesChart(portal, indicator);
}

/** The charts worth a look by themselves: all but those of single indicators. */
export function galleryCharts(portal: Portal): { title: string; charts: Chart[] }[] {
  return [
    { title: "すべての区", charts: commonCharts(portal) },
    ...portal.wards.map((ward) => ({ title: ward.name, charts: wardCharts(portal, ward) })),
    ...portal.plans.map((plan) => ({ title: plan.title, charts: planCharts(portal, plan) })),
  ].filter(({ charts }) => charts.length > 0);
}

/** Every chart of the site; each has its CSV and SVG file. */
export function allCharts(portal: Portal): Chart[] {
  return [
    ...portal.measures.flatMap((measure) => stageGridChart(portal, measure) ?? []),
    ...galleryCharts(portal).flatMap(({ charts }) => charts),
    ...portal.indicators.flatMap((indicator) => indicatorChart(portal, indicator) ?? []),
  ];
}

/** What stands out in the newest results and this year's plans: for the front page, one chart a question. */
export function frontCharts(portal: Portal): Chart[] {
  const results = portal.plans.flatMap((plan) => {
    const year = evaluatedYears(portal, plan.id).at(-1);
    return year === undefined ? [] : [missedNumbersChart(portal, plan, year), passedTargetsChart(portal, plan, year)];
  });
  return [...results, ...portal.wards.map((ward) => yearActsChart(portal, ward))].filter((chart) => chart !== undefined).slice(0, 3);
}
