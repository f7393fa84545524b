import { facetCounts, passesFacets, type FacetChoice, type Facets } from "#src/facets/count.ts";
import type { SearchDocument } from "#src/search/document.ts";
import type { Hit } from "#src/search/engine.ts";

/** Filters of the search page, in the order they are shown. */
export const SEARCH_FACETS = [
  { key: "ward", title: "区" },
  { key: "kind", title: "種類" },
  { key: "theme", title: "テーマ" },
  { key: "plan", title: "計画" },
  { key: "department", title: "部署" },
  { key: "year", title: "年度" },
] as const;

export type SearchFacet = (typeof SEARCH_FACETS)[number]["key"];

/** One value a filter at most; an empty one is none. */
export type SearchFilters = Readonly<Partial<Record<SearchFacet, string>>>;

function choiceOf(filters: SearchFilters): FacetChoice<SearchFacet> {
  return Object.fromEntries(Object.entries(filters).map(([key, value]) => [key, value ? [value] : []]));
}

/** What a page stands under in a filter. */
export function facetValues(document: SearchDocument, facet: SearchFacet): readonly string[] {
  const { kind, ward, themes = [], plan, departments = [], years = [] } = document;
  switch (facet) {
    case "ward":
      return ward === undefined ? [] : [ward];
    case "kind":
      return [kind];
    case "theme":
      return themes;
    case "plan":
      return plan === undefined ? [] : [plan];
    case "department":
      return departments;
    case "year":
      return years;
  }
}

const HIT_FACETS: Facets<Hit, SearchFacet> = {
  keys: SEARCH_FACETS.map(({ key }) => key),
  valuesOf: ({ document }, facet) => facetValues(document, facet),
};

/** The hits that pass all filters. */
export function filterHits(hits: readonly Hit[], filters: SearchFilters): Hit[] {
  return hits.filter((hit) => passesFacets(hit, HIT_FACETS, choiceOf(filters)));
}

/** How many hits each value of a filter would leave, the other filters being as they are; most first, years in their order. */
export function filterCounts(hits: readonly Hit[], filters: SearchFilters, facet: SearchFacet): [value: string, count: number][] {
  const counts = [...facetCounts(hits, HIT_FACETS, choiceOf(filters), facet)];
  return counts.sort(([a, x], [b, y]) => (facet === "year" ? 0 : y - x) || (a < b ? -1 : 1));
}
