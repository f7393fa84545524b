import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import { unpackDirectory, type PackedDirectory } from "#src/search/directory.ts";
import type { SearchDocument } from "#src/search/document.ts";
import { SearchEngine, type IndexFiles, type Layers } from "#src/search/engine.ts";
import type { Pagefind } from "#src/search/lookup.ts";
import { shardName } from "#src/search/shard.ts";
import { mustBeBuilt } from "#scripts/site/dist.ts";

const FOLDER = "dist/pagefind";

function unpack<T>(path: string): T {
  return JSON.parse(gunzipSync(readFileSync(path)).toString("utf8")) as T;
}

/** The pages of the built site as search knows them, in the order of the directory. */
export function builtDocuments(folder = FOLDER): SearchDocument[] {
  if (folder === FOLDER) mustBeBuilt();
  const { length } = readdirSync(`${folder}/page`);
  return Array.from({ length }, (_, pack) => unpack<SearchDocument[]>(`${folder}/page/${String(pack)}.json.gz`)).flat();
}

/** Files of the index, read where the browser would load them; each reading is told. */
export function indexFilesOf(folder: string, onRead: (path: string) => void = () => undefined): IndexFiles {
  const load = <T>(name: string): Promise<T> => {
    const path = `${folder}/${name}.json.gz`;
    onRead(path);
    return Promise.resolve(unpack<T>(path));
  };
  return {
    pack: (pack) => load(`page/${String(pack)}`),
    readings: (letter) => load(`readings/${shardName(letter)}`),
    names: (letter) => load(`names/${shardName(letter)}`),
    vocabulary: () => load("vocabulary"),
  };
}

/**
 * The engine over a built index without a browser: Pagefind's own code and WebAssembly, with files instead of a network.
 * The same answers as in a browser, much sooner; one index a process, for Pagefind keeps the first.
 */
export async function engineOf(folder = FOLDER, layers?: Layers, onRead: (path: string) => void = () => undefined): Promise<SearchEngine> {
  const root = resolve(folder);
  if (!existsSync(root)) mustBeBuilt();
  const original = globalThis.fetch;
  globalThis.fetch = (input, init) => {
    const address = typeof input === "string" ? input : "";
    if (!address.startsWith("/pagefind/")) return original(input, init);
    const path = `${root}/${address.slice("/pagefind/".length).split("?")[0]!}`;
    onRead(path);
    return Promise.resolve(new Response(readFileSync(path)));
  };
  const pagefind = (await import(`${root}/pagefind.js`)) as Pagefind & {
    readonly options: (options: object) => Promise<void>;
    readonly init: () => Promise<void>;
  };
  await pagefind.options({ baseUrl: "/", basePath: "/pagefind/", noWorker: true });
  await pagefind.init();
  onRead(`${folder}/directory.json.gz`);
  const directory = unpackDirectory(unpack<PackedDirectory>(`${folder}/directory.json.gz`));
  return new SearchEngine(
    { search: (query) => pagefind.search(query), preload: (query) => pagefind.preload(query) },
    directory,
    indexFilesOf(folder, onRead),
    layers,
  );
}
