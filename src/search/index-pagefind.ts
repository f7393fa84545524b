import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import * as pagefind from "pagefind";
import { pairCodes, searchable } from "#src/search/code.ts";
import type { FieldEnds } from "#src/search/directory.ts";
import type { ExtractedPage } from "#src/search/extract.ts";

/** Files of Pagefind's own interfaces, which this site does not use. Its worker neither: search has one of its own. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./u;

/** A language Pagefind has no rules for: the coded words must be neither cut nor stemmed. */
const CODED_LANGUAGE = "xx";

/** The environment variable by which Pagefind is told the size of a part; set by whoever builds. */
export const PART_SIZE = "PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE";

/**
 * Bytes of a part of the index before packing. Pagefind's own 20,000 gives parts of 29 KB here, of which a word needs a few hundred
 * bytes. Small parts make a longer list of parts (pf_meta), which every reader loads: with many pages they must grow.
 * Told to Pagefind by PART_SIZE, which it calls unstable; without it search works and weighs more.
 */
export function partSize(pages: number): number {
  return pages < 2000 ? 2500 : 10_000;
}

/** The fields of a page as codes, in the order of FIELDS. */
function codedFields({ title, names = [], items = [], about = [], text }: ExtractedPage): string[][] {
  return [[title], names, items.map((item) => item.title), about, [text]].map((field) => pairCodes(searchable(field.join("\n"))));
}

function fieldEnds(page: ExtractedPage): FieldEnds {
  let end = 0;
  const [title, names, items, about, text] = codedFields(page).map((codes) => (end += codes.length));
  return { title: title!, names: names!, items: items!, about: about!, text: text! };
}

/** A page of coded words for Pagefind. Its places tell the fields, so that no field needs weights of its own. */
function codedHtml(page: ExtractedPage): string {
  const fields = codedFields(page)
    .map((codes) => `<p>${codes.join(" ")}</p>`)
    .join("");
  return `<html lang="${CODED_LANGUAGE}"><head><title>-</title></head><body data-pagefind-body>${fields}</body></html>`;
}

/** Pagefind's names for pages: it writes one fragment a page, whose file name is the page's id in results. */
function hashesOf(folder: string): Map<string, string> {
  return new Map(
    readdirSync(folder).map((file) => {
      const text = gunzipSync(readFileSync(join(folder, file))).toString("utf8");
      const fragment = JSON.parse(text.slice(text.indexOf("{"))) as { url: string };
      return [fragment.url, file.replace(/\.pf_fragment$/u, "")];
    }),
  );
}

export interface IndexedPage {
  readonly hash: string;
  readonly ends: FieldEnds;
}

/**
 * Writes Pagefind's index of the pages' coded words.
 * @param folder where it goes
 * @returns Pagefind's name for each page, and where its fields end
 * @throws Error with Pagefind's own words when a page cannot be indexed
 */
export async function indexPages(
  folder: string,
  pages: readonly { readonly url: string; readonly page: ExtractedPage }[],
): Promise<IndexedPage[]> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: CODED_LANGUAGE });
  if (index === undefined) throw new Error(errors.join("\n"));
  try {
    for (const { url, page } of pages) {
      const result = await index.addHTMLFile({ url, content: codedHtml(page) });
      if (result.errors.length > 0) throw new Error(`${url}: ${result.errors.join("\n")}`);
    }
    const written = await index.writeFiles({ outputPath: folder });
    if (written.errors.length > 0) throw new Error(written.errors.join("\n"));
  } finally {
    await index.deleteIndex();
    await pagefind.close();
  }
  const hashes = hashesOf(join(folder, "fragment"));
  // Fragments hold the coded text, which nobody reads: results are told by their ids and shown from the pages' own files.
  rmSync(join(folder, "fragment"), { recursive: true });
  for (const file of readdirSync(folder)) if (UNUSED.test(file)) rmSync(join(folder, file));
  return pages.map(({ url, page }) => {
    const hash = hashes.get(url);
    if (hash === undefined) throw new Error(`Pagefind wrote no fragment for ${url}`);
    return { hash, ends: fieldEnds(page) };
  });
}
