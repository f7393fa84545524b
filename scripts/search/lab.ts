import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { stripTypeScriptTypes } from "node:module";
import { join } from "node:path";
import * as pagefind from "pagefind";
import type { Browser, Page } from "@playwright/test";
import type * as ClientModule from "#src/client/load-engine.ts";
import type { SearchDocument } from "#src/search/document.ts";
import type { Layers } from "#src/search/engine.ts";
import { IGNORED } from "#src/search/extract.ts";
import { htmlFiles, readDist } from "#scripts/site/dist.ts";

const PLAIN = ".build/plain-pagefind";

/** Pagefind's browser API, as far as the bench uses it (pagefind.app/docs/api). */
interface PagefindModule {
  readonly options: (options: { readonly baseUrl: string }) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly search: (query: string | null) => Promise<{ results: { id: string; score: number; data: () => Promise<{ url: string }> }[] }>;
}

/** Pagefind as it comes, over the same words of the same pages: what search is measured against. */
export async function buildPlainIndex(): Promise<void> {
  rmSync(PLAIN, { recursive: true, force: true });
  mkdirSync(PLAIN, { recursive: true });
  const { index } = await pagefind.createIndex({ excludeSelectors: [...IGNORED] });
  if (index === undefined) throw new Error("Pagefind gave no index");
  for (const path of htmlFiles()) {
    const html = readDist(path);
    if (html.includes("data-search="))
      await index.addHTMLFile({ sourcePath: path, content: html.replace("<main ", "<main data-pagefind-body ") });
  }
  await index.writeFiles({ outputPath: join(PLAIN, "pagefind") });
  await index.deleteIndex();
  await pagefind.close();
}

/** A server with the built site's index, the plain one, and the search code itself as modules a browser can load. */
export function serveLab(): Promise<{ url: string; close: () => void }> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? "/").split("?")[0] ?? "/");
    if (path === "/") {
      response.setHeader("Content-Type", "text/html; charset=utf-8");
      response.end('<!doctype html><html lang="ja"><title>lab</title><body></body></html>');
      return;
    }
    const file = path.startsWith("/plain/")
      ? join(PLAIN, path.slice("/plain/".length))
      : path.startsWith("/src/")
        ? path.slice(1)
        : join("dist", path);
    if (!existsSync(file)) {
      response.statusCode = 404;
      response.end();
      return;
    }
    const isModule = file.endsWith(".ts");
    response.setHeader("Content-Type", isModule || file.endsWith(".js") ? "text/javascript; charset=utf-8" : "application/octet-stream");
    response.end(isModule ? stripTypeScriptTypes(readFileSync(file, "utf8")).replaceAll('"#src/', '"/src/') : readFileSync(file));
  });
  return new Promise((resolve) => {
    server.listen(0, () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      resolve({ url: `http://localhost:${String(port)}/`, close: () => server.close() });
    });
  });
}

async function labPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url);
  return page;
}

/** Asks every query of our search in a real browser, with the client's own loading; URLs in the order of the results. */
export async function askOurs(
  browser: Browser,
  url: string,
  queries: readonly string[],
  documents: readonly SearchDocument[],
  layers?: Layers,
): Promise<string[][]> {
  const page = await labPage(browser, url);
  const answers = await page.evaluate(
    async ({ asked, switched }) => {
      const load = <T>(path: string) => import(path) as Promise<T>;
      const { loadEngine } = await load<typeof ClientModule>("/src/client/load-engine.ts");
      const search = await loadEngine("/", switched);
      const hashes: string[][] = [];
      for (const query of asked) {
        const { hits } = await search.ask(query, { filters: {} });
        hashes.push(hits.map(({ entry }) => entry.hash));
      }
      return hashes;
    },
    { asked: queries, switched: layers },
  );
  await page.close();
  const urls = new Map(documents.map((document) => [document.hash, document.url]));
  return answers.map((hashes) => hashes.map((hash) => urls.get(hash)!));
}

/** Asks every query of Pagefind as it comes. */
export async function askPlain(browser: Browser, url: string, queries: readonly string[]): Promise<string[][]> {
  const page = await labPage(browser, url);
  const answers = await page.evaluate(async (asked) => {
    const path = "/plain/pagefind/pagefind.js";
    const index = (await import(path)) as PagefindModule;
    await index.options({ baseUrl: "/" });
    await index.init();
    const urls: string[][] = [];
    for (const query of asked) {
      const { results } = await index.search(query);
      const data = await Promise.all(results.map((result) => result.data()));
      urls.push(data.map(({ url }) => url));
    }
    return urls;
  }, queries);
  await page.close();
  return answers;
}
