import type { Pagefind } from "#src/search/lookup.ts";

interface PagefindModule {
  readonly options: (options: { readonly baseUrl: string; readonly basePath: string; readonly noWorker: boolean }) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly search: (query: string) => ReturnType<Pagefind["search"]>;
  readonly preload: (query: string) => Promise<unknown>;
}

/** Longest wait for a part of the index. */
const PATIENCE_MS = 20_000;

/**
 * Watches what Pagefind fetches. It swallows a part of the index that does not come (loadChunk catches) and answers as if the
 * words stood nowhere; so the failures are counted here.
 * @param folder address under which Pagefind's files lie
 */
function watchFetches(folder: string): () => number {
  let failures = 0;
  const original = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    if (typeof input !== "string" || !input.startsWith(folder) || init !== undefined) return original(input, init);
    try {
      const response = await original(input, { signal: AbortSignal.timeout(PATIENCE_MS) });
      if (!response.ok) failures += 1;
      return response;
    } catch (error) {
      failures += 1;
      throw error;
    }
  };
  return () => failures;
}

let failuresOf: (() => number) | undefined;

/**
 * Pagefind, loaded, which throws when a part of its index does not come. It runs where it is loaded and starts no worker of its own: a question asks many small things,
 * and each costs more to send to a worker than to answer.
 * @param base the site's base path
 */
export async function watchedPagefind(base: string): Promise<Pagefind> {
  const folder = `${base}pagefind/`;
  failuresOf ??= watchFetches(folder);
  const failures = failuresOf;
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as PagefindModule;
  await pagefind.options({ baseUrl: base, basePath: folder, noWorker: true });
  /** What something of Pagefind's answers, unless a file failed to come meanwhile. */
  const whole = async <T>(answer: () => Promise<T>): Promise<T> => {
    const before = failures();
    const given = await answer();
    if (failures() > before) throw new Error("part of the index did not come");
    return given;
  };
  await whole(() => pagefind.init());
  return {
    search: (query) => whole(() => pagefind.search(query)),
    preload: async (query) => {
      await whole(() => pagefind.preload(query));
    },
  };
}
