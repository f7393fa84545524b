import type { Portal, RecordOf } from "#src/load/portal.ts";
import { eraFiscalYear } from "#src/model/fiscal-year.ts";
import { indicatorTitle, volumeOf, yearsOf } from "#src/model/indicator.ts";
import { recordOf } from "#src/model/lookup.ts";
import { spotText } from "#src/model/place.ts";
import { isBlank } from "#src/schema/blank.ts";
import { joinEntries } from "#src/schema/entries.ts";
import type { Locator } from "#src/schema/locator.ts";
import type { CellValue } from "#src/schema/quantity.ts";
import type { SearchFigure, SearchFigureValue } from "#src/search/figure.ts";

/** Where a number is written, short enough for a line under a result: the document and the page. */
function placeText(portal: Portal, place: Locator): string {
  return [recordOf(portal, "sources", place.source).knownAs, spotText({ page: place.page })].filter((part) => part !== "").join("、");
}

function printed(year: number, kind: SearchFigureValue["kind"], value: CellValue | undefined): SearchFigureValue[] {
  return value === undefined || isBlank(value) ? [] : [{ year: eraFiscalYear(year), kind, text: joinEntries(value.text) }];
}

/** Indicators as search knows them: every printed plan and actual. @param anchor the indicator's place on the page */
export function indicatorFigures(
  portal: Portal,
  indicators: readonly RecordOf<"indicators">[],
  anchor?: (indicator: RecordOf<"indicators">) => string,
): SearchFigure[] {
  return indicators.map((indicator) => ({
    name: indicatorTitle(portal, indicator),
    unit: isBlank(indicator.unit) ? undefined : indicator.unit,
    place: placeText(portal, volumeOf(portal, indicator).source),
    anchor: anchor?.(indicator),
    values: yearsOf(portal, indicator).flatMap(({ fiscalYear, plan, actual }) => [
      ...printed(fiscalYear, "計画", plan),
      ...printed(fiscalYear, "実績", actual),
    ]),
  }));
}

/** Figures that a plan mentions in passing, as search knows them; their ids are their places on the page. */
export function textFigures(portal: Portal, figures: readonly RecordOf<"figures">[]): SearchFigure[] {
  return figures.flatMap(({ id, name, quantity, fiscalYear, source }) =>
    isBlank(quantity)
      ? []
      : [
          {
            name,
            place: placeText(portal, source),
            anchor: id,
            values: [{ year: isBlank(fiscalYear) ? undefined : eraFiscalYear(fiscalYear), kind: "資料の数" as const, text: quantity.text }],
          },
        ],
  );
}
