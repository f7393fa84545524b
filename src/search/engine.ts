import { codedQuery } from "#src/search/code.ts";
import type { Readings, SearchDocument, SearchItem, SearchStore } from "#src/search/document.ts";
import {
  alternativesOf,
  contentWords,
  needsReadings,
  parseQuery,
  type Alternative,
  type ParsedQuery,
  type QueryTerm,
} from "#src/search/query.ts";
import { editDistance } from "#src/text/edit-distance.ts";
import { holds, kindBonus, matchingItems, scoreTerm } from "#src/search/rank.ts";

/** The parts of Pagefind's browser API that search uses (pagefind.app/docs/api). */
export interface Pagefind {
  readonly search: (
    query: string | null,
    options: { readonly filters: Readonly<Record<string, string>> },
  ) => Promise<{ readonly results: readonly { readonly id: string; readonly score: number }[] }>;
}

export interface Hit {
  readonly document: SearchDocument;
  readonly score: number;
  /** Words of the page that matched, to be marked */
  readonly matched: readonly string[];
  readonly items: readonly SearchItem[];
}

export interface Answer {
  readonly hits: readonly Hit[];
  /** How the question was widened because nothing answered it as it was asked */
  readonly relaxed: "none" | "words" | "any" | "similar";
  /** Words searched for instead, where it was widened */
  readonly used: readonly string[];
}

export interface AskOptions {
  readonly filters: Readonly<Record<string, string>>;
  /** The last word may be unfinished */
  readonly isTyping?: boolean;
}

/** Layers of the query, which the bench can switch off one by one to see what each brings. */
export interface Layers {
  readonly alternatives: boolean;
  readonly relaxation: boolean;
  readonly ranking: boolean;
}

export const ALL_LAYERS: Layers = { alternatives: true, relaxation: true, ranking: true };

/** So few pages that a reader may want more than was asked for. */
const FEW = 3;

/** Search over one index: Pagefind finds the pages, the store ranks and shows them. */
export class SearchEngine {
  readonly #pagefind: Pagefind;
  readonly store: SearchStore;
  readonly #layers: Layers;
  readonly #loadReadings: () => Promise<Readings>;
  #readings: Readings = {};
  readonly #byHash: ReadonlyMap<string, SearchDocument>;
  readonly #found = new Map<string, Promise<ReadonlyMap<SearchDocument, number>>>();

  /** @param loadReadings brings the readings; called at the first question in kana or romaji */
  constructor(pagefind: Pagefind, store: SearchStore, loadReadings: () => Promise<Readings>, layers: Layers = ALL_LAYERS) {
    this.#loadReadings = loadReadings;
    this.#pagefind = pagefind;
    this.store = store;
    this.#layers = layers;
    this.#byHash = new Map(store.documents.map((document) => [document.hash, document]));
  }

