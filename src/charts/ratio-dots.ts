import { scaleLog } from "d3";
import { isNarrow, withNotes, type Chart } from "#src/charts/chart.ts";
import { drawing, element, fill, FONT_SIZE, HALO, label, outline, stroke } from "#src/charts/svg.ts";
import { textWidth, wrapText } from "#src/text/width.ts";
import { formatComparison, formatRatio } from "#src/format.ts";
import type { Portal, RecordOf } from "#src/load/portal.ts";
import { eraFiscalYear, fiscalYearLabel } from "#src/model/fiscal-year.ts";
import { ratedIndicators, type RatedIndicator, volumeOf } from "#src/model/indicator.ts";
import { caveatsOf, indicatorNotes } from "#src/model/note.ts";
import { joinEntries } from "#src/schema/entries.ts";
import { sourcesOf } from "#src/model/source.ts";

const LINE = 17;
const AXIS = 40;
const AXIS_TEXT = 14;
/** Height after which the ticks are named again: what a phone shows at once. */
const SCREEN = 560;
const TICKS = [0.5, 1, 2, 4];

export interface RatioDot {
  readonly lines: readonly string[];
  readonly value: string;
  readonly missed: boolean;
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

export interface RatioDotsLayout {
  readonly width: number;
  readonly height: number;
  /** Left end of the room for dots */
  readonly left: number;
  readonly right: number;
  /** On a phone the name stands above its dot, on a desk beside it */
  readonly stacked: boolean;
  /** Middles of the lines where the ticks are named: at the top, and again wherever the last is out of a phone's sight */
  readonly axes: readonly number[];
  readonly ticks: readonly { readonly x: number; readonly text: string; readonly isPlan: boolean }[];
  readonly dots: readonly RatioDot[];
}

/**
 * Places the dots on a logarithmic scale: half the plan and twice the plan lie equally far from the 100 % line, and
 * one indicator at several times its plan does not push all others together.
 */
export function layoutRatioDots(rated: readonly RatedIndicator[], width: number): RatioDotsLayout {
  const stacked = isNarrow(width);
  const left = stacked ? 0 : Math.round(width * 0.46);
  const valueRoom = 62;
  const ratios = rated.map(({ year }) => year.ratio);
  const low = Math.min(0.5, ...ratios) * 0.92;
  const high = Math.max(2, ...ratios) * 1.1;
  const x = scaleLog([low, high], [left + 8, width - valueRoom]);
  const axes = [AXIS_TEXT];
  let y = AXIS;
  const dots = rated.map(({ title, year }) => {
    if (y - (axes.at(-1) ?? 0) > SCREEN) {
      axes.push(y + AXIS_TEXT + 4);
      y += AXIS_TEXT * 2 + 8;
    }
    const lines = wrapText(title, (stacked ? width : left - 12) - 2, FONT_SIZE);
    const height = stacked ? lines.length * LINE + 30 : Math.max(lines.length * LINE + 10, 30);
    const dot = { lines, value: formatRatio(year.ratio), missed: year.missed, x: x(year.ratio), y, height };
    y += height;
    return dot;
  });
  const ticks = TICKS.filter((tick) => tick > low && tick < high).map((tick) => ({
    x: x(tick),
    text: `${String(tick * 100)}%`,
    isPlan: tick === 1,
  }));
  return { width, height: y + 6, left, right: width - valueRoom, stacked, axes, ticks, dots };
}

export function renderRatioDots({ width, height, left, right, stacked, axes, ticks, dots }: RatioDotsLayout, title: string): string {
  const axis = ticks.flatMap(({ x, text, isPlan }) => [
    element("line", { x1: x, x2: x, y1: AXIS - 10, y2: height, ...stroke(isPlan ? "ink" : "line", isPlan ? 2 : 1) }),
    ...axes.map((y) =>
      label(x, y, isPlan ? `${text} 計画どおり` : text, { ...HALO, "text-anchor": "middle", "font-weight": isPlan ? 700 : undefined }),
    ),
  ]);
  const marks = dots.flatMap(({ lines, value, missed, x, y, height: size }) => {
    const middle = stacked ? y + size - 14 : y + size / 2;
    const textTop = stacked ? y + LINE / 2 + 2 : middle - ((lines.length - 1) * LINE) / 2;
    const onLeft = x + 14 + textWidth(value, FONT_SIZE) > width;
    return [
      element("line", { x1: left, x2: right, y1: middle, y2: middle, ...stroke("line") }),
      ...lines.map((text, index) => label(0, textTop + index * LINE, text, stacked ? HALO : {})),
      missed
        ? element("path", {
            d: `M${(x - 7).toFixed(1)} ${(middle - 7).toFixed(1)}h14v14h-14z`,
            ...outline("paper", "ink", 3),
          })
        : element("circle", { cx: x, cy: middle, r: 7, ...fill("key") }),
      label(onLeft ? x - 12 : x + 12, middle, missed ? `${value} 未達` : value, {
        ...HALO,
        "font-weight": 700,
        "text-anchor": onLeft ? "end" : "start",
      }),
    ];
  });
  return drawing(width, height, title, [...axis, ...marks]);
}

/** 計画比 of every indicator of a plan that has numbers for both, against the 100 % line. */
export function ratioChart(portal: Portal, plan: RecordOf<"plans">, fiscalYear: number): Chart {
  const rated = ratedIndicators(portal, fiscalYear).filter(({ indicator }) => indicator.plan === plan.id);
  const missed = rated.filter(({ year }) => year.missed).length;
  const rows = rated.map(({ title, year }) => [
    title,
    year.plan !== undefined && "text" in year.plan ? joinEntries(year.plan.text) : undefined,
    year.actual !== undefined && "text" in year.actual ? joinEntries(year.actual.text) : undefined,
    formatComparison(year.ratio, year.points),
    year.missed ? "届かなかった" : "届いた",
  ]);
  const name = `${plan.title}の計画と実績（${eraFiscalYear(fiscalYear)}）`;
  return {
    id: `plan-ratio-${plan.id}-${String(fiscalYear)}`,
    name,
    finding: `計画と実績をくらべられる${String(rated.length)}の数のうち${String(rated.length - missed)}が計画に届き、${String(missed)}が届かなかった`,
    subtitle: `${plan.title}・${fiscalYearLabel(fiscalYear)}の実績が、計画の何%か（計画比、当サイトの計算）。●は計画に届いた数、□は届かなかった数。目盛りは対数。同じ数が二つの取組みにあるときは、一つに数えています`,
    ...withNotes(
      { headers: ["何の数か", "計画", "実績", "計画比（当サイトの計算）", "計画に届いたか"], rows },
      rated.map(({ indicator }) => indicatorNotes(portal, indicator)),
    ),
    notes: caveatsOf(plan, ["indicators", "indicator-values"]),
    sources: sourcesOf(
      portal,
      rated.map(({ indicator }) => volumeOf(portal, indicator)),
    ),
    draw: (width) => renderRatioDots(layoutRatioDots(rated, width), name),
  };
}
