import type { SearchDocument, SearchItem } from "#src/search/document.ts";
import type { Entry } from "#src/search/directory.ts";
import type { FacetCounts, SearchFacet, SearchFilters } from "#src/search/facets.ts";
import type { NamedFigure } from "#src/search/figure.ts";
import type { Understood } from "#src/search/understand.ts";

/** Results that a list begins with, and that more of it brings: pages are loaded, and put in their last order, so many at a time. */
export const PAGE_SIZE = 10;

/** A page that answers, as far as it is known before its file is loaded. */
export interface Hit {
  readonly entry: Entry;
  readonly score: number;
  /** Words of the page that matched, to be marked */
  readonly matched: readonly string[];
  /** Words of the question that the page holds, of those in Answer.used */
  readonly met: readonly string[];
}

/** A hit with what is shown of it. */
export interface ShownHit extends Hit {
  readonly document: SearchDocument;
  /** Address with the place of the page that answers, where it has one */
  readonly href: string;
  /** Places of the page whose own name answers */
  readonly items: readonly SearchItem[];
  /** The number that the question names, with year, unit and source */
  readonly figure?: NamedFigure | undefined;
  /** Piece of the text where most words stand close together */
  readonly excerpt: string;
}

export interface Answer {
  /** All pages that answer and pass the filters, best first; `shown` are the first of them */
  readonly hits: readonly Hit[];
  readonly shown: readonly ShownHit[];
  /** Filters read out of the question; each can be taken back by `without` */
  readonly understood: readonly Understood[];
  /** Wards that the question names and this site does not cover */
  readonly notCovered: readonly string[];
  /** Words of the question that stand in no page */
  readonly missing: readonly string[];
  /** Words that stand in no page, and those that were looked for instead: もしかして */
  readonly mended: readonly { readonly from: string; readonly to: string }[];
  /** Whether the words were found as asked, without those that ask for a kind of page, cut into known words, only some of them on a page, or after mending */
  readonly relaxed: "none" | "kinds" | "words" | "any" | "similar";
  /** Words that were looked for */
  readonly used: readonly string[];
  readonly counts: FacetCounts;
  /** Pages that answer but are kept out by a filter */
  readonly outside: number;
  /** A file that would have widened the search did not come (readings, vocabulary) */
  readonly isPartial: boolean;
}

export interface AskOptions {
  /** Chosen by the reader */
  readonly filters: SearchFilters;
  /** The last word may be unfinished */
  readonly isTyping?: boolean;
  /** Facets not to be read out of the question, because the reader took them back; "all" takes the question as it is written */
  readonly without?: readonly SearchFacet[] | "all";
  /** How many hits to load and show at first */
  readonly limit?: number;
}
