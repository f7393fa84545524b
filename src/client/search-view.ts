import { SEARCH_FACETS, type SearchFacet, type SearchFilters } from "#src/search/facets.ts";

/** What a reader sees of an answer. */
export interface SearchView {
  readonly query: string;
  readonly filters: SearchFilters;
  /** How often more of the list was asked for */
  readonly more: number;
  /** What of the question the reader wanted taken as words again */
  readonly without: readonly SearchFacet[];
}

/** The query of the address of a view: the question and its filters, which anyone may share. */
export function viewAddress({ query, filters }: Pick<SearchView, "query" | "filters">): string {
  const text = new URLSearchParams(query === "" ? filters : { q: query, ...filters }).toString();
  return text === "" ? "" : `?${text}`;
}

/** @param search of an address, with or without its question mark */
export function parseAddress(search: string): Pick<SearchView, "query" | "filters"> {
  const parameters = new URLSearchParams(search);
  const filters = SEARCH_FACETS.flatMap(({ key }) => {
    const value = parameters.get(key) ?? "";
    return value === "" ? [] : [[key, value]];
  });
  return { query: parameters.get("q") ?? "", filters: Object.fromEntries(filters) as SearchFilters };
}
