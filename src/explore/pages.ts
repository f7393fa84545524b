import { explorerData } from "#src/explore/build.ts";
import { FACETS, type FacetKey, type FacetValue } from "#src/explore/facet.ts";
import { describeState, resultsOf } from "#src/explore/filter.ts";
import { EMPTY_CHOICE, EMPTY_STATE, type ExplorerState } from "#src/explore/state.ts";
import type { Portal, RecordOf } from "#src/load/portal.ts";
import { recordOf } from "#src/model/lookup.ts";

/** A view of one choice, made ready for readers without scripts. */
export interface FacetPage {
  readonly facet: FacetKey;
  readonly facetTitle: string;
  readonly value: FacetValue;
  readonly state: ExplorerState;
  readonly conditions: string;
  readonly measures: readonly RecordOf<"measures">[];
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
        value,
        state,
        conditions: describeState(data, state),
        measures: resultsOf(data.items, state).map(({ id }) => recordOf(portal, "measures", id)),
      };
    }),
  );
}
