import { pairCodes, searchable } from "#src/search/code.ts";
import { packDirectory, unpackDirectory, type Directory, type Entry } from "#src/search/directory.ts";
import type { Readings, SearchDocument, SearchWords } from "#src/search/document.ts";
import { SearchEngine, type IndexFiles, type Layers } from "#src/search/engine.ts";
import type { Pagefind } from "#src/search/lookup.ts";
import { wardForms } from "#src/search/name-forms.ts";
import type { Vocabulary } from "#src/search/vocabulary.ts";

/** A page for tests of search. */
export function aPage(hash: string, title: string, text: string, more: Partial<SearchDocument> = {}): SearchDocument {
  return { hash, title, text: `${title}\n${text}`, kind: "取組み", url: `/${hash}/`, ...more };
}

/** Words of the page as Pagefind counts them. */
function codesOf({ title, names = [], items = [], about = [], text }: SearchDocument): string[][] {
  return [[title], names, items.map((item) => item.title), about, [text]].map((field) => pairCodes(searchable(field.join("\n"))));
}

export function anEntry(document: SearchDocument): Entry {
  const { hash, kind, ward, plan, themes = [], departments = [], years = [], evaluations = [] } = document;
  let end = 0;
  const [title, names, items, about, text] = codesOf(document).map((codes) => (end += codes.length));
  const ends = { title: title!, names: names!, items: items!, about: about!, text: text! };
  return { hash, pack: 0, kind, ward, plan, themes, departments, years, evaluations, ends };
}

/** Stands in for Pagefind as it behaves: quoted, a phrase, told by one place; unquoted, all words with all their places, or a prefix. */
export function aPagefind(documents: readonly SearchDocument[]): Pagefind {
  return {
    preload: () => Promise.resolve(),
    search: (query) => {
      const words = query.replaceAll('"', "").split(" ");
      const results = documents.flatMap((document) => {
        const codes = codesOf(document).flat();
        const isPhrase = query.startsWith('"');
        const at = codes.findIndex((_code, index) => words.every((word, step) => codes[index + step] === word));
        if (isPhrase) return at === -1 ? [] : [{ id: document.hash, words: [at] }];
        // Like Pagefind, a word that stands nowhere is taken for one that begins alike.
        const fits = (code: string) => words.some((word) => code.startsWith(word.slice(0, 4)));
        const places = codes.flatMap((code, index) => (words.includes(code) || (words.length === 1 && fits(code)) ? [index] : []));
        return places.length === 0 ? [] : [{ id: document.hash, words: places }];
      });
      return Promise.resolve({ results });
    },
  };
}

export const NO_WORDS: SearchWords = { spellings: [], synonyms: [], stopWords: [], kindWords: [] };

export interface SmallIndex {
  readonly documents: readonly SearchDocument[];
  readonly words?: Partial<SearchWords>;
  readonly kanaNouns?: readonly string[];
  readonly readings?: Readings;
  readonly vocabulary?: Vocabulary;
  readonly wards?: readonly (readonly [name: string, kana: string])[];
  readonly notCovered?: readonly (readonly [name: string, kana: string])[];
  readonly files?: Partial<IndexFiles>;
  readonly pagefind?: Pagefind;
  readonly layers?: Layers;
}

export function aDirectory({ documents, words = {}, kanaNouns = [], readings = {}, wards = [], notCovered = [] }: SmallIndex): Directory {
  const named = (list: readonly (readonly [string, string])[]) => list.map(([name, kana]) => ({ name, forms: wardForms(name, kana) }));
  return unpackDirectory(
    packDirectory(documents.map(anEntry), {
      ...NO_WORDS,
      ...words,
      kanaNouns,
      wards: named(wards),
      notCovered: named(notCovered),
      shards: { readings: [...new Set(Object.keys(readings).map((reading) => reading[0]!))].join(""), names: "" },
    }),
  );
}

/** An engine over a few pages, without files or a network. */
export function anEngine(index: SmallIndex): SearchEngine {
  const { documents, readings = {}, vocabulary = { words: [], kanji: {} }, files = {}, layers } = index;
  return new SearchEngine(
    index.pagefind ?? aPagefind(documents),
    aDirectory(index),
    {
      pack: () => Promise.resolve(documents),
      readings: (letter) => Promise.resolve(Object.fromEntries(Object.entries(readings).filter(([reading]) => reading.startsWith(letter)))),
      names: () => Promise.resolve([]),
      vocabulary: () => Promise.resolve(vocabulary),
      ...files,
    },
    layers,
  );
}
