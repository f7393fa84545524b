import { searchable } from "#src/search/code.ts";

/** A value of a figure as it is printed. */
export interface SearchFigureValue {
  /** e.g. 令和6年度; undefined where the source does not say */
  readonly year?: string | undefined;
  readonly kind: "計画" | "実績" | "資料の数";
  readonly text: string;
}

/** A number that a page tells: an indicator with its years, or a figure of a plan's text. */
export interface SearchFigure {
  readonly name: string;
  readonly unit?: string | undefined;
  /** Where it is written: the document and the place in it */
  readonly place: string;
  /** Its place on the page, where it can be linked to */
  readonly anchor?: string | undefined;
  readonly values: readonly SearchFigureValue[];
}

/** The figure that a question names, with the values to show. */
export interface NamedFigure extends Omit<SearchFigure, "values"> {
  readonly values: readonly SearchFigureValue[];
}

/** What the question says of the years it means; without it the newest result, else the newest plan. */
function shownValues(values: readonly SearchFigureValue[], years: readonly string[]): SearchFigureValue[] {
  const asked = values.filter(({ year }) => year !== undefined && years.includes(year));
  if (asked.length > 0) return asked;
  const results = values.filter(({ kind }) => kind !== "計画");
  const last = (results.length > 0 ? results : values).at(-1);
  return last === undefined ? [] : values.filter(({ year }) => year === last.year);
}

/**
 * The figure of a page that most of a question's words name.
 * @param words words of the question as they stand on the page
 * @param title the page's own name, which may say half of the figure's
 * @param years fiscal years that the question asks for
 * @returns undefined where no figure is named: a page with numbers is not an answer about one of them
 */
export function namedFigure(
  figures: readonly SearchFigure[],
  words: readonly string[],
  title: string,
  years: readonly string[] = [],
): NamedFigure | undefined {
  const asked = words.map(searchable).filter((word) => word.length >= 2);
  const page = searchable(title);
  let best: { figure: SearchFigure; met: number; letters: number } | undefined;
  for (const figure of figures) {
    const name = searchable(figure.name);
    const values = searchable(figure.values.map(({ text }) => text).join("\n"));
    const own = asked.filter((word) => name.includes(word) || (/\d{2}/u.test(word) && values.includes(word)));
    if (own.length === 0) continue;
    const met = asked.filter((word) => own.includes(word) || page.includes(word)).length;
    if (met * 2 < asked.length) continue;
    const letters = own.reduce((sum, word) => sum + word.length, 0) - name.length / 100;
    if (best === undefined || met > best.met || (met === best.met && letters > best.letters)) best = { figure, met, letters };
  }
  return best === undefined ? undefined : { ...best.figure, values: shownValues(best.figure.values, years) };
}
