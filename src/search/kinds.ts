/** Kinds of page that search tells apart, as they are shown, in the order a reader most often wants them. */
export const SEARCH_KINDS = [
  "取組み",
  "計画",
  "部署",
  "区",
  "指標",
  "テーマ",
  "分かったこと",
  "くらべる",
  "データ",
  "一覧",
  "用語",
  "説明",
] as const;

export type SearchKind = (typeof SEARCH_KINDS)[number];
