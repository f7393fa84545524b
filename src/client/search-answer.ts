import type { Answer, AskOptions, Hit } from "#src/search/engine.ts";

/** A part of the question that was understood as a condition and not as a word to match. */
export interface Understood {
  /** Which filter it is, by the key in SEARCH_FACETS, or a name of the engine's own */
  readonly facet: string;
  readonly value: string;
  /** How the engine words it, for facets that have no filter on the page */
  readonly text: string;
}

/** The figure itself, where the question names one. */
export interface HitFigure {
  readonly label: string;
  /** With its unit, as printed */
  readonly value: string;
  readonly year?: string;
  /** 計画 or 実績 */
  readonly kind?: string;
  readonly source?: string;
  /** Id of its place on the hit's page */
  readonly anchor?: string;
}

export type ShownHit = Hit & { readonly figure?: HitFigure };

/** An answer with what an engine may add to it. */
export type ShownAnswer = Omit<Answer, "hits"> & {
  readonly hits: readonly ShownHit[];
  readonly understood?: readonly Understood[];
  /** A ward that was asked for and of which nothing is held */
  readonly notCovered?: string;
};

export type Asking = AskOptions & {
  /** Values that the reader wants taken as words again */
  readonly without: readonly string[];
};

/** The part of the engine that the panel asks. */
export interface Answering {
  readonly ask: (question: string, options: Asking) => Promise<ShownAnswer>;
}
