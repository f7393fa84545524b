import { scaleLinear } from "d3";
import type { Chart } from "#src/charts/chart.ts";
import { drawing, element, fill, FONT_SIZE, label, outline } from "#src/charts/svg.ts";
import { BLANK_LABELS, formatQuantity } from "#src/format.ts";
import type { Portal, RecordOf } from "#src/load/portal.ts";
import { eraFiscalYear, fiscalYearLabel } from "#src/model/fiscal-year.ts";
import { hasResults, indicatorTitle, yearsOf, type IndicatorYear, volumeOf } from "#src/model/indicator.ts";
import { recordOf } from "#src/model/lookup.ts";
import { caveatsOf, indicatorNotes } from "#src/model/note.ts";
import { isBlank } from "#src/schema/blank.ts";
import { joinEntries } from "#src/schema/entries.ts";
import { isQuantity, type CellQuantity, type CellValue } from "#src/schema/quantity.ts";
import { textWidth } from "#src/text/width.ts";
import { sourcesOf } from "#src/model/source.ts";

const ROW = 34;
const BAR = 18;
/** Room for 令和10年度 */
const LEFT = 84;
const GAP = 8;

export interface PlannedValuesRow {
  readonly heading: string;
  /** The amount, or why the bar is missing */
  readonly words: string;
  readonly y: number;
  /** Right end of the bar, in px; undefined where the year has no number */
  readonly endX: number | undefined;
}

export interface PlannedValuesLayout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly rows: readonly PlannedValuesRow[];
}

function amountText({ value, unit, comparator }: CellQuantity): string {
  return `${formatQuantity(value, unit)}${comparator ?? ""}`;
}

function words(plan: CellValue): string {
  if (isBlank(plan)) return BLANK_LABELS[plan.blank];
  return isQuantity(plan) ? amountText(plan) : "数では書かれていません";
}

/** Places one row a year, also one without a number: a year left out would look like the plan's end. The scale starts at 0. */
export function layoutPlannedValues(years: readonly Pick<IndicatorYear, "fiscalYear" | "plan">[], width: number): PlannedValuesLayout {
  const room = Math.max(0, ...years.map(({ plan }) => textWidth(words(plan), FONT_SIZE))) + GAP + 4;
  const most = Math.max(0, ...years.map(({ plan }) => (isQuantity(plan) ? plan.value : 0)));
  const x = scaleLinear([0, most || 1], [LEFT, width - room]);
  const rows = years.map(({ fiscalYear, plan }, index) => ({
    heading: eraFiscalYear(fiscalYear),
    words: words(plan),
    y: index * ROW,
    endX: isQuantity(plan) ? x(plan.value) : undefined,
  }));
  return { width, height: years.length * ROW, left: LEFT, rows };
}

/** Draws hollow bars: what is planned is not done yet, and a full bar is an actual. */
export function renderPlannedValues({ width, height, left, rows }: PlannedValuesLayout, title: string): string {
  const parts = rows.flatMap(({ heading, words: text, y, endX }) => {
    const middle = y + ROW / 2;
    return [
      label(0, middle, heading, fill("ink-2")),
      endX === undefined
        ? ""
        : element("rect", {
            x: left + 1,
            y: middle - BAR / 2,
            width: Math.max(endX - left - 1, 1),
            height: BAR,
            ...outline("paper", "key-2", 2),
          }),
      endX === undefined ? label(left, middle, text, fill("ink-2")) : label(endX + GAP, middle, text, { "font-weight": 700 }),
    ];
  });
  return drawing(width, height, title, parts);
}

/** Planned amounts of an indicator without results, year by year; undefined where there are results, or one number at most. */
export function plannedValuesChart(portal: Portal, indicator: RecordOf<"indicators">): Chart | undefined {
  const years = yearsOf(portal, indicator);
  const amounts = years.flatMap(({ fiscalYear, plan }) => (isQuantity(plan) ? [{ fiscalYear, text: amountText(plan) }] : []));
  const first = amounts.at(0);
  const last = amounts.at(-1);
  if (hasResults(years) || first === undefined || last === undefined || first === last) return undefined;
  const title = indicatorTitle(portal, indicator);
  const plan = recordOf(portal, "plans", indicator.plan);
  return {
    id: `planned-values-${indicator.id}`,
    name: `${title}：計画`,
    finding: `${title}の計画は、${eraFiscalYear(first.fiscalYear)}が${first.text}、${eraFiscalYear(last.fiscalYear)}が${last.text}`,
    subtitle: `「${plan.title}」に書かれた計画の数です。実績は資料にありません`,
    headers: ["年度", "計画", "資料の文字"],
    rows: years.map(({ fiscalYear, plan }) => [fiscalYearLabel(fiscalYear), words(plan), isBlank(plan) ? "—" : joinEntries(plan.text)]),
    notes: [...indicatorNotes(portal, indicator), ...caveatsOf(plan, ["indicators", "indicator-values"])],
    sources: sourcesOf(portal, [volumeOf(portal, indicator)]),
    draw: (width) => renderPlannedValues(layoutPlannedValues(years, width), `${title}：計画`),
  };
}
