import type { DataBytes } from "#src/load/data-folder.ts";
import type { Random } from "#src/testing/mutants/random.ts";
import type { World } from "#src/testing/mutants/world.ts";

/** Data with one mistake in it. */
export interface Mutant {
  /** Where it is and what was done there */
  readonly what: string;
  readonly bytes: DataBytes;
}

/** Makes one mutant; undefined where the place that chance chose does not allow it. */
export type Mutate = (random: Random) => Mutant | undefined;

/** A kind of mistake that people make. */
export interface MutantClass {
  readonly name: string;
  /** `catchable`: the data alone shows it. `reader-only`: it is sound data that says something else than the source. */
  readonly kind: "catchable" | "reader-only";
  /** Share that must be refused; 1 unless `why` tells what gets by */
  readonly floor: number;
  /** Why some or all get by; empty where none may */
  readonly why: string;
  readonly prepare: (world: World) => Mutate;
}

export function catchable(name: string, prepare: MutantClass["prepare"], floor = 1, why = ""): MutantClass {
  return { name, kind: "catchable", floor, why, prepare };
}

export function readerOnly(name: string, why: string, prepare: MutantClass["prepare"]): MutantClass {
  return { name, kind: "reader-only", floor: 0, why, prepare };
}
