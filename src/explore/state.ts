import { FACETS, perFacet, type FacetKey } from "#src/explore/facet.ts";

/** The first is how the list stands until a reader chooses: what is new this year is what people come to see. */
export const SORTS = [
  { id: "starts", title: "ことし始まるものから" },
  { id: "plan", title: "計画の順" },
  { id: "stage", title: "ことしの予定が進んでいる順" },
  { id: "kana", title: "五十音順" },
] as const;

export type SortId = (typeof SORTS)[number]["id"];

const DEFAULT_SORT: SortId = SORTS[0].id;

/** What a reader has chosen. Several choices of one facet are joined by "or", facets by "and". */
export interface ExplorerState {
  readonly query: string;
  readonly sort: SortId;
  readonly chosen: Readonly<Record<FacetKey, readonly string[]>>;
}

export const EMPTY_CHOICE: ExplorerState["chosen"] = perFacet(() => []);

export const EMPTY_STATE: ExplorerState = { query: "", sort: DEFAULT_SORT, chosen: EMPTY_CHOICE };

/** Reads a URL's query; unknown names and repeated values are passed over, so that an old link still opens. */
export function parseState(search: string, known?: Readonly<Record<FacetKey, ReadonlySet<string>>>): ExplorerState {
  const parameters = new URLSearchParams(search);
  const chosen = perFacet((key) =>
    [...new Set(parameters.getAll(key))].filter((value) => known === undefined || known[key].has(value)).sort(),
  );
  const sort = SORTS.find(({ id }) => id === parameters.get("sort"))?.id ?? DEFAULT_SORT;
  return { query: parameters.get("q") ?? "", sort, chosen };
}

/** Writes a state as the one query that stands for it: facets in their order, values sorted, defaults left out. */
export function formatState({ query, sort, chosen }: ExplorerState): string {
  const parameters = new URLSearchParams();
  if (query.trim() !== "") parameters.set("q", query.trim());
  for (const { key } of FACETS) for (const value of [...new Set(chosen[key])].sort()) parameters.append(key, value);
  if (sort !== DEFAULT_SORT) parameters.set("sort", sort);
  const text = parameters.toString();
  return text === "" ? "" : `?${text}`;
}

/** The state with one choice turned on or off. */
export function toggled(state: ExplorerState, key: FacetKey, value: string): ExplorerState {
  const values = state.chosen[key];
  const next = values.includes(value) ? values.filter((entry) => entry !== value) : [...values, value];
  return { ...state, chosen: { ...state.chosen, [key]: next } };
}

/** How many conditions a state has: choices, and the words if there are any. */
export function conditionCount({ query, chosen }: ExplorerState): number {
  return Object.values(chosen).flat().length + (query.trim() === "" ? 0 : 1);
}

/** The state without conditions; the order stays as chosen. */
export function cleared({ sort }: ExplorerState): ExplorerState {
  return { ...EMPTY_STATE, sort };
}
