import type { PageAnswer, PageOptions } from "#src/search/page-answer.ts";
import type { Suggestion } from "#src/search/suggest.ts";

/** What the page asks the worker. */
export type WorkerQuestion = { readonly id: number; readonly base: string } & (
  | { readonly method: "ask"; readonly args: readonly [question: string, options: PageOptions] }
  | { readonly method: "suggest"; readonly args: readonly [input: string] }
  | { readonly method: "load"; readonly args: readonly [] }
);

export interface WorkerReply {
  readonly id: number;
  readonly result?: unknown;
  readonly error?: string;
}

/** Search as a page uses it. Each promise fails when a file does not come; asking again tries again. */
export interface SearchClient {
  readonly ask: (question: string, options: PageOptions) => Promise<PageAnswer>;
  readonly suggest: (input: string) => Promise<Suggestion[]>;
}

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

let worker: Worker | undefined;
let last = 0;
const waiting = new Map<number, Waiting>();

function startedWorker(): Worker {
  if (worker !== undefined) return worker;
  const started = new Worker(new URL("./search-worker.ts", import.meta.url), { type: "module" });
  started.addEventListener("message", ({ data: { id, result, error } }: MessageEvent<WorkerReply>) => {
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) asked?.resolve(result);
    else asked?.reject(new Error(error));
  });
  started.addEventListener("error", () => {
    for (const { reject } of waiting.values()) reject(new Error("the search worker did not start"));
    waiting.clear();
    worker = undefined;
  });
  worker = started;
  return started;
}

function send(question: Omit<WorkerQuestion, "id">): Promise<unknown> {
  last += 1;
  const id = last;
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    startedWorker().postMessage({ ...question, id });
  });
}

/**
 * Search, loaded when the reader first turns to it and not before.
 * @param base the site's base path
 */
export function searchEngine(base: string): SearchClient {
  // The files may come while the reader types; a question tells what went wrong.
  if (worker === undefined) send({ base, method: "load", args: [] }).catch(() => undefined);
  return {
    ask: async (question, options) => (await send({ base, method: "ask", args: [question, options] })) as PageAnswer,
    suggest: async (input) => (await send({ base, method: "suggest", args: [input] })) as Suggestion[],
  };
}
