import type { Portal, RecordOf } from "#src/load/portal.ts";
import { textOrBlank } from "#src/format.ts";
import { fiscalYearOf } from "#src/model/fiscal-year.ts";
import { indicatorsOf, volumeOf, yearsOf } from "#src/model/indicator.ts";
import { recordOf, recordsBy } from "#src/model/lookup.ts";
import { isBlank } from "#src/schema/blank.ts";
import { joinEntries } from "#src/schema/entries.ts";

/** 今年度: the fiscal year of the data release, never of the clock. */
export function currentFiscalYear(portal: Portal): number {
  return fiscalYearOf(portal.release.date);
}

export type PlanPhase = "before" | "during" | "after" | "unknown";

/** Where a plan's period stands against a fiscal year. */
export function planPhase(plan: RecordOf<"plans">, fiscalYear: number): PlanPhase {
  if (isBlank(plan.periodStart) || isBlank(plan.periodEnd)) return "unknown";
  if (fiscalYear < plan.periodStart) return "before";
  return fiscalYear > plan.periodEnd ? "after" : "during";
}

/** One line of what a measure does in a year: the row of the plan and its printed text. */
export interface YearLine {
  readonly label: string;
  readonly text: string;
  readonly isBlank: boolean;
}

/** What the plan says of a measure for one fiscal year: yearly rows, planned volumes, and plan values of indicators. */
export function linesOfYear(portal: Portal, measure: RecordOf<"measures">, fiscalYear: number): YearLine[] {
  const rows = [...recordsBy(portal, "yearlyPlan", "measure", measure.id), ...recordsBy(portal, "plannedVolumes", "measure", measure.id)];
  const cells = rows.flatMap(({ label, cells: byYear }) => {
    const cell = byYear?.[String(fiscalYear)];
    if (cell === undefined) return [];
    return [{ label: textOrBlank(label), text: textOrBlank(cell), isBlank: isBlank(cell) }];
  });
  const values = indicatorsOf(portal, measure.id).flatMap((indicator) => {
    // Its number stands in a cell above.
    if (volumeOf(portal, indicator).row !== undefined) return [];
    const plan = yearsOf(portal, indicator).find((year) => year.fiscalYear === fiscalYear)?.plan;
    return plan === undefined || isBlank(plan) ? [] : [{ label: indicator.name, text: joinEntries(plan.text), isBlank: false }];
  });
  return [...cells, ...values];
}

/** The plan a measure belongs to. */
export function planOf(portal: Portal, measure: RecordOf<"measures">): RecordOf<"plans"> {
  return recordOf(portal, "plans", measure.plan);
}
