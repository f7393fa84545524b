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

export type SearchFilters = Readonly<Partial<Record<SearchFacet, string>>>;

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

function passes(document: SearchDocument, filters: SearchFilters, except?: SearchFacet): boolean {
  return SEARCH_FACETS.every(({ key }) => {
    const value = filters[key];
    return value === undefined || value === "" || key === except || facetValues(document, key).includes(value);
  });
}

/** The hits that pass all filters. */
export function filterHits(hits: readonly Hit[], filters: SearchFilters): Hit[] {
  return hits.filter(({ document }) => passes(document, filters));
}

/** How many hits each value of a filter would leave, the other filters being as they are; most first. */
export function facetCounts(hits: readonly Hit[], filters: SearchFilters, facet: SearchFacet): [value: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { document } of hits) {
    if (!passes(document, filters, facet)) continue;
    for (const value of facetValues(document, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return facet === "year" ? sorted.sort(([a], [b]) => (a < b ? -1 : 1)) : sorted;
}
