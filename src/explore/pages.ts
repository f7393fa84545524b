import { explorerData } from "#src/explore/build.ts";
import { FACETS, type FacetKey, type FacetValue } from "#src/explore/facet.ts";
import { describeState, resultsOf, valueTitle } from "#src/explore/filter.ts";
import { EMPTY_CHOICE, EMPTY_STATE, type ExplorerState } from "#src/explore/state.ts";
import type { Portal, RecordOf } from "#src/load/portal.ts";
import { eraFiscalYear } from "#src/model/fiscal-year.ts";
import { recordOf } from "#src/model/lookup.ts";
import { currentFiscalYear } from "#src/model/this-year.ts";

/** A view of one choice, made ready for readers without scripts. */
export interface FacetPage {
  readonly facet: FacetKey;
  readonly facetTitle: string;
  /** What the page lists, in words that no other page has for its title */
  readonly title: string;
  readonly value: FacetValue;
  readonly state: ExplorerState;
  readonly conditions: string;
  readonly measures: readonly RecordOf<"measures">[];
}

/** A title says that the page lists measures: a theme, a department and a plan have pages of their own. */
function titleOf(portal: Portal, key: FacetKey, value: FacetValue): string {
  const name = valueTitle(value);
  switch (key) {
    case "ward":
      return `${name}の取組み`;
    case "theme":
      return `「${name}」の取組みの一覧`;
    case "now":
      // The page may be read or cited in another year.
      return `${eraFiscalYear(currentFiscalYear(portal))}に${name}予定の取組み`;
    case "department":
      return `${name}が担当する取組み`;
    case "plan":
      return `「${name}」の取組み`;
    case "evaluation":
      return `区の評価が「${name}」の取組み`;
    case "stage":
      return `${value.group ?? ""}の予定が「${value.title}」の取組み`;
    case "has":
      return `${name}取組み`;
  }
}

/** One page a choice, with the measures that the same choice lets through in the explorer. */
export function facetPages(portal: Portal): FacetPage[] {
  const data = explorerData(portal);
  return FACETS.flatMap(({ key, title }) =>
    data.values[key].map((value) => {
      const state = { ...EMPTY_STATE, chosen: { ...EMPTY_CHOICE, [key]: [value.id] } };
      return {
        facet: key,
        facetTitle: title,
        title: titleOf(portal, key, value),
        value,
        state,
        conditions: describeState(data, state),
        measures: resultsOf(data.items, state).map(({ id }) => recordOf(portal, "measures", id)),
      };
    }),
  );
}
