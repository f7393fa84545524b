import { isNarrow, withNotes, type Chart } from "#src/charts/chart.ts";
import { drawing, element, fill, FONT_SIZE, label, stroke } from "#src/charts/svg.ts";
import { formatComparison } from "#src/format.ts";
import type { Portal, RecordOf } from "#src/load/portal.ts";
import { evaluationCounts, verdictOf } from "#src/model/evaluation.ts";
import { eraFiscalYear } from "#src/model/fiscal-year.ts";
import { ratedIndicators, type RatedIndicator, volumeOf } from "#src/model/indicator.ts";
import { recordOf, recordsBy } from "#src/model/lookup.ts";
import { caveatsOf, indicatorNotes } from "#src/model/note.ts";
import { joinEntries } from "#src/schema/entries.ts";
import { textWidth, wrapText } from "#src/text/width.ts";
import { sourcesOf } from "#src/model/source.ts";

const LINE = 17;
const BAR = 14;
const GAP = 12;
/** Where the plan's tick stands: the same place in every row, so that only the bars differ. */
const PLAN_AT = 0.72;

export interface AgainstPlan {
  readonly name: string;
  readonly words: string;
  /** Actual ÷ plan */
  readonly ratio: number;
}

export interface AgainstPlanRow extends AgainstPlan {
  readonly lines: readonly string[];
  readonly y: number;
  readonly height: number;
  readonly x: number;
  readonly size: number;
  readonly planX: number;
}

/** Bars of actuals against one common tick for their plans; the words stand above on a phone, beside the bar on a desk. */
export function layoutAgainstPlan(rows: readonly AgainstPlan[], width: number): AgainstPlanRow[] {
  const stacked = isNarrow(width);
  const left = stacked ? 0 : Math.round(width * 0.48);
  const room = width - left;
  let y = 0;
  return rows.map((row) => {
    const lines = wrapText(`${row.name} ${row.words}`, (stacked ? width : left) - 14, FONT_SIZE);
    const height = stacked ? lines.length * LINE + BAR + GAP + 4 : Math.max(lines.length * LINE, BAR) + GAP;
    const placed = { ...row, lines, y, height, x: left, size: Math.min(row.ratio * PLAN_AT, 1) * room, planX: left + PLAN_AT * room };
    y += height;
    return placed;
  });
}

export function renderAgainstPlan(rows: readonly AgainstPlanRow[], width: number, title: string): string {
  const stacked = isNarrow(width);
  const parts = rows.flatMap(({ lines, y, height, x, size, planX }) => {
    const top = stacked ? y + lines.length * LINE + 4 : y + (height - BAR) / 2;
    const textTop = stacked ? y + LINE / 2 : y + height / 2 - ((lines.length - 1) * LINE) / 2;
    return [
      ...lines.map((line, index) => label(0, textTop + index * LINE, line)),
      element("rect", { x, y: top, width: width - x, height: BAR, ...fill("wash") }),
      element("rect", { x, y: top, width: size, height: BAR, ...fill("key-2") }),
      element("line", { x1: planX, x2: planX, y1: top - 3, y2: top + BAR + 3, ...stroke("ink", 2) }),
    ];
  });
  const last = rows.at(-1);
  const height = last === undefined ? 0 : last.y + last.height;
  const word = "縦線は計画";
  const legend = label(Math.min(last?.planX ?? 0, width - textWidth(word, FONT_SIZE)), height + 6, word, fill("ink-2"));
  return drawing(width, height + 18, title, [...parts, legend]);
}

const told = ({ year }: RatedIndicator, kind: "plan" | "actual") => {
  const value = year[kind];
  return value !== undefined && "text" in value ? joinEntries(value.text) : "";
};

/** Numbers that missed their plan in measures that the ward judged as met, furthest from it first. */
export function missedNumbers(portal: Portal, plan: RecordOf<"plans">, fiscalYear: number): RatedIndicator[] {
  const evaluations = recordsBy(portal, "evaluations", "plan", plan.id).filter((entry) => entry.fiscalYear === fiscalYear);
  const isMet = (measure: string) =>
    evaluations.some((evaluation) => evaluation.measure === measure && verdictOf(portal, evaluation).level !== "missed");
  return ratedIndicators(portal, fiscalYear)
    .filter(({ indicator, year, measure }) => indicator.plan === plan.id && year.missed && isMet(measure))
    .sort((a, b) => a.year.ratio - b.year.ratio);
}

/** Their chart; undefined where there is none. */
export function missedNumbersChart(portal: Portal, plan: RecordOf<"plans">, fiscalYear: number): Chart | undefined {
  const evaluations = recordsBy(portal, "evaluations", "plan", plan.id).filter((entry) => entry.fiscalYear === fiscalYear);
  const rated = ratedIndicators(portal, fiscalYear).filter(({ indicator }) => indicator.plan === plan.id);
  const missed = missedNumbers(portal, plan, fiscalYear);
  if (missed.length === 0) return undefined;
  const allMet = evaluations.every((evaluation) => verdictOf(portal, evaluation).level !== "missed");
  const ward = recordOf(portal, "wards", plan.ward);
  const labels = evaluationCounts(portal, plan, fiscalYear)
    .filter(({ met, count }) => met && count > 0)
    .map(({ label: verdict }) => `「${verdict}」`)
    .join("か");
  const judged = allMet
    ? `${ward.name}は${String(evaluations.length)}の取組みすべてを${labels}と評価。それでも、`
    : `${ward.name}が${labels}と評価した取組みの中で、`;
  const rows = missed.map((entry) => [
    entry.title,
    recordOf(portal, "measures", entry.measure).title,
    told(entry, "plan"),
    told(entry, "actual"),
    formatComparison(entry.year.ratio, entry.year.points),
    evaluations.find(({ measure }) => measure === entry.measure)?.label,
  ]);
  return {
    name: `${plan.title}で計画に届かなかった数`,
    id: `missed-numbers-${plan.id}-${String(fiscalYear)}`,
    finding: `${judged}計画に届かなかった数が${String(missed.length)}つ`,
    subtitle: `${eraFiscalYear(fiscalYear)}。${plan.title}の、計画と実績をくらべられる${String(rated.length)}の数のうち。区の評価は取組み全体についてのもので、数の一つ一つについてのものではありません`,
    ...withNotes(
      { headers: ["数の名前", "取組み", "計画", "実績", "計画比（当サイトの計算）", "区の評価"], rows },
      missed.map(({ indicator }) => indicatorNotes(portal, indicator)),
    ),
    notes: caveatsOf(plan, ["evaluations", "indicators", "indicator-values"]),
    sources: sourcesOf(portal, [rated.map(({ indicator }) => volumeOf(portal, indicator)), evaluations]),
    draw: (width) =>
      renderAgainstPlan(
        layoutAgainstPlan(
          missed.map((entry) => ({
            name: entry.title,
            words: `${told(entry, "actual")}（計画 ${told(entry, "plan")}）`,
            ratio: entry.year.ratio,
          })),
          width,
        ),
        width,
        `${plan.title}で計画に届かなかった数`,
      ),
  };
}
