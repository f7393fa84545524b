import type { SearchEngine } from "#src/search/engine.ts";
import { pageAnswer } from "#src/search/page-answer.ts";
import { loadEngine } from "#src/client/load-engine.ts";
import type { WorkerQuestion, WorkerReply } from "#src/client/search-client.ts";

/** Search runs beside the page, so that reading the index never makes typing wait. */
let engine: Promise<SearchEngine> | undefined;

async function answer({ base, method, args }: WorkerQuestion): Promise<unknown> {
  engine ??= loadEngine(base);
  try {
    await engine;
  } catch (error) {
    // The next question tries again.
    engine = undefined;
    throw error;
  }
  const search = await engine;
  if (method === "ask") return pageAnswer(search, await search.ask(...args), args[1]);
  if (method === "suggest") return search.suggest(...args);
  return undefined;
}

addEventListener("message", ({ data }: MessageEvent<WorkerQuestion>) => {
  const reply = (message: WorkerReply) => {
    postMessage(message);
  };
  answer(data).then(
    (result) => {
      reply({ id: data.id, result });
    },
    (error: unknown) => {
      reply({ id: data.id, error: String(error) });
    },
  );
});
