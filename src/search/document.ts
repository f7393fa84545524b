import type { SearchKind } from "#src/search/kinds.ts";

/** A part of a page that is worth landing on: a goal, a glossary term. */
export interface SearchItem {
  readonly id: string;
  readonly title: string;
  readonly kana?: string | undefined;
}

/** What a page tells search about itself, in the attribute SEARCH_ATTRIBUTE of its main element. */
export interface SearchMeta {
  readonly kind: SearchKind;
  readonly ward?: string | undefined;
  readonly kana?: string | undefined;
  /** Other names it is known by */
  readonly names?: readonly string[] | undefined;
  readonly items?: readonly SearchItem[] | undefined;
  /** Names of what it stands under, for the filters */
  readonly themes?: readonly string[] | undefined;
  readonly plan?: string | undefined;
  readonly departments?: readonly string[] | undefined;
  readonly years?: readonly string[] | undefined;
}

export const SEARCH_ATTRIBUTE = "data-search";

/** A page as search knows it. */
export interface SearchDocument extends SearchMeta {
  readonly url: string;
  readonly title: string;
  /** Folded text of the page's own content, without what stands on every page */
  readonly text: string;
  /** Pagefind's name for the page, by which its results are told */
  readonly hash: string;
}

/** Readings of the words that stand in the pages: hiragana → words. A file of its own, for questions in kana and romaji. */
export type Readings = Readonly<Record<string, readonly string[]>>;

/** The file the browser loads with the index. */
export interface SearchStore {
  readonly documents: readonly SearchDocument[];
  readonly spellings: readonly (readonly string[])[];
  readonly synonyms: readonly { readonly words: readonly string[]; readonly isSame: boolean }[];
  readonly stopWords: readonly string[];
}
