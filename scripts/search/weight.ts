import { readFileSync, statSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import type { SearchEngine } from "#src/search/engine.ts";
import { engineOf } from "#scripts/search/built-index.ts";

/** Bytes and files that came with a question, and how long it took without a network. */
export interface Weight {
  readonly question: string;
  readonly bytes: number;
  readonly files: number;
  readonly milliseconds: number;
}

export interface Weights {
  /** What search loads before any question: Pagefind, its list of parts, the directory */
  readonly start: { readonly bytes: number; readonly files: number };
  readonly questions: readonly Weight[];
  readonly engine: SearchEngine;
}

/** Each file once, as a browser's cache would have it; code as it is sent, packed. */
class Meter {
  readonly #seen = new Set<string>();
  bytes = 0;
  files = 0;

  read(path: string): void {
    const file = path.split("?")[0]!;
    if (this.#seen.has(file)) return;
    this.#seen.add(file);
    this.files += 1;
    this.bytes += file.endsWith(".js") ? brotliCompressSync(readFileSync(file)).length : statSync(file).size;
  }
}

/** Asks questions one after the other and weighs what each has to load. One index a process. */
export async function weigh(folder: string, questions: readonly string[]): Promise<Weights> {
  const meter = new Meter();
  meter.read(`${folder}/pagefind.js`);
  const engine = await engineOf(folder, undefined, (path) => {
    meter.read(path);
  });
  const start = { bytes: meter.bytes, files: meter.files };
  const weights: Weight[] = [];
  for (const question of questions) {
    const before = { bytes: meter.bytes, files: meter.files, at: performance.now() };
    await engine.ask(question, { filters: {} });
    weights.push({
      question,
      bytes: meter.bytes - before.bytes,
      files: meter.files - before.files,
      milliseconds: performance.now() - before.at,
    });
  }
  return { start, questions: weights, engine };
}
