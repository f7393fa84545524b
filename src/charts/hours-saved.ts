import { layoutBars, renderBars } from "#src/charts/bars.ts";
import type { Chart } from "#src/charts/chart.ts";
import { formatNumber } from "#src/format.ts";
import type { InPlan, Portal } from "#src/load/portal.ts";
import { indexOf } from "#src/model/portal-index.ts";
import { isBlank } from "#src/schema/blank.ts";
import type { Figure } from "#src/schema/figure.ts";
import type { Plan } from "#src/schema/plan.ts";

/** Figures of policy groups that say how many hours the work of a goal shall save: the revised and the superseded one. */
function hoursOf(figures: readonly InPlan<Figure>[]) {
  return figures.flatMap(({ quantity, source, name }) =>
    isBlank(quantity) || quantity.unit !== "時間" || name.includes("増")
      ? []
      : [{ value: quantity.value, text: quantity.text, page: source.page }],
  );
}

/** Hours a plan means to save, before and after its revision, by policy group. */
export function hoursSavedChart(portal: Portal, plan: Plan): Chart | undefined {
  const index = indexOf(portal);
  const rows = (index.groupsOfPlan.get(plan.id) ?? []).flatMap((group) => {
    const hours = hoursOf(index.figuresAbout.get(group.id) ?? []);
    if (hours.length < 2) return [];
    const sorted = [...hours].sort((a, b) => a.value - b.value);
    return [{ group, before: sorted[0]!, after: sorted.at(-1)! }];
  });
  if (rows.length === 0) return undefined;
  const bars = rows.flatMap(({ group, before, after }) => [
    { name: `${group.label} 改定前`, value: before.value, words: `${formatNumber(before.value)}時間`, colour: "key-3" as const },
    { name: `${group.label} 改定後`, value: after.value, words: `${formatNumber(after.value)}時間`, colour: "key" as const },
  ]);
  return {
    id: `hours-saved-${plan.id}`,
    finding: rows
      .map(({ group, before, after }) => `${group.label}の削減見込みは${before.text}から${after.text.replace(/（.*）/u, "")}へ`)
      .join("、"),
    subtitle: `${plan.title}。業務時間の削減の見込み（4年分の積み上げ）。改定前の数は、資料の古い見出しに残っているものです`,
    headers: ["到達点", "改定前", "改定前のページ", "改定後", "改定後のページ"],
    rows: rows.map(({ group, before, after }) => [`${group.label} ${group.title}`, before.text, before.page, after.text, after.page]),
    draw: (width) => renderBars(layoutBars(bars, width), width, `${plan.title}の業務時間の削減見込み`),
  };
}
