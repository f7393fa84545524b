import { facetTitle } from "#src/client/search-chips.ts";
import type { PageAnswer } from "#src/search/page-answer.ts";
import type { SearchFacet } from "#src/search/facets.ts";

export const PREPARING = "検索の準備をしています…";
export const FAILED = "検索を読み込めませんでした。通信を確かめて、もう一度読み込んでください";

export interface Told {
  readonly query: string;
  readonly answer: Pick<PageAnswer, "notCovered" | "total" | "relaxed" | "used" | "missing" | "mended" | "outside" | "isPartial">;
  readonly without: readonly SearchFacet[];
  /** Values of the filters: a chosen one may have moved out of sight in its row */
  readonly filters: readonly string[];
}

const quoted = (words: readonly string[], between: string) => words.map((word) => `「${word}」`).join(between);

/** Words that say what was asked, how it was widened, and what the filters leave of it. */
export function statusText({ query, answer, without, filters }: Told): string {
  const { notCovered, total, relaxed, used, missing, mended, outside, isPartial } = answer;
  const literally = without.length === 0 ? "" : `（${without.map(facetTitle).join("・")}も言葉としてさがしました）`;
  const partly = isPartial ? "（読みなどの一部を読み込めませんでした）" : "";
  const narrowed = filters.length === 0 ? "" : `（しぼり込み：${filters.join("・")}）`;
  const tail = `${literally}${partly}`;
  if (total + outside === 0) return `「${query}」は見つかりませんでした${tail}`;
  if (total === 0) return `このしぼり込み（${filters.join("・")}）では0件。外すと${String(outside)}件あります${tail}`;
  const found = `${String(total)}件見つかりました${narrowed}${tail}`;
  if (notCovered.length > 0) return `収めている区のもの：${found}`;
  if (mended.length > 0) return `${mended.map(({ from, to }) => `「${from}」はないので、「${to}」`).join("、")}でさがしました：${found}`;
  if (missing.length > 0)
    return `${quoted(missing, "と")}は、収めた資料のどこにも見つかりません。${quoted(used, "と")}に近い結果：${found}`;
  switch (relaxed) {
    case "any":
      return `${quoted(used, "と")}のどれかがあるページ：${found}`;
    case "words":
      return used.length === 0 ? `「${query}」で${found}` : `そのままでは見つからないため、${quoted(used, "と")}でさがしました：${found}`;
    case "kinds":
      return used.length === 0 ? `「${query}」で${found}` : `${quoted(used, "と")}で${found}`;
    default:
      return `「${query}」で${found}`;
  }
}

/**
 * Wards of which nothing is held are said to be so, with those of which something is.
 * @param covered their names in one text; empty where the page does not tell
 */
export function notCoveredText(wards: readonly string[], covered: string): string {
  return `${wards.join("・")}の資料は、まだありません。${covered === "" ? "" : `収めているのは、${covered}の資料です。`}`;
}
