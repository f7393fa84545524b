import { scaleLinear } from "d3";
import { isNarrow, type Chart } from "#src/charts/chart.ts";
import { drawing, element, fill, FONT_SIZE, label, outline, stroke } from "#src/charts/svg.ts";
import { wrapText } from "#src/text/width.ts";
import type { Portal, RecordOf } from "#src/load/portal.ts";
import { eraFiscalYear } from "#src/model/fiscal-year.ts";
import { isDraft, lineageOf, periodText } from "#src/model/plan.ts";
import { currentFiscalYear } from "#src/model/this-year.ts";
import { isBlank } from "#src/schema/blank.ts";
import { sourcesOf } from "#src/model/source.ts";

const LINE = 17;
const BAR = 14;
const AXIS = 26;

export interface LineageBar {
  readonly plan: RecordOf<"plans">;
  readonly start: number;
  /** First fiscal year after the plan */
  readonly end: number;
  /** The source does not say when it ended; it is drawn up to its successor and left open */
  readonly isOpen: boolean;
}

/** Periods of plans that follow one another; plans without a starting year have no bar. */
export function lineageBars(plans: readonly RecordOf<"plans">[]): LineageBar[] {
  return plans.flatMap((plan, index) => {
    if (isBlank(plan.periodStart)) return [];
    const next = plans[index + 1]?.periodStart;
    const isOpen = isBlank(plan.periodEnd);
    const end = !isBlank(plan.periodEnd) ? plan.periodEnd + 1 : typeof next === "number" ? next : plan.periodStart + 1;
    return [{ plan, start: plan.periodStart, end, isOpen }];
  });
}

/** A ward's plans as a line in time. */
export function lineageChart(portal: Portal, ward: RecordOf<"wards">): Chart | undefined {
  const last = portal.plans
    .filter((plan) => plan.ward === ward.id && !portal.plans.some(({ predecessor }) => predecessor === plan.id))
    .at(-1);
  if (last === undefined) return undefined;
  const lineage = lineageOf(portal, last);
  const bars = lineageBars(lineage);
  const [first] = bars;
  if (bars.length < 2 || first === undefined) return undefined;
  const from = first.start;
  const to = Math.max(...bars.map(({ end }) => end));
  const now = currentFiscalYear(portal);
  return {
    id: `lineage-${ward.id}`,
    name: `${ward.name}の計画のつながり`,
    finding: `${ward.name}の${lineage[0]?.lineage ?? "計画"}は、${String(from)}年度から${String(bars.length)}つ続いている`,
    subtitle: `帯が計画期間。点線は、終わりの年度が資料に書かれていない計画。縦の線が${eraFiscalYear(now)}の始まり`,
    headers: ["計画", "計画期間"],
    rows: lineage.map((plan) => [plan.title, periodText(plan)]),
    sources: sourcesOf(portal, lineage),
    draw: (width) => {
      const x = scaleLinear([from, to], [0, width - 2]);
      const step = isNarrow(width) ? 5 : 2;
      const years = Array.from({ length: to - from + 1 }, (_, index) => from + index).filter((year) => (year - from) % step === 0);
      const axis = years.map((year) =>
        label(x(year), 10, String(year), { ...fill("ink-2"), "text-anchor": year === to ? "end" : "start" }),
      );
      const isInside = now >= from && now <= to;
      // Only at the axis and at the bars: a line from top to bottom would strike through the names between them.
      const nowLine = (top: number, bottom: number) =>
        element("line", { x1: x(now), x2: x(now), y1: top, y2: bottom, ...stroke("now", 2) });
      let y = AXIS;
      const rows = bars.flatMap(({ plan, start, end, isOpen }) => {
        const draft = isDraft(plan);
        const lines = wrapText(draft ? `${plan.title}（${String(plan.status)}）` : plan.title, width - 4, FONT_SIZE);
        const top = y + lines.length * LINE + 2;
        const parts = [
          ...lines.map((line, index) => label(0, y + LINE / 2 + index * LINE, line, { "font-weight": 700 })),
          element("rect", {
            x: x(start) + 1,
            y: top,
            width: x(end) - x(start) - 2,
            height: BAR,
            ...(isOpen || draft ? { ...outline("paper", "key-2", 2), "stroke-dasharray": isOpen ? "5 4" : undefined } : fill("key-2")),
          }),
          isInside ? nowLine(top - 3, top + BAR + 3) : "",
        ];
        y = top + BAR + 12;
        return parts;
      });
      return drawing(width, y + 2, `${ward.name}の計画のつながり`, [...axis, ...(isInside ? [nowLine(AXIS - 8, AXIS - 2)] : []), ...rows]);
    },
  };
}
