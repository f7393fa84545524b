import type { Portal, RecordOf } from "#src/load/portal.ts";
import { missesPlan, planPoints, planRatio } from "#src/model/plan-ratio.ts";
import { recordOf, recordsBy } from "#src/model/lookup.ts";
import { isBlank } from "#src/schema/blank.ts";
import { isQuantity, type CellValue } from "#src/schema/quantity.ts";

type Indicator = RecordOf<"indicators">;

/** Plan and actual of one fiscal year, side by side. */
export interface IndicatorYear {
  readonly fiscalYear: number;
  readonly plan: CellValue;
  /** undefined until the ward publishes results */
  readonly actual: CellValue | undefined;
  readonly ratio: number | undefined;
  /** Actual − plan of a percentage, in points */
  readonly points: number | undefined;
  readonly missed: boolean;
}

/** Fiscal years of an indicator, oldest first. */
export function yearsOf(portal: Portal, indicator: Indicator): IndicatorYear[] {
  return [...recordsBy(portal, "indicatorValues", "indicator", indicator.id)]
    .sort((a, b) => a.fiscalYear - b.fiscalYear)
    .map(({ fiscalYear, planned: plan, actual }) => {
      const ratio = planRatio(indicator, plan, actual);
      const isRated = ratio !== undefined && actual !== undefined && isQuantity(plan) && isQuantity(actual);
      return {
        fiscalYear,
        plan,
        actual,
        ratio,
        points: isRated ? planPoints(plan, actual) : undefined,
        missed: isRated && missesPlan(indicator, plan, actual),
      };
    });
}

/** Whether the source has a place for results in any of the years, even an empty one. */
export function hasResults(years: readonly Pick<IndicatorYear, "actual">[]): boolean {
  return years.some(({ actual }) => actual !== undefined);
}

/** Fiscal years for which a plan's indicators have values, and those of them with results; oldest first. */
export function valueYears(portal: Portal, plan: string): { readonly all: readonly number[]; readonly withResults: readonly number[] } {
  const values = recordsBy(portal, "indicatorValues", "plan", plan);
  const years = (of: typeof values) => [...new Set(of.map(({ fiscalYear }) => fiscalYear))].sort();
  return { all: years(values), withResults: years(values.filter(({ actual }) => actual !== undefined)) };
}

/** One value as a row: what an indicator was to be, or was, in a fiscal year. */
export interface IndicatorValueRow {
  readonly id: string;
  readonly indicator: Indicator;
  readonly fiscalYear: number;
  readonly kind: "plan" | "actual";
  readonly value: CellValue;
}

/** Every plan and every published actual, in the order of the data. */
export function indicatorValueRows(portal: Portal): IndicatorValueRow[] {
  return portal.indicatorValues.flatMap(({ indicator: id, fiscalYear, planned, actual }) => {
    const indicator = recordOf(portal, "indicators", id);
    const row = (kind: "plan" | "actual", value: CellValue) => ({
      id: `${id}-${String(fiscalYear)}-${kind}`,
      indicator,
      fiscalYear,
      kind,
      value,
    });
    return [row("plan", planned), ...(actual === undefined ? [] : [row("actual", actual)])];
  });
}

/** The 事業量 that an indicator measures. */
export function volumeOf(portal: Portal, indicator: Indicator): RecordOf<"plannedVolumes"> {
  return recordOf(portal, "plannedVolumes", indicator.plannedVolume);
}

/** Label of the 事業量 that an indicator belongs to. */
export function groupLabel(portal: Portal, indicator: Indicator): string {
  const { label } = volumeOf(portal, indicator);
  return isBlank(label) ? indicator.name : label;
}

/**
 * Full name, so that 削減時間 says of what: RPA拡大：削減時間. Where a source prints one name twice in a row (発行数全体),
 * the item it stands under tells the two apart.
 */
export function indicatorTitle(portal: Portal, indicator: Indicator): string {
  const group = groupLabel(portal, indicator);
  if (group === indicator.name) return group;
  const siblings = recordsBy(portal, "indicators", "plannedVolume", indicator.plannedVolume);
  const isRepeated = siblings.filter(({ name }) => name === indicator.name).length > 1;
  const above = siblings[siblings.findIndex(({ id }) => id === indicator.id) - 1];
  return `${group}：${indicator.name}${isRepeated && above !== undefined ? `（${above.name}）` : ""}`;
}

export function measureIdOf(portal: Portal, indicator: Indicator): string {
  return volumeOf(portal, indicator).measure;
}

/** Indicators of a measure in the order of the source's table. */
export function indicatorsOf(portal: Portal, measure: string): Indicator[] {
  return recordsBy(portal, "plannedVolumes", "measure", measure).flatMap(({ id }) => recordsBy(portal, "indicators", "plannedVolume", id));
}

/** An indicator's result with a 計画比, for charts over many indicators. */
export interface RatedIndicator {
  readonly indicator: Indicator;
  readonly title: string;
  readonly measure: string;
  readonly year: IndicatorYear & { readonly ratio: number };
}

/**
 * Every indicator of a fiscal year whose 計画比 can be worked out, highest first; ties in the source's order. What two measures both
 * print is counted once.
 */
export function ratedIndicators(portal: Portal, fiscalYear: number): RatedIndicator[] {
  return portal.indicators
    .flatMap((indicator) => {
      const year = yearsOf(portal, indicator).find((entry) => entry.fiscalYear === fiscalYear);
      if (year?.ratio === undefined || indicator.sameAs !== undefined) return [];
      return [
        {
          indicator,
          title: indicatorTitle(portal, indicator),
          measure: measureIdOf(portal, indicator),
          year: { ...year, ratio: year.ratio },
        },
      ];
    })
    .sort((a, b) => b.year.ratio - a.year.ratio);
}
