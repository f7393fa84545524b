import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Portal } from "#src/load/portal.ts";
import { searchable } from "#src/search/code.ts";
import { packDirectory, packOf, type Entry } from "#src/search/directory.ts";
import type { Readings, SearchDocument } from "#src/search/document.ts";
import { extractPage, type ExtractedPage } from "#src/search/extract.ts";
import { indexPages } from "#src/search/index-pagefind.ts";
import { kanjiReadings } from "#src/search/kanji-readings.ts";
import { wardForms } from "#src/search/name-forms.ts";
import { readingsOf } from "#src/search/readings.ts";
import { shardName } from "#src/search/shard.ts";
import { nameLetters, SUGGESTED_KINDS, type NamedPage } from "#src/search/suggest.ts";
import type { Vocabulary } from "#src/search/vocabulary.ts";
import { fold } from "#src/text/fold.ts";

/** A page of the built site, and what search takes from it. */
export interface SitePage {
  readonly url: string;
  readonly page: ExtractedPage;
}

function urlOf(path: string): string {
  return `/${path.replaceAll("\\", "/").replace(/index\.html$/u, "")}`;
}

/** What a page is called in its address. A measure and its indicators begin alike, and are often found together. */
function nameOf({ url }: SitePage): string {
  return url.split("/").at(-2) ?? "";
}

/** The pages of a built site that say what search shall know of them. The pages are what is read: what a reader can see, search can find. */
export function sitePages(directory: string): SitePage[] {
  return readdirSync(directory, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".html"))
    .sort()
    .flatMap((path) => {
      const page = extractPage(readFileSync(join(directory, path), "utf8"));
      return page === undefined ? [] : [{ url: urlOf(path), page }];
    })
    .sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}

function entryOf(document: SearchDocument, ends: Entry["ends"], pack: number): Entry {
  const { hash, kind, ward, plan, themes = [], departments = [], years = [], evaluations = [] } = document;
  return { hash, pack, kind, ward, plan, themes, departments, years, evaluations, ends };
}

/** Names that readers look for: pages, and the terms of the glossary. */
function namedPages(documents: readonly SearchDocument[]): NamedPage[] {
  return documents
    .filter(({ kind }) => SUGGESTED_KINDS.includes(kind))
    .flatMap(({ title, kana, kind, ward, url, items = [] }): NamedPage[] => [
      { title, kana, kind, ward, url },
      ...(kind === "用語" ? items : []).map((item) => ({ title: item.title, kana: item.kana, kind: "用語", url: `${url}#${item.id}` })),
    ]);
}

function vocabularyOf(documents: readonly SearchDocument[], readings: Readings): Vocabulary {
  const words = new Set(
    documents.flatMap(({ title, names = [], items = [], text }) =>
      [...searchable([title, ...names, ...items.map((item) => item.title), text].join("\n")).matchAll(/[ァ-ヶー]{3,}|[a-z0-9-]{4,}/gu)].map(
        ([word]) => word,
      ),
    ),
  );
  return { words: [...words].filter((word) => /[^\d-]/u.test(word)).sort(), kanji: kanjiReadings(readings) };
}

/** Puts things under each of their first letters. */
function byLetter<T>(all: readonly T[], letters: (each: T) => readonly string[]): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const each of all) for (const letter of letters(each)) found.set(letter, [...(found.get(letter) ?? []), each]);
  return found;
}

/** Wards of Tokyo by name; those with a plan here are covered. */
function wardNames(portal: Portal) {
  const covered = new Set(portal.wards.map(({ name }) => name));
  const named = (wards: readonly { readonly name: string; readonly nameKana: string }[]) =>
    wards.map(({ name, nameKana }) => ({ name, forms: wardForms(name, nameKana) }));
  return { wards: named(portal.wards), notCovered: named(portal.tokyoWards.filter(({ name }) => !covered.has(name))) };
}

/**
 * Writes the search index of pages: Pagefind's, as coded pairs of characters; a directory of all pages for filters and ranking; and
 * what is loaded piece by piece: pages as they are shown, readings, names and vocabulary. All are stored packed, so that they are
 * small on every host; the browser unpacks them.
 * @param folder where the index goes
 */
export async function writeIndex(folder: string, pages: readonly SitePage[], portal: Portal): Promise<void> {
  const indexed = await indexPages(folder, pages);
  const documents = pages.map(({ url, page }, index): SearchDocument => ({ ...page, url, hash: indexed[index]!.hash }));
  const known = documents.flatMap(({ title, kana, items = [] }) => [
    [title, kana] as const,
    ...items.map((item) => [item.title, item.kana] as const),
  ]);
  const { readings, kanaNouns } = await readingsOf(
    documents.map(({ text }) => text),
    [
      ...portal.readings.map(({ word, kana }) => [fold(word), kana] as const),
      ...known.flatMap(([word, kana]) => (kana === undefined ? [] : [[fold(word), kana] as const])),
    ],
  );
  const readingShards = byLetter(Object.entries(readings), ([reading]) => [reading[0]!]);
  const nameShards = byLetter(namedPages(documents), nameLetters);
  const write = (name: string, content: unknown) => {
    writeFileSync(join(folder, `${name}.json.gz`), gzipSync(JSON.stringify(content), { level: 9 }));
  };
  for (const part of ["page", "readings", "names"]) mkdirSync(join(folder, part), { recursive: true });
  for (const [pack, neighbours] of Map.groupBy(documents, (document) => packOf(documents.indexOf(document))))
    write(`page/${String(pack)}`, neighbours);
  for (const [letter, entries] of readingShards) write(`readings/${shardName(letter)}`, Object.fromEntries(entries));
  for (const [letter, names] of nameShards) write(`names/${shardName(letter)}`, names);
  write("vocabulary", vocabularyOf(documents, readings));
  write(
    "directory",
    packDirectory(
      documents.map((document, index) => entryOf(document, indexed[index]!.ends, packOf(index))),
      {
        spellings: portal.spellings,
        // Where a word leads is for those who review it, not for the browser.
        synonyms: portal.synonyms.map(({ words, isSame }) => ({ words, isSame })),
        stopWords: portal.stopWords,
        kindWords: portal.kindWords,
        kanaNouns,
        ...wardNames(portal),
        shards: { readings: [...readingShards.keys()].join(""), names: [...nameShards.keys()].join("") },
      },
    ),
  );
}
