import type { InPlan, Portal } from "#src/load/portal.ts";
import { missesPlan, planRatio } from "#src/model/plan-ratio.ts";
import { indexOf, mustGet } from "#src/model/portal-index.ts";
import { isBlank } from "#src/schema/blank.ts";
import type { Indicator } from "#src/schema/indicator.ts";
import type { CellValue } from "#src/schema/quantity.ts";

/** Plan and actual of one fiscal year, side by side. */
export interface IndicatorYear {
  readonly fiscalYear: number;
  readonly plan: CellValue | undefined;
  /** undefined until the ward publishes results */
  readonly actual: CellValue | undefined;
  readonly ratio: number | undefined;
  readonly missed: boolean;
}

/** Fiscal years of an indicator, oldest first. */
export function yearsOf(portal: Portal, indicator: Indicator): IndicatorYear[] {
  const values = indexOf(portal).valuesOfIndicator.get(indicator.id) ?? [];
  const years = [...new Set(values.map(({ fiscalYear }) => fiscalYear))].sort((a, b) => a - b);
  return years.map((fiscalYear) => {
    const find = (kind: "plan" | "actual") => values.find((entry) => entry.fiscalYear === fiscalYear && entry.kind === kind)?.value;
    const plan = find("plan");
    const actual = find("actual");
    const ratio = planRatio(indicator, plan, actual);
    return { fiscalYear, plan, actual, ratio, missed: ratio !== undefined && missesPlan(indicator, ratio) };
  });
}

/** Label of the 事業量 that an indicator belongs to. */
export function groupLabel(portal: Portal, indicator: Indicator): string {
  const { label } = mustGet(indexOf(portal).plannedVolume, indicator.plannedVolume);
  return isBlank(label) ? indicator.name : label;
}

/**
 * Full name, so that 削減時間 says of what: RPA拡大：削減時間. Where a source prints one name twice in a row (発行数全体),
 * the item it stands under tells the two apart.
 */
export function indicatorTitle(portal: Portal, indicator: Indicator): string {
  const group = groupLabel(portal, indicator);
  if (group === indicator.name) return group;
  const siblings = indexOf(portal).indicatorsOfVolume.get(indicator.plannedVolume) ?? [];
  const isRepeated = siblings.filter(({ name }) => name === indicator.name).length > 1;
  const above = siblings[siblings.findIndex(({ id }) => id === indicator.id) - 1];
  return `${group}：${indicator.name}${isRepeated && above !== undefined ? `（${above.name}）` : ""}`;
}

export function measureIdOf(portal: Portal, indicator: Indicator): string {
  return mustGet(indexOf(portal).plannedVolume, indicator.plannedVolume).measure;
}

/** Indicators of a measure in the order of the source's table. */
export function indicatorsOf(portal: Portal, measure: string): InPlan<Indicator>[] {
  const index = indexOf(portal);
  return (index.volumesOfMeasure.get(measure) ?? []).flatMap(({ id }) => index.indicatorsOfVolume.get(id) ?? []);
}

/** An indicator's result with a 計画比, for charts over many indicators. */
export interface RatedIndicator {
  readonly indicator: InPlan<Indicator>;
  readonly title: string;
  readonly measure: string;
  readonly year: IndicatorYear & { readonly ratio: number };
}

/** Every indicator of a fiscal year whose 計画比 can be worked out, highest first; ties in the source's order. */
export function ratedIndicators(portal: Portal, fiscalYear: number): RatedIndicator[] {
  return portal.indicators
    .flatMap((indicator) => {
      const year = yearsOf(portal, indicator).find((entry) => entry.fiscalYear === fiscalYear);
      if (year?.ratio === undefined) return [];
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
