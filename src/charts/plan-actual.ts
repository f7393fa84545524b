import { max, scaleLinear } from "d3";
import type { Chart } from "#src/charts/chart.ts";
import { drawing, element, fill, FONT_SIZE, label, stroke } from "#src/charts/svg.ts";
import { textWidth, wrapText } from "#src/text/width.ts";
import { formatComparison, formatQuantity } from "#src/format.ts";
import type { Portal, RecordOf } from "#src/load/portal.ts";
import { eraFiscalYear, fiscalYearLabel } from "#src/model/fiscal-year.ts";
import { hasResults, indicatorTitle, yearsOf, type IndicatorYear, volumeOf } from "#src/model/indicator.ts";
import { recordOf } from "#src/model/lookup.ts";
import { caveatsOf, indicatorNotes } from "#src/model/note.ts";
import type { CellValue } from "#src/schema/quantity.ts";
import { isBlank } from "#src/schema/blank.ts";
import { joinEntries } from "#src/schema/entries.ts";
import { isQuantity } from "#src/schema/quantity.ts";
import { sourcesOf } from "#src/model/source.ts";

const ROW = 64;
const BAR = 18;
const LINE = 17;
const BARE_ROW = 34;
const BARE_LABEL = 84;

export interface PlanActualRow {
  readonly heading: string;
  /** Plan and actual in words, in lines beside the heading; none where the page says them */
  readonly caption: readonly string[];
  readonly y: number;
  /** Right end of the bar of the actual, in px; undefined where there is none */
  readonly actualX: number | undefined;
  /** Place of the plan's tick, in px */
  readonly planX: number | undefined;
}

export interface PlanActualLayout {
  readonly width: number;
  readonly height: number;
  /** Left end of the bars */
  readonly left: number;
  readonly rows: readonly PlanActualRow[];
}

function shown(value: CellValue | undefined): string {
  if (value === undefined || isBlank(value)) return "—";
  return isQuantity(value) ? `${formatQuantity(value.value, value.unit)}${value.comparator ?? ""}` : joinEntries(value.text);
}

/**
 * Places one row a year; the scale starts at 0 and leaves a little room after the largest value.
 * @param isBare without captions: the page beside the chart says them
 */
export function layoutPlanActual(years: readonly IndicatorYear[], width: number, isBare = false): PlanActualLayout {
  const number = (value: CellValue | undefined) => (value !== undefined && isQuantity(value) ? value.value : undefined);
  const values = years.flatMap(({ plan, actual }) => [number(plan), number(actual)]).filter((value) => value !== undefined);
  const left = isBare ? BARE_LABEL : 0;
  const row = isBare ? BARE_ROW : ROW;
  const x = scaleLinear([0, (max(values) ?? 1) * 1.08 || 1], [left, width]);
  let y = 0;
  const rows = years.map(({ fiscalYear, plan, actual }) => {
    const planValue = number(plan);
    const actualValue = number(actual);
    const heading = eraFiscalYear(fiscalYear);
    const words =
      actual === undefined ? `計画 ${shown(plan)}（実績は資料にまだありません）` : `実績 ${shown(actual)} ／ 計画 ${shown(plan)}`;
    const caption = isBare ? [] : wrapText(words, width - headingRoom(heading), FONT_SIZE);
    const top = y;
    y += row + Math.max(0, caption.length - 1) * LINE;
    return {
      heading,
      caption,
      y: top,
      actualX: actualValue === undefined ? undefined : x(actualValue),
      planX: planValue === undefined ? undefined : x(planValue),
    };
  });
  return { width, height: y, left, rows };
}

/** Room of a year's name with the gap behind it. */
function headingRoom(heading: string): number {
  return textWidth(heading, FONT_SIZE) + 14;
}

/** Draws a bar for the actual and a tick for the plan, with both in words above. */
export function renderPlanActual({ width, height, left, rows }: PlanActualLayout, title: string): string {
  const parts = rows.flatMap(({ heading, caption, y, actualX, planX }) => {
    const isBare = caption.length === 0;
    const top = isBare ? y + 8 : y + 13 + caption.length * LINE;
    return [
      label(0, isBare ? top + BAR / 2 : y + 14, heading, isBare ? fill("ink-2") : { "font-weight": 700 }),
      ...caption.map((line, index) => label(headingRoom(heading), y + 14 + index * LINE, line)),
      element("rect", { x: left, y: top, width: width - left, height: BAR, ...fill("wash") }),
      actualX === undefined ? "" : element("rect", { x: left, y: top, width: Math.max(actualX - left, 1), height: BAR, ...fill("key-2") }),
      planX === undefined ? "" : element("line", { x1: planX, x2: planX, y1: top - 5, y2: top + BAR + 5, ...stroke("paper", 7) }),
      planX === undefined ? "" : element("line", { x1: planX, x2: planX, y1: top - 5, y2: top + BAR + 5, ...stroke("ink", 4) }),
    ];
  });
  return drawing(width, height, title, parts);
}

function finding(title: string, years: readonly IndicatorYear[]): string {
  const year = years.findLast(({ ratio }) => ratio !== undefined);
  if (year?.ratio === undefined) return `${title}の計画と実績`;
  const verb = year.missed ? "計画に届かなかった" : year.ratio === 1 ? "計画と同じだった" : "計画に届いた";
  return `${title}は${eraFiscalYear(year.fiscalYear)}、${verb}。実績は計画の${formatComparison(year.ratio, year.points)}`;
}

/**
 * Plan and actual of an indicator that has a number; undefined for one in words only, without results, or whose two numbers do not count
 * the same thing.
 */
export function planActualChart(portal: Portal, indicator: RecordOf<"indicators">): Chart | undefined {
  const years = yearsOf(portal, indicator).filter(({ plan, actual }) =>
    [plan, actual].some((value) => value !== undefined && isQuantity(value)),
  );
  if (years.length === 0 || !hasResults(years) || indicator.comparable === false) return undefined;
  const title = indicatorTitle(portal, indicator);
  return {
    id: `plan-actual-${indicator.id}`,
    name: `${title}：計画と実績`,
    finding: finding(title, years),
    subtitle: "帯が実績、縦の線が計画。計画の何%かは当サイトの計算で、区の評価とは別のものです",
    headers: ["年度", "計画", "実績", "計画比（当サイトの計算）"],
    rows: years.map(({ fiscalYear, plan, actual, ratio, points }) => [
      fiscalYearLabel(fiscalYear),
      shown(plan),
      shown(actual),
      ratio === undefined ? "—" : formatComparison(ratio, points),
    ]),
    notes: [
      ...indicatorNotes(portal, indicator),
      ...caveatsOf(recordOf(portal, "plans", indicator.plan), ["indicators", "indicator-values"]),
    ],
    sources: sourcesOf(portal, [volumeOf(portal, indicator)]),
    draw: (width) => renderPlanActual(layoutPlanActual(years, width), `${title}：計画と実績`),
    drawBare: (width) => renderPlanActual(layoutPlanActual(years, width, true), `${title}：計画と実績`),
  };
}
