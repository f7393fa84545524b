import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import * as pagefind from "pagefind";
import type { Portal } from "#src/load/portal.ts";
import { pairCodes } from "#src/search/code.ts";
import type { SearchDocument, SearchStore } from "#src/search/document.ts";
import { extractPage, type ExtractedPage } from "#src/search/extract.ts";
import { fold } from "#src/text/fold.ts";
import { readingsOf } from "#src/search/readings.ts";

/** What Pagefind made of a built site. */
export interface IndexReport {
  readonly pages: number;
}

/** Files of Pagefind's own interfaces, which this site does not use. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./u;

/** A language Pagefind has no rules for: the coded words must be neither cut nor stemmed. */
const CODED_LANGUAGE = "xx";

/** A page of coded words for Pagefind: names weigh most, then the text. */
function codedHtml({ title, names = [], items = [], text, kind, ward }: ExtractedPage): string {
  const coded = (words: string) => pairCodes(fold(words).toLowerCase()).join(" ");
  const filters = [`kind:${kind}`, ...(ward === undefined ? [] : [`ward:${ward}`])]
    .map((filter) => `<i data-pagefind-filter="${filter}"></i>`)
    .join("");
  const heads = [...names, ...items.map((item) => item.title)].map((name) => `<p data-pagefind-weight="4">${coded(name)}</p>`).join("");
  return `<html lang="${CODED_LANGUAGE}"><head><title>-</title></head><body data-pagefind-body>${filters}<p data-pagefind-weight="8">${coded(title)}</p>${heads}<p>${coded(text)}</p></body></html>`;
}

/** Pagefind's names for pages: it writes one fragment a page, whose file name is the page's id in results. */
function hashesOf(directory: string): Map<string, string> {
  const folder = join(directory, "pagefind", "fragment");
  return new Map(
    readdirSync(folder).map((file) => {
      const text = gunzipSync(readFileSync(join(folder, file))).toString("utf8");
      const fragment = JSON.parse(text.slice(text.indexOf("{"))) as { url: string };
      return [fragment.url, file.replace(/\.pf_fragment$/u, "")];
    }),
  );
}

function urlOf(path: string): string {
  return `/${path.replaceAll("\\", "/").replace(/index\.html$/u, "")}`;
}

/**
 * Indexes a built site with Pagefind as coded pairs of characters, and writes beside it what the browser needs to show
 * and rank results. The pages themselves are what is read, so whatever a reader can see, search can find.
 * @param directory the built site
 * @throws Error with Pagefind's own words when a page cannot be indexed
 */
export async function indexSite(directory: string, portal: Portal): Promise<IndexReport> {
  const pages = readdirSync(directory, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".html"))
    .sort()
    .flatMap((path) => {
      const page = extractPage(readFileSync(join(directory, path), "utf8"));
      return page === undefined ? [] : [{ url: urlOf(path), page }];
    });
  const { index, errors } = await pagefind.createIndex({ forceLanguage: CODED_LANGUAGE });
  if (index === undefined) throw new Error(errors.join("\n"));
  try {
    for (const { url, page } of pages) {
      const result = await index.addHTMLFile({ url, content: codedHtml(page) });
      if (result.errors.length > 0) throw new Error(`${url}: ${result.errors.join("\n")}`);
    }
    const written = await index.writeFiles({ outputPath: join(directory, "pagefind") });
    if (written.errors.length > 0) throw new Error(written.errors.join("\n"));
  } finally {
    await index.deleteIndex();
    await pagefind.close();
  }
  const hashes = hashesOf(directory);
  const documents = pages.map(({ url, page }): SearchDocument => ({ ...page, url, hash: hashes.get(url) ?? "" }));
  const missing = documents.find(({ hash }) => hash === "");
  if (missing !== undefined) throw new Error(`Pagefind wrote no fragment for ${missing.url}`);
  const known = documents.flatMap(({ title, kana, items = [] }) => [
    [title, kana] as const,
    ...items.map((item) => [item.title, item.kana] as const),
  ]);
  const readings = await readingsOf(
    documents.map(({ text }) => text),
    [
      ...portal.readings.map(({ word, kana }) => [fold(word), kana] as const),
      ...known.flatMap(([word, kana]) => (kana === undefined ? [] : [[fold(word), kana] as const])),
    ],
  );
  const store: SearchStore = {
    documents,
    spellings: portal.spellings,
    synonyms: portal.synonyms,
    stopWords: portal.stopWords,
  };
  // Stored packed, so that it is small on every host; the browser unpacks it.
  const pack = (name: string, content: unknown) => {
    writeFileSync(join(directory, "pagefind", name), gzipSync(JSON.stringify(content), { level: 9 }));
  };
  pack("store.json.gz", store);
  pack("readings.json.gz", readings);
  // Fragments hold the coded text, which nobody reads: results are told by their ids and shown from the store.
  rmSync(join(directory, "pagefind", "fragment"), { recursive: true });
  for (const file of readdirSync(join(directory, "pagefind"))) if (UNUSED.test(file)) rmSync(join(directory, "pagefind", file));
  return { pages: documents.length };
}
