/** Facets of the measures, in the order they are shown and written into URLs. */
export const FACETS = [
  { key: "ward", title: "区" },
  { key: "theme", title: "テーマ" },
  { key: "now", title: "ことしの予定" },
  { key: "department", title: "担当" },
  { key: "plan", title: "計画" },
  { key: "evaluation", title: "区の評価" },
  { key: "stage", title: "年度ごとの進みぐあい" },
  { key: "has", title: "そのほか" },
] as const;

export type FacetKey = (typeof FACETS)[number]["key"];

/** One thing for each facet. */
export function perFacet<T>(make: (key: FacetKey) => T): Readonly<Record<FacetKey, T>> {
  return Object.fromEntries(FACETS.map(({ key }) => [key, make(key)])) as Record<FacetKey, T>;
}

/** One choice of a facet. Its id stands in URLs, so it is ASCII and lasts. */
export interface FacetValue {
  readonly id: string;
  readonly title: string;
  /** Heading the choice stands under inside its facet: a ward's name, a fiscal year */
  readonly group?: string | undefined;
  /** Heading that only sorts the choices, and is no part of their names */
  readonly heading?: string | undefined;
}

/** A measure as the explorer sees it: which choices it belongs to, and the folded words it is found by. */
export interface ExplorerItem {
  readonly id: string;
  readonly facets: Readonly<Record<FacetKey, readonly string[]>>;
  readonly words: string;
  /** Sort keys */
  readonly kana: string;
  readonly order: number;
  /** How far its plan goes this fiscal year, 0 to 5 */
  readonly level: number;
  /** Whether its plan begins something this fiscal year */
  readonly starts: boolean;
}

/** All that the browser needs to filter: sent as one JSON file. */
export interface ExplorerData {
  readonly release: string;
  readonly values: Readonly<Record<FacetKey, readonly FacetValue[]>>;
  readonly items: readonly ExplorerItem[];
}
