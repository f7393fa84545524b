import type { Portal, RecordOf } from "#src/load/portal.ts";
import { eraFiscalYear } from "#src/model/fiscal-year.ts";
import { indicatorsOf, yearsOf } from "#src/model/indicator.ts";
import { recordsBy } from "#src/model/lookup.ts";

/** The newest published results of a measure: how many of its numbers reached their plan, and the ward's own verdict. */
export interface Result {
  readonly fiscalYear: number;
  /** Numbers with a plan and an actual that can be compared */
  readonly rated: number;
  readonly missed: number;
  readonly evaluation: RecordOf<"evaluations"> | undefined;
}

/** @returns undefined where no result is published */
export function newestResult(portal: Portal, measure: string): Result | undefined {
  const years = indicatorsOf(portal, measure).flatMap((indicator) => yearsOf(portal, indicator));
  const evaluations = recordsBy(portal, "evaluations", "measure", measure);
  const told = [...years.filter(({ actual }) => actual !== undefined), ...evaluations].map(({ fiscalYear }) => fiscalYear);
  if (told.length === 0) return undefined;
  const fiscalYear = Math.max(...told);
  const rated = years.filter((year) => year.fiscalYear === fiscalYear && year.ratio !== undefined);
  return {
    fiscalYear,
    rated: rated.length,
    missed: rated.filter(({ missed }) => missed).length,
    evaluation: evaluations.find((evaluation) => evaluation.fiscalYear === fiscalYear),
  };
}

/** Our arithmetic in words, never the ward's verdict: 令和6年度は、くらべられる4つの数がすべて計画に届きました。 */
export function resultText({ fiscalYear, rated, missed }: Result): string {
  const year = eraFiscalYear(fiscalYear);
  if (rated === 0) return `${year}の結果に、計画とくらべられる数はありません。`;
  const numbers = `計画とくらべられる${String(rated)}つの数`;
  if (missed === 0)
    return rated === 1 ? `${year}は、計画とくらべられる数が計画に届きました。` : `${year}は、${numbers}がすべて計画に届きました。`;
  if (missed === rated)
    return `${year}は、計画とくらべられる${rated === 1 ? "数" : `${String(rated)}つの数すべて`}が計画に届きませんでした。`;
  return `${year}は、${numbers}のうち${String(rated - missed)}つが計画に届き、${String(missed)}つが届きませんでした。`;
}
