/** Kinds of page that search tells apart, as they are shown. */
export const SEARCH_KINDS = ["取組み", "指標", "部署", "計画", "区", "用語", "説明"] as const;

export type SearchKind = (typeof SEARCH_KINDS)[number];
