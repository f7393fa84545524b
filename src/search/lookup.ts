import { codedQuery, pairCodes, runsOf, searchable, type CodedQuery } from "#src/search/code.ts";
import type { Entry } from "#src/search/directory.ts";

/** The parts of Pagefind's browser API that search uses (pagefind.app/docs/api). */
export interface Pagefind {
  /**
   * @returns pages with the places of the words in them, counted in words
   * @throws Error when a file of the index did not come: an answer without it would claim that nothing is there
   */
  readonly search: (query: string) => Promise<{ readonly results: readonly { readonly id: string; readonly words: readonly number[] }[] }>;
  /** Loads what a query needs and answers nothing. @throws Error when a file did not come */
  readonly preload: (query: string) => Promise<void>;
}

/** Pairs that a question is likely to be cut into: those of a sentence's joints (園の, をす) stand in large parts of the index. */
const CONTENT_PAIR = /[^ぁ-ん]{2}/u;
/** Letters of a run that is a word rather than a sentence. */
const SHORT_RUN = 8;

/** Where a piece of text stands: places in each page, in order. */
export type Places = ReadonlyMap<Entry, readonly number[]>;

/** Where a run of as many places as the text has codes begins: Pagefind gives the places of all its pairs in one list. */
export function startsOf(places: readonly number[], { codes, isPrefix }: CodedQuery): number[] {
  const sorted = [...new Set(places)].sort((a, b) => a - b);
  if (isPrefix || codes.length === 1) return sorted;
  const known = new Set(sorted);
  return sorted.filter((place) => codes.every((_code, index) => known.has(place + index)));
}

/** Pieces of text in one index; answers are kept, since typing asks the same again and again. */
export class Lookup {
  readonly #pagefind: Pagefind;
  readonly #byHash: ReadonlyMap<string, Entry>;
  readonly #known = new Map<string, Promise<Places>>();

  constructor(pagefind: Pagefind, entries: readonly Entry[]) {
    this.#pagefind = pagefind;
    this.#byHash = new Map(entries.map((entry) => [entry.hash, entry]));
  }

  /** Brings the parts of the index that a question will need, all at once: asked one after the other, each waits for the network. */
  async preload(text: string): Promise<void> {
    const codes = runsOf(searchable(text)).flatMap((run) => {
      const isAll = run.length <= SHORT_RUN;
      return run.slice(1).flatMap((letter, index) => {
        const pair = run[index]! + letter;
        return isAll || CONTENT_PAIR.test(pair) ? pairCodes(pair).slice(0, 1) : [];
      });
    });
    if (codes.length > 1) await this.#pagefind.preload(codes.join(" "));
  }

  /** Pages that hold a piece of text as it stands, and where. A failed answer is not kept. */
  placesOf(text: string): Promise<Places> {
    const wanted = searchable(text);
    const known = this.#known.get(wanted);
    if (known !== undefined) return known;
    const answer = this.#ask(wanted);
    this.#known.set(wanted, answer);
    answer.catch(() => this.#known.delete(wanted));
    return answer;
  }

  async #ask(text: string): Promise<Places> {
    const query = codedQuery(text);
    if (query === undefined) return new Map();
    const words = query.codes.join(" ");
    // Unquoted, Pagefind takes a word that stands nowhere for one that begins like it; quoted, it tells a single place of a page.
    if (!query.isPrefix) {
      const exact = await this.#pagefind.search(`"${words}"`);
      if (exact.results.length === 0) return new Map();
      const ids = new Set(exact.results.map(({ id }) => id));
      const all = await this.#pagefind.search(words);
      return this.#entriesOf(
        all.results.filter(({ id }) => ids.has(id)),
        query,
      );
    }
    return this.#entriesOf((await this.#pagefind.search(words)).results, query);
  }

  #entriesOf(results: readonly { readonly id: string; readonly words: readonly number[] }[], query: CodedQuery): Places {
    return new Map(
      results.flatMap(({ id, words }) => {
        const entry = this.#byHash.get(id);
        const starts = startsOf(words, query);
        return entry === undefined || starts.length === 0 ? [] : [[entry, starts] as const];
      }),
    );
  }
}
