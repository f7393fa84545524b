import { layoutBars, renderBars } from "#src/charts/bars.ts";
import type { Chart } from "#src/charts/chart.ts";
import type { InPlan, Portal } from "#src/load/portal.ts";
import { isQuantity } from "#src/schema/quantity.ts";
import { isBlank } from "#src/schema/blank.ts";
import type { Figure } from "#src/schema/figure.ts";
import type { Plan } from "#src/schema/plan.ts";

/** Figures of a plan that come from one question of a survey: percentages that share a section of the source. */
function questions(figures: readonly InPlan<Figure>[]): InPlan<Figure>[][] {
  const shares = figures.filter(
    ({ quantity }) => !isBlank(quantity) && isQuantity(quantity) && quantity.unit === "%" && quantity.comparator === undefined,
  );
  return [...Map.groupBy(shares, ({ source, context }) => `${source.section ?? ""} ${context ?? ""}`).values()].filter(
    (group) => group.length >= 2,
  );
}

/** Statistics that a plan quotes, as bars; one chart for each survey it quotes two or more shares of. */
export function surveyCharts(portal: Portal, plan: Plan): Chart[] {
  const figures = portal.figures.filter(({ about, name }) => about === plan.id && !/施策の割合|決済|目標/u.test(name));
  return questions(figures).flatMap((group, index) => {
    const [first] = group;
    if (first === undefined) return [];
    const bars = group
      .flatMap(({ name, quantity }) => (isBlank(quantity) ? [] : [{ name, value: quantity.value, words: quantity.text }]))
      .sort((a, b) => b.value - a.value);
    const [most] = bars;
    if (most === undefined) return [];
    const subtitle = [first.source.section, first.context].filter((part) => part !== undefined).join("。");
    return [
      {
        id: `survey-${plan.id}-${String(index + 1)}`,
        finding: `「${most.name}」が${most.words}`,
        subtitle: `${plan.title}が引用している調査。${subtitle}`,
        headers: ["項目", "割合"],
        rows: bars.map(({ name, words }) => [name, words]),
        draw: (width) => renderBars(layoutBars(bars, width, 100), width, `${plan.title}が引用している調査`),
      },
    ];
  });
}