  /** Pages that hold a piece of text, with Pagefind's score. Answers are kept, since typing asks the same again and again. */
  #lookUp(text: string, filters: Readonly<Record<string, string>>): Promise<ReadonlyMap<SearchDocument, number>> {
    const key = `${text}\n${JSON.stringify(filters)}`;
    const known = this.#found.get(key);
    if (known !== undefined) return known;
    const answer = this.#ask(text, filters);
    this.#found.set(key, answer);
    return answer;
  }

  async #ask(text: string, filters: Readonly<Record<string, string>>): Promise<ReadonlyMap<SearchDocument, number>> {
    const query = codedQuery(text);
    if (query === undefined) return new Map();
    const { results } = await this.#pagefind.search(query, { filters });
    const found = results.flatMap(({ id, score }) => {
      const document = this.#byHash.get(id);
      return document === undefined ? [] : [[document, score] as const];
    });
    return new Map(found);
  }

  /** Pages for one term by any of its alternatives, with those that matched. Last resorts wait until the others found next to nothing. */
  async #findTerm(term: QueryTerm, { filters, isTyping = false }: AskOptions): Promise<Map<SearchDocument, Alternative[]>> {
    const all = this.#layers.alternatives
      ? alternativesOf(term, this.store, this.#readings, isTyping)
      : [{ text: term.text, weight: 1, isLastResort: false }];
    const found = new Map<SearchDocument, Alternative[]>();
    for (const alternatives of [all.filter(({ isLastResort }) => !isLastResort), all.filter(({ isLastResort }) => isLastResort)]) {
      if (found.size >= FEW) break;
      const answers = await Promise.all(alternatives.map(({ text }) => this.#lookUp(text, filters)));
      alternatives.forEach((alternative, index) => {
        for (const document of answers[index]!.keys()) {
          const matched = found.get(document) ?? [];
          matched.push(alternative);
          found.set(document, matched);
        }
      });
    }
    return found;
  }

  async #excluded(parsed: ParsedQuery, filters: AskOptions["filters"]): Promise<Set<SearchDocument>> {
    const answers = await Promise.all(parsed.excluded.map((text) => this.#lookUp(text, filters)));
    return new Set(answers.flatMap((answer) => [...answer.keys()]));
  }

  #hit(document: SearchDocument, terms: readonly (readonly Alternative[])[]): Hit {
    const matches = terms.map((alternatives) => scoreTerm(document, alternatives));
    const matched = [...new Set(matches.map((match) => match.matched))];
    const score = matches.reduce((sum, match) => sum + match.score, 0) + kindBonus(document);
    return { document, score, matched, items: matchingItems(document, matched) };
  }

  /** Pages that answer every term. */
  async #all(terms: readonly QueryTerm[], parsed: ParsedQuery, options: AskOptions): Promise<Hit[]> {
    if (terms.length === 0) return [];
    const last = terms.length - 1;
    const found = await Promise.all(
      terms.map((term, index) => this.#findTerm(term, { ...options, isTyping: options.isTyping === true && index === last })),
    );
    const excluded = await this.#excluded(parsed, options.filters);
    const [first] = found;
    const hits = [...first!.keys()]
      .filter((document) => !excluded.has(document) && found.every((documents) => documents.has(document)))
      .map((document) =>
        this.#hit(
          document,
          found.map((documents) => documents.get(document)!),
        ),
      );
    return this.#layers.ranking ? hits.sort((a, b) => b.score - a.score) : hits;
  }

  /** Pages that answer some of the terms; rare terms count more than common ones. */
  async #any(terms: readonly QueryTerm[], parsed: ParsedQuery, options: AskOptions): Promise<Hit[]> {
    const found = await Promise.all(terms.map((term) => this.#findTerm(term, options)));
    const excluded = await this.#excluded(parsed, options.filters);
    const total = this.store.documents.length;
    const rarity = found.map((documents) => Math.log(1 + total / (1 + documents.size)));
    const sum = rarity.reduce((all, value) => all + value, 0);
    const documents = new Set(found.flatMap((entry) => [...entry.keys()]));
    return [...documents]
      .filter((document) => !excluded.has(document))
      .flatMap((document) => {
        const share = found.reduce((part, entry, index) => part + (entry.has(document) ? rarity[index]! : 0), 0) / sum;
        if (share < 0.55) return [];
        const hit = this.#hit(
          document,
          found.flatMap((entry) => (entry.has(document) ? [entry.get(document)!] : [])),
        );
        return [{ ...hit, score: share * 200 + hit.score }];
      })
      .sort((a, b) => b.score - a.score);
  }

  #isKnown(text: string): boolean {
    return this.store.documents.some((document) => holds(document, text));
  }

  /** What a word that stands nowhere may have meant: a word of the pages a few letters away, or its longest known beginning. */
  #mend(word: string): string | undefined {
    // Kanji are chosen from a list and seldom mistyped; a compound of kanji that stands nowhere is cut, not mended.
    if (word.length < 4 || !/^[ァ-ヶーa-z0-9-]+$/u.test(word)) return undefined;
    const limit = word.length >= 6 ? 2 : 1;
    let best: { run: string; distance: number } | undefined;
    const seen = new Set<string>();
    for (const { text } of this.store.documents) {
      for (const [run] of text.toLowerCase().matchAll(/[ァ-ヶー]{3,}|[a-z0-9-]{4,}/gu)) {
        if (seen.has(run)) continue;
        seen.add(run);
        const distance = editDistance(run, word, limit);
        if (distance > 0 && distance <= limit && (best === undefined || distance < best.distance)) best = { run, distance };
      }
    }
    if (best !== undefined) return best.run;
    for (let length = word.length - 1; length >= 4 && length >= word.length / 2; length -= 1) {
      if (this.#isKnown(word.slice(0, length))) return word.slice(0, length);
    }
    return undefined;
  }

  /** Answers a question; widens it step by step only when nothing answers it as it stands. */
  async ask(input: string, options: AskOptions): Promise<Answer> {
    const parsed = parseQuery(input);
    if (this.#layers.alternatives && needsReadings(parsed)) this.#readings = await this.#loadReadings();
    const exact = await this.#all(parsed.terms, parsed, options);
    if (exact.length > 0 || !this.#layers.relaxation || parsed.terms.length === 0) return { hits: exact, relaxed: "none", used: [] };

    const isKnown = (text: string) => this.#isKnown(text);
    const phrases = parsed.terms.filter(({ isPhrase }) => isPhrase);
    const asked = parsed.terms.filter(({ isPhrase }) => !isPhrase).map(({ text }) => text);
    // Typing errors: a word that stands nowhere is taken for one that does.
    const mended = asked.map((word) => (isKnown(word) ? word : (this.#mend(word) ?? word)));
    if (mended.some((word, index) => word !== asked[index])) {
      const answer = await this.#widened(mended, phrases, parsed, options, "similar");
      if (answer.hits.length > 0) return answer;
    }
    // Words of a sentence, and words run together.
    const words = mended.flatMap((text) => {
      const content = contentWords(text, this.store.stopWords, isKnown);
      return content.length === 0 ? [text] : content;
    });
    const meant = words.map((word) => (isKnown(word) ? word : (this.#mend(word) ?? word)));
    // What stands in no page at all cannot be asked for; the other words can.
    const held = meant.filter(isKnown);
    const known = held.length > 0 ? held : meant;
    // Every word of a compound counts; in a sentence some only ask.
    const isSentence = /[ぁ-ん]/u.test(asked.join(" ")) && words.length > asked.length;
    return this.#widened(known, phrases, parsed, options, "words", isSentence ? FEW : 1);
  }

  /** Pages with all words; where they are fewer than enough, then those with the rarer of the words. */
  async #widened(
    words: readonly string[],
    phrases: readonly QueryTerm[],
    parsed: ParsedQuery,
    options: AskOptions,
    how: "words" | "similar",
    enough = 1,
  ): Promise<Answer> {
    const terms = [...phrases, ...[...new Set(words)].map((text) => ({ text, isPhrase: false }))];
    const used = terms.map(({ text }) => text);
    const all = await this.#all(terms, parsed, options);
    if (all.length >= enough || (terms.length < 2 && all.length > 0)) return { hits: all, relaxed: how, used };
    const found = new Set(all.map(({ document }) => document));
    // The same words cut finer: 入園手続き is also 入園 and 手続き.
    const pieces = [...new Set(words.flatMap((word) => contentWords(word, [], () => false)))].filter((word) => this.#isKnown(word));
    if (pieces.length > words.length) {
      const finer = await this.#all([...phrases, ...pieces.map((text) => ({ text, isPhrase: false }))], parsed, options);
      for (const hit of finer) {
        if (!found.has(hit.document)) all.push(hit);
        found.add(hit.document);
      }
      if (all.length >= enough) return { hits: all, relaxed: how, used };
    }
    if (terms.length < 2) return { hits: all, relaxed: how, used };
    const rest = (await this.#any(terms, parsed, options)).filter(({ document }) => !found.has(document));
    return { hits: [...all, ...rest], relaxed: all.length > 0 ? how : "any", used };
  }
}
