import type { Answer, AskOptions, Hit, ShownHit } from "#src/search/answer.ts";
import type { Suggestion } from "#src/search/suggest.ts";

/** The part of the engine that the panel asks. */
export interface Answering {
  readonly ask: (question: string, options: AskOptions) => Promise<Answer>;
  /** Brings what is shown of hits that the answer only names */
  readonly show: (hits: readonly Hit[]) => Promise<readonly ShownHit[]>;
  readonly suggest: (question: string) => Promise<readonly Suggestion[]>;
}
