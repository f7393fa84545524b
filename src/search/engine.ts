import { alternativesOf, readingOf, type Alternative } from "#src/search/alternative.ts";
import { PAGE_SIZE, type Answer, type AskOptions, type Hit, type ShownHit } from "#src/search/answer.ts";
import { codedQuery } from "#src/search/code.ts";
import { inCharge } from "#src/search/in-charge.ts";
import { combine, type FoundTerm } from "#src/search/combine.ts";
import type { Directory, Entry } from "#src/search/directory.ts";
import type { Readings, SearchDocument } from "#src/search/document.ts";
import { allCounts, passesFilters, type SearchFilters } from "#src/search/facets.ts";
import { joinedTerms } from "#src/search/joined.ts";
import { Lookup, type Pagefind } from "#src/search/lookup.ts";
import { PageShelf } from "#src/search/page-shelf.ts";
import { parseQuery, type QueryTerm } from "#src/search/query.ts";
import { ReadingShelf } from "#src/search/reading-shelf.ts";
import { resolve, type Finder } from "#src/search/resolve.ts";
import { isNamed, scoreTerm, withKind, type Match } from "#src/search/score.ts";
import { NOTHING_ELSE, showHit, type Wanted } from "#src/search/show.ts";
import { suggestionsFor, type NamedPage, type Suggestion } from "#src/search/suggest.ts";
import { ownFirst, passesRead, understand } from "#src/search/understand.ts";
import { wantedKinds } from "#src/search/wanted-kind.ts";
import { nearWord, soundsLike, type Vocabulary } from "#src/search/vocabulary.ts";

/** The files of the index beside Pagefind's own; each promise fails when its file does not come. */
export interface IndexFiles {
  /** Pages that lie in one file, by its number */
  readonly pack: (pack: number) => Promise<readonly SearchDocument[]>;
  readonly readings: (letter: string) => Promise<Readings>;
  readonly names: (letter: string) => Promise<readonly NamedPage[]>;
  readonly vocabulary: () => Promise<Vocabulary>;
}

/** Layers of the query, which the bench can switch off one by one to see what each brings. */
export interface Layers {
  readonly alternatives: boolean;
  readonly understanding: boolean;
  readonly mending: boolean;
}

export const ALL_LAYERS: Layers = { alternatives: true, understanding: true, mending: true };

/** So few pages that a reader may want more than was asked for. */
const FEW = 3;

/** What only widens a search must not end it when its file does not come; one for each question. */
class Widening {
  hasFailed = false;

  async orNothing<T>(widened: Promise<T>, nothing: T): Promise<T> {
    try {
      return await widened;
    } catch {
      this.hasFailed = true;
      return nothing;
    }
  }
}

/** Hits by what their pages say, best first within each step of the list: what a reader has seen stays where it was. */
function inSteps(shown: readonly ShownHit[]): ShownHit[] {
  const steps = Map.groupBy(shown, (_hit, index) => Math.floor(index / PAGE_SIZE));
  return [...steps.values()].flatMap((step) => step.toSorted((a, b) => b.score - a.score));
}

/** Search over one index: Pagefind finds pages and places, the directory ranks and filters, the pages' own files show. */
export class SearchEngine {
  readonly directory: Directory;
  readonly #files: IndexFiles;
  readonly #layers: Layers;
  readonly #lookup: Lookup;
  readonly #pages: PageShelf;
  readonly #readings: ReadingShelf;
  readonly #kanaNouns: ReadonlySet<string>;
  #vocabulary: Promise<Vocabulary> | undefined;

