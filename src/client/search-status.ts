import type { ShownAnswer } from "#src/client/search-answer.ts";

export const PREPARING = "検索の準備をしています…";
export const FAILED = "検索を読み込めませんでした。通信を確かめて、もう一度読み込んでください";

export interface Told {
  readonly query: string;
  readonly answer: ShownAnswer;
  /** Hits that pass the filters */
  readonly count: number;
  readonly without: readonly string[];
  /** Values of the filters: a chosen one may have moved out of sight in its row */
  readonly filters: readonly string[];
}

const quoted = (words: readonly string[], between: string) => words.map((word) => `「${word}」`).join(between);

/** Words that say what was asked, how it was widened, and what the filters leave of it. */
export function statusText({ query, answer: { hits, relaxed, used }, count, without, filters }: Told): string {
  const literally = without.length === 0 ? "" : `（${quoted(without, "と")}も言葉としてさがしました）`;
  const narrowed = filters.length === 0 ? "" : `（しぼり込み：${filters.join("・")}）`;
  if (hits.length === 0) return `「${query}」は見つかりませんでした${literally}`;
  if (count === 0) return `このしぼり込み（${filters.join("・")}）では0件。外すと${String(hits.length)}件あります${literally}`;
  const found = `${String(count)}件見つかりました${narrowed}${literally}`;
  if (relaxed === "none") return `「${query}」で${found}`;
  const words = quoted(used, "と");
  return relaxed === "any"
    ? `「${query}」そのままでは見つからないため、${words}のどれかに近い結果です：${found}`
    : `「${query}」そのままでは見つからないため、${words}に近い結果です：${found}`;
}

/**
 * A ward of which nothing is held is said to be so, with those of which something is.
 * @param covered their names in one text; empty where the page does not tell
 */
export function notCoveredText(ward: string, covered: string): string {
  return `${ward}の資料は、まだありません。${covered === "" ? "" : `収めているのは、${covered}の資料です。`}`;
}
