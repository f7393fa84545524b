import { explorerData } from "#src/explore/build.ts";
import { FACETS, type FacetKey, type FacetValue } from "#src/explore/facet.ts";
import { describeState, resultsOf } from "#src/explore/filter.ts";
import { EMPTY_CHOICE, EMPTY_STATE, type ExplorerState } from "#src/explore/state.ts";
import type { InPlan, Portal } from "#src/load/portal.ts";
import { indexOf, mustGet } from "#src/model/portal-index.ts";
import type { Measure } from "#src/schema/measure.ts";

/** A view of one choice, made ready for readers without scripts. */
export interface FacetPage {
  readonly facet: FacetKey;
  readonly facetTitle: string;
  readonly value: FacetValue;
  readonly state: ExplorerState;
  readonly conditions: string;
  readonly measures: readonly InPlan<Measure>[];
}

/** One page a choice, with the measures that the same choice lets through in the explorer. */
export function facetPages(portal: Portal): FacetPage[] {
  const data = explorerData(portal);
  const { measure } = indexOf(portal);
  return FACETS.flatMap(({ key, title }) =>
    data.values[key].map((value) => {
      const state = { ...EMPTY_STATE, chosen: { ...EMPTY_CHOICE, [key]: [value.id] } };
      return {
        facet: key,
        facetTitle: title,
        value,
        state,
        conditions: describeState(data, state),
        measures: resultsOf(data.items, state).map(({ id }) => mustGet(measure, id)),
      };
    }),
  );
}
