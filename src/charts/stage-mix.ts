import { stageColour } from "#src/charts/stage-colour.ts";
import { scaleLinear, sum } from "d3";
import { isNarrow, type Chart } from "#src/charts/chart.ts";
import { PALETTE } from "#src/charts/palette.ts";
import { drawing, element, fill, FONT_SIZE, label, stroke } from "#src/charts/svg.ts";
import { textWidth } from "#src/text/width.ts";
import type { Portal, RecordOf } from "#src/load/portal.ts";
import { eraFiscalYear, fiscalYearLabel } from "#src/model/fiscal-year.ts";
import { caveatsOf } from "#src/model/note.ts";
import { currentFiscalYear } from "#src/model/this-year.ts";
import { cellsOf } from "#src/model/yearly-plan.ts";
import { STAGES } from "#src/schema/stage.ts";
import { recordsBy } from "#src/model/lookup.ts";
import { sourcesOf } from "#src/model/source.ts";

const BAR = 34;
const GAP = 12;
const YEAR = 76;
const LEGEND = 30;

export interface StageMixYear {
  readonly fiscalYear: number;
  /** Rows of the yearly plan at each stage of the ladder */
  readonly counts: readonly number[];
  /** Rows without an entry that year */
  readonly none: number;
}

/** How many rows of a plan's yearly tables stand at which stage in each fiscal year; the furthest stage of a cell counts. */
export function stageMix(portal: Portal, plan: string): StageMixYear[] {
  const cells = portal.yearlyPlan.filter((row) => row.plan === plan).flatMap(cellsOf);
  const byYear = Map.groupBy(cells, ({ fiscalYear }) => fiscalYear);
  return [...byYear]
    .sort(([a], [b]) => a - b)
    .map(([fiscalYear, entries]) => ({
      fiscalYear,
      counts: STAGES.map((step) => entries.filter(({ stage }) => stage === step).length),
      none: entries.filter(({ stage }) => stage === undefined).length,
    }));
}

export interface StageMixSegment {
  readonly level: number;
  readonly count: number;
  readonly x: number;
  readonly width: number;
}

/** One bar a year; all years share one scale, so that the widths can be compared. */
export function layoutStageMix(
  years: readonly StageMixYear[],
  width: number,
): { year: StageMixYear; y: number; segments: StageMixSegment[] }[] {
  const most = Math.max(1, ...years.map(({ counts }) => sum(counts)));
  const x = scaleLinear([0, most], [0, width - YEAR]);
  return years.map((year, row) => {
    let before = 0;
    const segments = year.counts.map((count, index) => {
      const segment = { level: index + 1, count, x: YEAR + x(before), width: x(count) };
      before += count;
      return segment;
    });
    return { year, y: LEGEND + row * (BAR + GAP), segments };
  });
}

function legend(width: number): string[] {
  let x = 0;
  const narrow = isNarrow(width);
  return STAGES.flatMap((text, index) => {
    const size = narrow ? 11 : FONT_SIZE;
    const parts = [
      element("rect", {
        x,
        y: 2,
        width: 14,
        height: 14,
        ...fill(stageColour(index + 1).fill),
        stroke: PALETTE["ink-3"],
        "stroke-width": 0.5,
      }),
      label(x + 18, 9, text),
    ];
    x += 18 + textWidth(text, size) + (narrow ? 14 : 20);
    return parts;
  });
}

/** Rows by stage and year, as stacked bars. */
export function stageMixChart(portal: Portal, plan: RecordOf<"plans">): Chart | undefined {
  const years = stageMix(portal, plan.id);
  const first = years[0];
  const last = years.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const now = currentFiscalYear(portal);
  const done = ({ counts }: StageMixYear) => sum(counts.slice(STAGES.indexOf("実施")));
  return {
    id: `stage-mix-${plan.id}`,
    name: `${plan.title}の年度ごとの進みぐあい`,
    finding: `${plan.title}：「検討」だけの内容は${String(first.counts[0])}から${String(last.counts[0])}へ減り、実施か拡充まで進む内容は${String(done(first))}から${String(done(last))}へ増える計画`,
    subtitle: `${fiscalYearLabel(first.fiscalYear)}から${fiscalYearLabel(last.fiscalYear)}。年ごとの予定に書かれた内容の数。進みぐあいは、資料の言葉から当サイトが分けたもので、いちばん進んだものを数えています`,
    headers: ["年度", ...STAGES, "記入なし"],
    rows: years.map(({ fiscalYear, counts, none }) => [fiscalYearLabel(fiscalYear), ...counts, none]),
    notes: caveatsOf(plan, ["yearly-plan"]),
    sources: sourcesOf(portal, recordsBy(portal, "yearlyPlan", "plan", plan.id)),
    draw: (width) => {
      const rows = layoutStageMix(years, width);
      const bars = rows.flatMap(({ year, y, segments }) => [
        label(0, y + BAR / 2, eraFiscalYear(year.fiscalYear), year.fiscalYear === now ? { ...fill("now"), "font-weight": 700 } : {}),
        ...segments.flatMap(({ level, count, x, width: size }) => [
          element("rect", { x, y, width: size, height: BAR, ...fill(stageColour(level).fill) }),
          element("line", { x1: x + size, x2: x + size, y1: y, y2: y + BAR, ...stroke("paper", 2) }),
          size > textWidth(String(count), FONT_SIZE) + 8 ? label(x + 6, y + BAR / 2, String(count), fill(stageColour(level).text)) : "",
        ]),
      ]);
      return drawing(width, LEGEND + years.length * (BAR + GAP), `${plan.title}の年度ごとの進みぐあい`, [...legend(width), ...bars]);
    },
  };
}
