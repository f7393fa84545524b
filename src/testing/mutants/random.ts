/** Numbers from 0 up to 1, the same for the same seed. */
export type Random = () => number;

/** mulberry32, Tommy Ettinger 2017 (public domain): 32 bits of state are plenty for picking mutants. */
export function seeded(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A number of its own for each name, so that a class keeps its mutants when another is added. */
export function seedOf(seed: number, name: string): number {
  return [...name].reduce((hash, character) => Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193), seed ^ 0x811c9dc5);
}

/** @returns a whole number from 0 up to `end` */
export function below(random: Random, end: number): number {
  return Math.floor(random() * end);
}

export function pick<T>(random: Random, items: readonly T[]): T | undefined {
  return items[below(random, items.length)];
}
