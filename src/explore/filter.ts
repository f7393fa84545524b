import { FACETS, type ExplorerData, type ExplorerItem, type FacetKey, type FacetValue } from "#src/explore/facet.ts";
import type { ExplorerState } from "#src/explore/state.ts";
import { facetCounts, passesFacets, type Facets } from "#src/facets/count.ts";
import { foldQuery } from "#src/text/fold.ts";

const MEASURE_FACETS: Facets<ExplorerItem, FacetKey> = {
  keys: FACETS.map(({ key }) => key),
  valuesOf: (item, key) => item.facets[key],
};

function matchesWords(item: ExplorerItem, words: readonly string[]): boolean {
  return words.every((word) => item.words.includes(word));
}

function wordsOf(state: ExplorerState): string[] {
  return foldQuery(state.query)
    .split(" ")
    .filter((word) => word !== "");
}

/** The items a state lets through, in its order. */
export function resultsOf(items: readonly ExplorerItem[], state: ExplorerState): ExplorerItem[] {
  const words = wordsOf(state);
  const found = items.filter((item) => matchesWords(item, words) && passesFacets(item, MEASURE_FACETS, state.chosen));
  switch (state.sort) {
    case "kana":
      return found.sort((a, b) => a.kana.localeCompare(b.kana, "ja") || a.order - b.order);
    case "stage":
      return found.sort((a, b) => b.level - a.level || a.order - b.order);
    case "starts":
      return found.sort((a, b) => Number(b.starts) - Number(a.starts) || a.order - b.order);
    default:
      return found.sort((a, b) => a.order - b.order);
  }
}

/** How many results each choice would bring. Choices that would bring none are not in the answer. */
export function choiceCounts(items: readonly ExplorerItem[], state: ExplorerState): ReadonlyMap<FacetKey, ReadonlyMap<string, number>> {
  const words = wordsOf(state);
  const byWords = items.filter((item) => matchesWords(item, words));
  return new Map(FACETS.map(({ key }) => [key, facetCounts(byWords, MEASURE_FACETS, state.chosen, key)]));
}

/** A state in words, for downloads: 区＝板橋区、区の評価＝達成+. */
export function describeState(data: ExplorerData, state: ExplorerState): string {
  const parts = FACETS.flatMap(({ key, title }) => {
    const chosen = data.values[key].filter(({ id }) => state.chosen[key].includes(id));
    return chosen.length === 0 ? [] : [`${title}＝${chosen.map((value) => valueTitle(value)).join("か")}`];
  });
  if (state.query.trim() !== "") parts.unshift(`言葉＝${state.query.trim()}`);
  return parts.length === 0 ? "条件なし" : parts.join("、");
}

/** A choice with the heading it stands under, where that is needed to understand it: 令和8年度の実施. */
export function valueTitle({ title, group }: { readonly title: string; readonly group?: string | undefined }): string {
  return group === undefined ? title : `${group}の${title}`;
}

/** A choice that stands alone, without its facet's title above it: ことし始める予定. */
export function choiceTitle(key: FacetKey, value: FacetValue): string {
  switch (key) {
    case "now":
      return `ことし${value.title}予定`;
    case "evaluation":
      return `区の評価が${value.title}`;
    default:
      return valueTitle(value);
  }
}

/** What a file that holds a part of the measures says of itself. */
export function scopeText(total: number, count: number, conditions: string, release: string): string {
  return `${String(total)}件中 ${String(count)}件、条件：${conditions}、データの版：${release}`;
}
