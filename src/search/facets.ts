import { facetCounts, passesFacets, type FacetChoice, type Facets } from "#src/facets/count.ts";
import type { Entry } from "#src/search/directory.ts";

/** Filters of the search page, in the order they are shown. */
export const SEARCH_FACETS = [
  { key: "ward", title: "区" },
  { key: "kind", title: "種類" },
  { key: "theme", title: "テーマ" },
  { key: "plan", title: "計画" },
  { key: "department", title: "部署" },
  { key: "year", title: "年度" },
  { key: "evaluation", title: "区の評価" },
] as const;

export type SearchFacet = (typeof SEARCH_FACETS)[number]["key"];

/** One value a filter at most; an empty one is none. */
export type SearchFilters = Readonly<Partial<Record<SearchFacet, string>>>;

/** Values of each filter that the results have, with their numbers. */
export type FacetCounts = Readonly<Record<SearchFacet, readonly (readonly [value: string, count: number])[]>>;

function choiceOf(filters: SearchFilters): FacetChoice<SearchFacet> {
  return Object.fromEntries(Object.entries(filters).map(([key, value]) => [key, value ? [value] : []]));
}

/** What a page stands under in a filter. */
export function facetValues(entry: Entry, facet: SearchFacet): readonly string[] {
  const { kind, ward, themes, plan, departments, years, evaluations } = entry;
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
    case "evaluation":
      return evaluations;
  }
}

const ENTRY_FACETS: Facets<Entry, SearchFacet> = {
  keys: SEARCH_FACETS.map(({ key }) => key),
  valuesOf: facetValues,
};

/** Whether a page passes all filters. */
export function passesFilters(entry: Entry, filters: SearchFilters): boolean {
  return passesFacets(entry, ENTRY_FACETS, choiceOf(filters));
}

/** How many pages each value of a filter would leave, the other filters being as they are; most first, years in their order. */
export function filterCounts(entries: readonly Entry[], filters: SearchFilters, facet: SearchFacet): [value: string, count: number][] {
  const counts = [...facetCounts(entries, ENTRY_FACETS, choiceOf(filters), facet)];
  return counts.sort(([a, x], [b, y]) => (facet === "year" ? 0 : y - x) || (a < b ? -1 : 1));
}

export function allCounts(entries: readonly Entry[], filters: SearchFilters): FacetCounts {
  return Object.fromEntries(SEARCH_FACETS.map(({ key }) => [key, filterCounts(entries, filters, key)])) as unknown as FacetCounts;
}
