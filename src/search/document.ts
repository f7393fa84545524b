import type { SearchFigure } from "#src/search/figure.ts";
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
  /** 評価 that the ward gave */
  readonly evaluations?: readonly string[] | undefined;
  /** What else it is about, where its text does not say so: the group of a plan that it belongs to */
  readonly about?: readonly string[] | undefined;
  readonly figures?: readonly SearchFigure[] | undefined;
  /** A list repeats the names of other pages: only its own name and description are its words */
  readonly isList?: boolean | undefined;
}

export const SEARCH_ATTRIBUTE = "data-search";

/** A page as search knows it; in a small file of the index with its neighbours, loaded when it is shown. */
export interface SearchDocument extends Omit<SearchMeta, "isList"> {
  readonly url: string;
  readonly title: string;
  /** Folded text of the page's own content, a block a line, without what stands on every page */
  readonly text: string;
  /** Places of the page that can be linked to: the line from which one begins, and its id */
  readonly anchors?: readonly (readonly [line: number, id: string])[] | undefined;
  /** Pagefind's name for the page, by which its results are told */
  readonly hash: string;
}

/** Readings of the words that stand in the pages: hiragana → words. Files by first letter, for questions in kana and romaji. */
export type Readings = Readonly<Record<string, readonly string[]>>;

/** Spellings, bridges and words that only ask: reviewed data, small, loaded with the directory. */
export interface SearchWords {
  readonly spellings: readonly (readonly string[])[];
  readonly synonyms: readonly { readonly words: readonly string[]; readonly isSame: boolean }[];
  readonly stopWords: readonly string[];
  /** Words that say what kind of answer is wanted */
  readonly kindWords: readonly { readonly kind: string; readonly words: readonly string[]; readonly isTopic: boolean }[];
}
