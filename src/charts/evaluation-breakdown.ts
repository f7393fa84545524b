import { scaleLinear, sum } from "d3";
import type { Chart } from "#src/charts/chart.ts";
import type { Colour } from "#src/charts/palette.ts";
import { drawing, element, fill, label, stroke } from "#src/charts/svg.ts";
import type { Portal, RecordOf } from "#src/load/portal.ts";
import { evaluationCounts, type EvaluationCount, type VerdictLevel } from "#src/model/evaluation.ts";
import { eraFiscalYear } from "#src/model/fiscal-year.ts";
import { caveatsOf } from "#src/model/note.ts";
import { recordsBy } from "#src/model/lookup.ts";
import { sourcesOf } from "#src/model/source.ts";

const BAR = 44;
const NOTE = 26;

/** Signs of the ward's verdicts: a shape each, so that no one needs the colour. */
export const VERDICT_SIGNS: Readonly<Record<VerdictLevel, string>> = { above: "▲", met: "●", missed: "■" };

const COLOURS: Readonly<Record<VerdictLevel, Colour>> = { above: "key", met: "key-3", missed: "ink-3" };
const TEXT: Readonly<Record<VerdictLevel, Colour>> = { above: "paper", met: "ink", missed: "paper" };

export interface EvaluationSegment extends EvaluationCount {
  readonly x: number;
  readonly width: number;
}

/** One bar, cut in proportion; a verdict nobody got has no segment and is told in words. */
export function layoutEvaluationBreakdown(counts: readonly EvaluationCount[], width: number): readonly EvaluationSegment[] {
  const x = scaleLinear([0, sum(counts, ({ count }) => count) || 1], [0, width]);
  let before = 0;
  return counts.map((entry) => {
    const segment = { ...entry, x: x(before), width: x(entry.count) };
    before += entry.count;
    return segment;
  });
}

export function renderEvaluationBreakdown(segments: readonly EvaluationSegment[], width: number, title: string): string {
  const bars = segments
    .filter(({ count }) => count > 0)
    .flatMap(({ label: verdict, level, count, x, width: size }) => [
      element("rect", { x, y: 0, width: size, height: BAR, ...fill(COLOURS[level]) }),
      element("line", { x1: x + size, x2: x + size, y1: 0, y2: BAR, ...stroke("paper", 2) }),
      label(x + 10, BAR / 2, `${VERDICT_SIGNS[level]} ${verdict} ${String(count)}`, { ...fill(TEXT[level]), "font-weight": 700 }),
    ]);
  const none = segments.filter(({ count }) => count === 0).map(({ label: verdict, level }) => `${VERDICT_SIGNS[level]} ${verdict} 0`);
  const note = none.length === 0 ? "" : label(width, BAR + NOTE / 2, none.join("　"), { "text-anchor": "end", ...fill("ink-2") });
  return drawing(width, BAR + NOTE, title, [...bars, note]);
}

/** How a ward judged the measures of a plan in a fiscal year. */
export function evaluationChart(portal: Portal, plan: RecordOf<"plans">, fiscalYear: number): Chart {
  const counts = evaluationCounts(portal, plan, fiscalYear);
  const total = sum(counts, ({ count }) => count);
  const name = `${plan.title}の区の評価（${eraFiscalYear(fiscalYear)}）`;
  return {
    id: `evaluations-${plan.id}-${String(fiscalYear)}`,
    name,
    finding: `${plan.title}：${String(total)}の取組みのうち${counts.map((entry) => `「${entry.label}」が${String(entry.count)}`).join("、")}`,
    subtitle: `${eraFiscalYear(fiscalYear)}（${String(fiscalYear)}年度）についての区の評価。取組みの数`,
    headers: ["区の評価", "取組みの数"],
    rows: counts.map((entry) => [entry.label, entry.count]),
    notes: caveatsOf(plan, ["evaluations"]),
    sources: sourcesOf(
      portal,
      recordsBy(portal, "evaluations", "plan", plan.id).filter((entry) => entry.fiscalYear === fiscalYear),
    ),
    draw: (width) => renderEvaluationBreakdown(layoutEvaluationBreakdown(counts, width), width, name),
  };
}