  constructor(pagefind: Pagefind, directory: Directory, files: IndexFiles, layers: Layers = ALL_LAYERS) {
    this.directory = directory;
    this.#files = files;
    this.#kanaNouns = new Set([
      ...directory.kanaNouns,
      ...[...directory.spellings, ...directory.synonyms.map(({ words }) => words)].flat(),
    ]);
    this.#layers = layers;
    this.#lookup = new Lookup(pagefind, directory.entries);
    this.#pages = new PageShelf(files.pack);
    this.#readings = new ReadingShelf(directory.shards.readings, files.readings);
  }

  readonly #isKnown = async (text: string): Promise<boolean> => (await this.#lookup.placesOf(text)).size > 0;

  /** Pages for one term by any of its alternatives. Last resorts wait until the others found next to nothing. */
  async #find(term: QueryTerm, isTyping: boolean, widening: Widening): Promise<FoundTerm> {
    const reading = this.#layers.alternatives ? readingOf(term) : undefined;
    const read = reading === undefined ? [] : await widening.orNothing(this.#readings.wordsFor(reading, isTyping, this.#isKnown), []);
    const all = this.#layers.alternatives
      ? alternativesOf(term, this.directory, read)
      : [{ text: term.text, weight: 1, isLastResort: false }];
    const pages = new Map<Entry, Match[]>();
    const add = async (alternatives: readonly Alternative[]) => {
      const places = await Promise.all(alternatives.map(({ text }) => this.#lookup.placesOf(text)));
      alternatives.forEach(({ text, weight }, index) => {
        const length = codedQuery(text)?.length ?? 0;
        for (const [entry, starts] of places[index]!) {
          const matches = pages.get(entry) ?? [];
          matches.push({ text, weight, length, places: starts });
          pages.set(entry, matches);
        }
      });
    };
    await add(all.filter(({ isLastResort }) => !isLastResort));
    // A page that is called so is the answer, however few there are.
    const isName = [...pages].some(([entry, matches]) => isNamed(entry, matches));
    if (pages.size < FEW && !isName) await add(all.filter(({ isLastResort }) => isLastResort));
    return { text: term.text, weight: 1, pages };
  }

  /** What a word that stands nowhere may have meant. */
  async #mend(word: string): Promise<string | undefined> {
    this.#vocabulary ??= this.#files.vocabulary();
    this.#vocabulary.catch(() => (this.#vocabulary = undefined));
    const vocabulary = await this.#vocabulary;
    const near = nearWord(word, vocabulary) ?? (await soundsLike(word, vocabulary, (reading) => this.#readings.exactly(reading)));
    if (near !== undefined || !/^[ァ-ヶーa-z0-9-]+$/u.test(word)) return near;
    // A long word may begin with one that is known: グリーンインフラストラクチャ.
    for (let length = word.length - 1; length >= 4 && length >= word.length / 2; length -= 1) {
      if (await this.#isKnown(word.slice(0, length))) return word.slice(0, length);
    }
    return undefined;
  }

  async #excluded(words: readonly string[]): Promise<Set<Entry>> {
    const answers = await Promise.all(words.map((text) => this.#lookup.placesOf(text)));
    const wards = this.directory.wards.filter(({ forms }) => words.some((word) => forms.includes(word))).map(({ name }) => name);
    return new Set([
      ...answers.flatMap((answer) => [...answer.keys()]),
      ...this.directory.entries.filter(({ ward }) => ward !== undefined && wards.includes(ward)),
    ]);
  }

  /** Loads what is shown of hits, in their order. @throws Error when a page's file does not come */
  async show(hits: readonly Hit[], wanted: Wanted = NOTHING_ELSE): Promise<ShownHit[]> {
    return Promise.all(hits.map(async (hit) => showHit(hit, await this.#pages.page(hit.entry), wanted)));
  }

  /** Names of pages that begin as the reader began. @throws Error when a file does not come */
  suggest(input: string, limit?: number): Promise<Suggestion[]> {
    return suggestionsFor(input, this.directory.shards.names, this.#files.names, limit);
  }

  /**
   * Answers a question. Files that only widen it may fail (Answer.isPartial).
   * @throws Error when a file that the answer needs does not come: no answer is better than an empty one
   */
  async ask(input: string, { filters, isTyping = false, without = [], limit = PAGE_SIZE }: AskOptions): Promise<Answer> {
    const widening = new Widening();
    const parsed = parseQuery(input);
    await this.#lookup.preload(parsed.terms.map(({ text }) => text).join(" "));
    const { understood, notCovered, rest } = this.#layers.understanding
      ? await understand(parsed.terms, this.directory, this.#isKnown, without)
      : { understood: [], notCovered: [], rest: parsed.terms };
    const read: SearchFilters = Object.fromEntries(understood.map(({ facet, value }) => [facet, value]));
    const { kinds, terms: asked } = await wantedKinds(joinedTerms(rest, this.directory), this.directory.kindWords, this.#isKnown);
    const finder: Finder = {
      find: (term, isLast) => this.#find(term, isTyping && isLast, widening),
      mend: (word) => (this.#layers.mending ? widening.orNothing(this.#mend(word), undefined) : Promise.resolve(undefined)),
      stopWords: this.directory.stopWords,
      isNoun: (word) => this.#kanaNouns.has(word),
    };
    const first = await resolve(asked, finder);
    // Where nothing is left but what kind is wanted, its words are what is looked for: 部署の一覧.
    const { terms, missing, mended, isCut, isSentence } = first.terms.length === 0 && kinds.size > 0 ? await resolve(rest, finder) : first;
    const excluded = await this.#excluded(parsed.excluded);
    const isIn = (entry: Entry) => !excluded.has(entry) && passesRead(entry, read);
    const combined = combine(terms, isIn, this.directory.entries.length, isSentence || kinds.size > 0, kinds);
    const found = kinds.has("部署") ? inCharge(combined, this.directory.entries) : combined;
    const ranked =
      found.length > 0 || (terms.length === 0 && missing.length > 0) ? found : await this.#underFilters(understood, terms.length > 0, isIn);
    const ordered = kinds.size > 0 ? ranked : ownFirst(ranked, read);
    const hits = ordered.filter(({ entry }) => passesFilters(entry, filters));
    const years = understood.filter(({ facet }) => facet === "year").map(({ value }) => value);
    const shown = inSteps(await this.show(hits.slice(0, limit), { years, kinds }));
    const isAny = terms.length > 1 && shown[0] !== undefined && shown[0].met.length < terms.length;
    return {
      hits: [...shown, ...hits.slice(limit)],
      shown,
      understood,
      notCovered,
      missing,
      mended,
      relaxed:
        mended.length > 0
          ? "similar"
          : isAny
            ? "any"
            : isCut || (missing.length > 0 && terms.length > 0)
              ? "words"
              : kinds.size > 0
                ? "kinds"
                : "none",
      used: terms.map(({ text }) => text),
      counts: allCounts(
        ranked.map(({ entry }) => entry),
        filters,
      ),
      outside: ranked.length - hits.length,
      isPartial: widening.hasFailed,
    };
  }

  /** Pages under what was understood, those that are called so first: all where nothing else is asked, else only these. */
  async #underFilters(understood: Answer["understood"], isNamedOnly: boolean, isIn: (entry: Entry) => boolean): Promise<Hit[]> {
    if (understood.length === 0) return [];
    const names = await Promise.all(understood.map(({ value }) => this.#find({ text: value, isPhrase: true }, false, new Widening())));
    return this.directory.entries
      .filter(isIn)
      .map((entry): Hit => {
        const own = names.flatMap(({ pages }) => {
          const matches = pages.get(entry);
          return matches === undefined ? [] : [{ ...scoreTerm(entry, matches), isName: isNamed(entry, matches) }];
        });
        const points = own.reduce((sum, each) => sum + each.points, 0);
        return {
          entry,
          score: withKind(
            entry,
            points,
            own.some(({ isName }) => isName),
          ),
          matched: own.flatMap(({ match, isName }) => (isName ? [match.text] : [])),
          met: [],
        };
      })
      .filter(({ matched }) => !isNamedOnly || matched.length > 0)
      .sort((a, b) => b.score - a.score);
  }
}
