import { comparable, type SourceText } from "#src/curation/source-text.ts";

/** Characters in a row that make a sentence a copy. */
export const RUN = 30;

/** Every run of RUN characters of the sources. */
export function runsOf(sources: readonly SourceText[]): ReadonlySet<string> {
  const runs = new Set<string>();
  for (const { whole } of sources) {
    for (let start = 0; start + RUN <= whole.length; start += 1) runs.add(whole.slice(start, start + RUN));
  }
  return runs;
}

/**
 * Finds a run that a sentence of ours shares with a source.
 * @param names proper names, which are the same in any words; longest first. They are cut out of the sentence.
 * @returns the run, or undefined where the sentence is our own
 */
export function copiedRun(text: string, runs: ReadonlySet<string>, names: readonly string[]): string | undefined {
  const parts = names.reduce((texts, name) => texts.flatMap((part) => part.split(name)), [comparable(text)]);
  for (const part of parts) {
    for (let start = 0; start + RUN <= part.length; start += 1) {
      const run = part.slice(start, start + RUN);
      if (runs.has(run)) return run;
    }
  }
  return undefined;
}
