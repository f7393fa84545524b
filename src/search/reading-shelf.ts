import type { Readings } from "#src/search/document.ts";
import { toHiragana } from "#src/text/kana.ts";

/** Lookups that one reading may cost: beyond that it is no word of the pages but a sentence. */
const MOST_CHECKS = 24;
/** Words that one reading stands for at most, and compounds tried at each step. */
const MOST_WORDS = 8;
const MOST_COMPOUNDS = 12;

/** Readings in files by their first letter; only those that a question needs are loaded. */
export class ReadingShelf {
  readonly #load: (letter: string) => Promise<Readings>;
  readonly #letters: ReadonlySet<string>;
  readonly #loaded = new Map<string, Promise<Readings>>();

  /** @param letters first letters for which there is a file */
  constructor(letters: string, load: (letter: string) => Promise<Readings>) {
    this.#letters = new Set(letters);
    this.#load = load;
  }

  #shard(letter: string): Promise<Readings> {
    if (!this.#letters.has(letter)) return Promise.resolve({});
    const known = this.#loaded.get(letter);
    if (known !== undefined) return known;
    const shard = this.#load(letter);
    this.#loaded.set(letter, shard);
    shard.catch(() => this.#loaded.delete(letter));
    return shard;
  }

  /** Words with just this reading. */
  async exactly(reading: string): Promise<readonly string[]> {
    return (await this.#shard(reading.slice(0, 1)))[reading] ?? [];
  }

  /**
   * Words for a reading typed whole, for words run together, or (while typing) in part.
   * @param isKnown whether a compound stands in some page; only those count
   * @throws Error when a file does not come
   */
  async wordsFor(kana: string, isPartial: boolean, isKnown: (text: string) => Promise<boolean>): Promise<string[]> {
    const reading = toHiragana(kana);
    const exact = await this.exactly(reading);
    if (exact.length > 0) return exact.slice(0, MOST_WORDS);
    const joined = await this.#joined(reading, isKnown);
    if (joined.length > 0 || !isPartial || reading.length < 3) return joined.slice(0, MOST_WORDS);
    const shard = await this.#shard(reading.slice(0, 1));
    return Object.entries(shard)
      .filter(([key]) => key.startsWith(reading))
      .flatMap(([, words]) => words)
      .slice(0, MOST_WORDS);
  }

  /** A reading of a compound, put together from the readings of its words. */
  async #joined(reading: string, isKnown: (text: string) => Promise<boolean>): Promise<string[]> {
    let partial: { text: string; rest: string }[] = [{ text: "", rest: reading }];
    const whole: string[] = [];
    let checks = 0;
    for (let step = 0; step < 4 && partial.length > 0; step += 1) {
      const next: { text: string; rest: string }[] = [];
      for (const { text, rest } of partial) {
        const shard = await this.#shard(rest.slice(0, 1));
        for (let length = rest.length; length >= 1; length -= 1) {
          for (const word of shard[rest.slice(0, length)] ?? []) {
            if (step > 0 && (checks += 1) > MOST_CHECKS) return [...new Set(whole)];
            if (step > 0 && !(await isKnown(text + word))) continue;
            const candidate = { text: text + word, rest: rest.slice(length) };
            if (candidate.rest === "") whole.push(candidate.text);
            else next.push(candidate);
          }
        }
      }
      partial = next.slice(0, MOST_COMPOUNDS);
    }
    return [...new Set(whole)];
  }
}
