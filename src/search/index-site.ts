import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as pagefind from "pagefind";
import { foldHtml } from "#src/search/fold.ts";

/** What Pagefind made of a built site. */
export interface IndexReport {
  readonly pages: number;
}

/**
 * Indexes a built site with Pagefind, every page's text folded as queries are, and writes the index into the site.
 * @param directory the built site
 * @throws Error with Pagefind's own words when a page cannot be indexed
 */
export async function indexSite(directory: string): Promise<IndexReport> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: "ja" });
  if (index === undefined) throw new Error(errors.join("\n"));
  try {
    const pages = readdirSync(directory, { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".html"))
      .sort();
    let indexed = 0;
    for (const path of pages) {
      const html = readFileSync(join(directory, path), "utf8");
      if (!html.includes("data-pagefind-body")) continue;
      const result = await index.addHTMLFile({ sourcePath: path.replaceAll("\\", "/"), content: foldHtml(html) });
      if (result.errors.length > 0) throw new Error(`${path}: ${result.errors.join("\n")}`);
      indexed += 1;
    }
    const written = await index.writeFiles({ outputPath: join(directory, "pagefind") });
    if (written.errors.length > 0) throw new Error(written.errors.join("\n"));
    return { pages: indexed };
  } finally {
    await index.deleteIndex();
    await pagefind.close();
  }
}
