import type { Readings, SearchStore } from "#src/search/document.ts";
import { SearchEngine, type Pagefind } from "#src/search/engine.ts";

interface PagefindModule extends Pagefind {
  readonly options: (options: { readonly baseUrl: string }) => Promise<void>;
  readonly init: () => Promise<void>;
}

async function loadPacked<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok || response.body === null) throw new Error(`${url}: ${String(response.status)}`);
  const packed = new Uint8Array(await response.arrayBuffer());
  // Some hosts unpack .gz on the way (Content-Encoding); the first two bytes tell.
  const isPacked = packed[0] === 0x1f && packed[1] === 0x8b;
  const stream = new Response(packed).body!;
  return (await new Response(isPacked ? stream.pipeThrough(new DecompressionStream("gzip")) : stream).json()) as T;
}

let engine: Promise<SearchEngine> | undefined;

/** The engine of this page, loaded when the reader first turns to search and not before. @param base the site's base path */
export function searchEngine(base: string): Promise<SearchEngine> {
  engine ??= (async () => {
    const [pagefind, store] = await Promise.all([
      import(/* @vite-ignore */ `${base}pagefind/pagefind.js`) as Promise<PagefindModule>,
      loadPacked<SearchStore>(`${base}pagefind/store.json.gz`),
    ]);
    await pagefind.options({ baseUrl: base });
    await pagefind.init();
    let readings: Promise<Readings> | undefined;
    return new SearchEngine(pagefind, store, () => (readings ??= loadPacked<Readings>(`${base}pagefind/readings.json.gz`)));
  })();
  engine.catch(() => {
    engine = undefined;
  });
  return engine;
}
