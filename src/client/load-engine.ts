import { unpackDirectory, type PackedDirectory } from "#src/search/directory.ts";
import { SearchEngine, type IndexFiles, type Layers } from "#src/search/engine.ts";
import { shardName } from "#src/search/shard.ts";
import { loadPacked } from "#src/client/load-packed.ts";
import { watchedPagefind } from "#src/client/watched-pagefind.ts";

/** The files of the index beside Pagefind's own. @param base the site's base path */
function indexFiles(base: string): IndexFiles {
  const load = <T>(name: string) => loadPacked<T>(`${base}pagefind/${name}.json.gz`);
  return {
    pack: (pack) => load(`page/${String(pack)}`),
    readings: (letter) => load(`readings/${shardName(letter)}`),
    names: (letter) => load(`names/${shardName(letter)}`),
    vocabulary: () => load("vocabulary"),
  };
}

/** @throws Error when a file that every answer needs does not come */
export async function loadEngine(base: string, layers?: Layers): Promise<SearchEngine> {
  const [pagefind, directory] = await Promise.all([
    watchedPagefind(base),
    loadPacked<PackedDirectory>(`${base}pagefind/directory.json.gz`),
  ]);
  return new SearchEngine(pagefind, unpackDirectory(directory), indexFiles(base), layers);
}
