import type { Portal, RecordOf } from "#src/load/portal.ts";
import { eraFiscalYear } from "#src/model/fiscal-year.ts";
import { yearsOf } from "#src/model/indicator.ts";
import { isBlank } from "#src/schema/blank.ts";
import { isQuantity, type CellValue } from "#src/schema/quantity.ts";

type Indicator = RecordOf<"indicators">;

const isText = (text: string | undefined): text is string => text !== undefined;

/** What a source or we say of a single value: how it was read, or why it is missing. */
function valueNote(value: CellValue | undefined): string | undefined {
  return value?.note;
}

/** Notes of an indicator and of its values, which travel wherever its numbers go; those on its comparison first. */
export function indicatorNotes(portal: Portal, indicator: Indicator): string[] {
  const values = yearsOf(portal, indicator).flatMap(({ fiscalYear, plan, actual }) => {
    const year = eraFiscalYear(fiscalYear);
    const [ofPlan, ofActual] = [valueNote(plan), valueNote(actual)];
    return [
      ofPlan === undefined ? undefined : `${year}の計画：${ofPlan}`,
      ofActual === undefined ? undefined : `${year}の実績：${ofActual}`,
    ];
  });
  return [indicator.comparableNote, indicator.note, ...values].filter(isText);
}

/** The same indicator as other measures print it: to be counted once. */
export function sameIndicators(portal: Portal, { id, sameAs }: Indicator): Indicator[] {
  const first = sameAs ?? id;
  return portal.indicators.filter((other) => other.id !== id && (other.id === first || other.sameAs === first));
}

/** Notes of a figure, of its amount and of its year. */
export function figureNotes({ note, quantity, fiscalYear }: Pick<RecordOf<"figures">, "note" | "quantity" | "fiscalYear">): string[] {
  return [note, quantity.note, isBlank(fiscalYear) ? fiscalYear.note : undefined].filter(isText);
}

/** What a reader must know of a plan's rows in some published tables. */
export function caveatsOf({ caveats = [] }: Pick<RecordOf<"plans">, "caveats">, tables: readonly string[]): string[] {
  return caveats.filter((caveat) => caveat.tables.some((table) => tables.includes(table))).map(({ text }) => text);
}

/** Up to this many planned, one more or less changes a 計画比 so much that it must be said beside it. */
export const SMALL_PLAN = 3;

/** Indicators whose 計画比 rests on such a small number. */
export function smallPlans(portal: Portal): Indicator[] {
  return portal.indicators.filter((indicator) =>
    yearsOf(portal, indicator).some(({ plan, ratio }) => ratio !== undefined && isQuantity(plan) && plan.value <= SMALL_PLAN),
  );
}
