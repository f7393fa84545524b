import { DataFaults, type Fault } from "#src/load/fault.ts";
import { portalOf } from "#src/load/load-portal.ts";
import type { Portal } from "#src/load/portal.ts";
import type { Mutant, MutantClass } from "#src/testing/mutants/mutant.ts";
import { seeded, seedOf } from "#src/testing/mutants/random.ts";
import type { World } from "#src/testing/mutants/world.ts";

export interface Survivor {
  readonly what: string;
  readonly portal: Portal;
}

/** What became of the mutants of one class. */
export interface Trial {
  readonly name: string;
  readonly made: number;
  readonly refused: readonly { readonly what: string; readonly faults: readonly Fault[] }[];
  readonly survivors: readonly Survivor[];
  /** Mutants that broke the loader itself: it must tell faults, never fail */
  readonly crashes: readonly string[];
}

/** Share of all mutants that the data alone shows which must be refused. */
export const FLOOR = 0.97;

/** Chances for each mutant wanted: a place that allows none is passed over. */
const TRIES = 8;

/** Different mutants of one class; fewer where the data has no more places for them. */
function mutantsOf({ name, prepare }: MutantClass, world: World, seed: number, each: number): Mutant[] {
  const random = seeded(seedOf(seed, name));
  const mutate = prepare(world);
  const mutants = new Map<string, Mutant>();
  for (let left = each * TRIES; left > 0 && mutants.size < each; left -= 1) {
    const mutant = mutate(random);
    if (mutant !== undefined) mutants.set(mutant.what, mutant);
  }
  return [...mutants.values()];
}

/** Loads the mutants of one class and tells which were refused. */
export function tryClass(mutants: MutantClass, world: World, seed: number, each: number): Trial {
  const made = mutantsOf(mutants, world, seed, each);
  const refused: Trial["refused"][number][] = [];
  const survivors: Survivor[] = [];
  const crashes: string[] = [];
  for (const { what, bytes } of made) {
    try {
      survivors.push({ what, portal: portalOf(bytes) });
    } catch (error) {
      if (error instanceof DataFaults) refused.push({ what, faults: error.faults });
      else crashes.push(`${what}: ${String(error)}`);
    }
  }
  return { name: mutants.name, made: made.length, refused, survivors, crashes };
}

/** Mutants that may get by, of so many. */
export function allowed({ floor }: MutantClass, made: number): number {
  return Math.ceil((1 - floor) * made);
}

/** Faults that do not say where, what and what to do, all in Japanese. */
export function poorFaults({ refused }: Trial): Fault[] {
  const isJapanese = (text: string) => /[ぁ-ん]/u.test(text);
  return refused.flatMap(({ faults }) =>
    faults.filter(
      ({ file, message, remedy, path, line }) =>
        !file.startsWith("data/") || !isJapanese(message) || !isJapanese(remedy) || (path !== "" && line === undefined),
    ),
  );
}
