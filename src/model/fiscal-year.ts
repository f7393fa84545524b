const REIWA_START = 2019;
const HEISEI_START = 1989;

/**
 * Era name of a fiscal year. Fiscal 2019 began in 平成31年度 and is commonly called 令和元年度; the plans do the same.
 * @param year the calendar year the fiscal year starts in
 * @returns e.g. 令和6年度
 */
export function eraFiscalYear(year: number): string {
  if (year === REIWA_START) return "令和元年度";
  return year > REIWA_START ? `令和${String(year - REIWA_START + 1)}年度` : `平成${String(year - HEISEI_START + 1)}年度`;
}

/** The one way the site writes a fiscal year: 令和6年度（2024年度）. */
export function fiscalYearLabel(year: number): string {
  return `${eraFiscalYear(year)}（${String(year)}年度）`;
}

/** A fiscal year in a narrow column, where the era is clear: 6年度. */
export function shortFiscalYear(year: number): string {
  return eraFiscalYear(year).replace(/^(?:令和|平成)/u, "");
}

/** @param date ISO date @returns the fiscal year it falls in; a fiscal year starts on 1 April */
export function fiscalYearOf(date: string): number {
  const [year = "", month = ""] = date.split("-");
  return Number(month) >= 4 ? Number(year) : Number(year) - 1;
}
