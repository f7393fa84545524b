import { withNotes, type Chart } from "#src/charts/chart.ts";
import { drawing, element, fill, outline } from "#src/charts/svg.ts";
import type { Portal, RecordOf } from "#src/load/portal.ts";
import { eraFiscalYear } from "#src/model/fiscal-year.ts";
import { indicatorTitle, measureIdOf, yearsOf, volumeOf } from "#src/model/indicator.ts";
import { recordOf } from "#src/model/lookup.ts";
import { caveatsOf, indicatorNotes } from "#src/model/note.ts";
import { joinEntries } from "#src/schema/entries.ts";
import { isQuantity } from "#src/schema/quantity.ts";
import { sourcesOf } from "#src/model/source.ts";

const SIZE = 14;
const GAP = 4;

/** An indicator with an actual and the plan of the year after. */
export interface Target {
  readonly indicator: RecordOf<"indicators">;
  readonly actual: string;
  readonly plan: string;
  /** The actual is already better than that plan */
  readonly passed: boolean;
}

/**
 * Actuals of a year beside the plans of the next, where both are numbers of one unit and may be compared. What two measures both
 * print is counted once. Passed is more than the plan, not as much; less where less is better.
 */
export function targetsOf(portal: Portal, plan: string, fiscalYear: number): Target[] {
  return portal.indicators
    .filter((indicator) => indicator.plan === plan && indicator.comparable !== false && indicator.sameAs === undefined)
    .flatMap((indicator) => {
      const years = yearsOf(portal, indicator);
      const actual = years.find((year) => year.fiscalYear === fiscalYear)?.actual;
      const next = years.find((year) => year.fiscalYear === fiscalYear + 1)?.plan;
      if (actual === undefined || next === undefined || !isQuantity(actual) || !isQuantity(next) || actual.unit !== next.unit) return [];
      const passed = indicator.better === "lower" ? actual.value < next.value : actual.value > next.value;
      return [{ indicator, actual: joinEntries(actual.text), plan: joinEntries(next.text), passed }];
    });
}

/** One square a number, those that passed first. */
export function layoutSquares(total: number, width: number): { readonly x: number; readonly y: number }[] {
  const perRow = Math.max(1, Math.floor((width + GAP) / (SIZE + GAP)));
  return Array.from({ length: total }, (_, index) => ({
    x: (index % perRow) * (SIZE + GAP),
    y: Math.floor(index / perRow) * (SIZE + GAP),
  }));
}

/** How many numbers had passed the plan of the year after; undefined where nothing can be compared. */
export function passedTargetsChart(portal: Portal, plan: RecordOf<"plans">, fiscalYear: number): Chart | undefined {
  const targets = targetsOf(portal, plan.id, fiscalYear).sort((a, b) => Number(b.passed) - Number(a.passed));
  const passed = targets.filter((target) => target.passed).length;
  if (passed === 0) return undefined;
  const ward = recordOf(portal, "wards", plan.ward);
  const [year, next] = [eraFiscalYear(fiscalYear), eraFiscalYear(fiscalYear + 1)];
  const rows = targets.map((target) => [
    indicatorTitle(portal, target.indicator),
    recordOf(portal, "measures", measureIdOf(portal, target.indicator)).title,
    target.actual,
    target.plan,
    target.passed ? "超えていた" : "超えていない",
  ]);
  return {
    name: `${plan.title}で${next}の計画をもう超えていた数`,
    id: `passed-targets-${plan.id}-${String(fiscalYear)}`,
    finding: `${ward.name}では、${next}の計画の数を${year}にもう超えていたものが、${String(targets.length)}のうち${String(passed)}`,
    subtitle: `${plan.title}。${year}の実績と${next}の計画をくらべられる${String(targets.length)}の数。■は超えていた数、□はまだの数`,
    ...withNotes(
      { headers: ["数の名前", "取組み", `${year}の実績`, `${next}の計画`, "もう超えていたか"], rows },
      targets.map(({ indicator }) => indicatorNotes(portal, indicator)),
    ),
    notes: caveatsOf(plan, ["indicators", "indicator-values"]),
    sources: sourcesOf(
      portal,
      targets.map(({ indicator }) => volumeOf(portal, indicator)),
    ),
    draw: (width) => {
      const squares = layoutSquares(targets.length, width);
      const height = (squares.at(-1)?.y ?? 0) + SIZE + 2;
      const marks = squares.map(({ x, y }, index) =>
        index < passed
          ? element("rect", { x, y, width: SIZE, height: SIZE, ...fill("key-2") })
          : element("rect", { x: x + 1, y: y + 1, width: SIZE - 2, height: SIZE - 2, ...outline("paper", "key-2", 1.5) }),
      );
      return drawing(width, height, `${plan.title}で${next}の計画をもう超えていた数`, marks);
    },
  };
}
