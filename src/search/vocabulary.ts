import { editDistance } from "#src/text/edit-distance.ts";

/** What もしかして needs, loaded only when a word is not found. */
export interface Vocabulary {
  /** Words of the pages in katakana and Latin letters */
  readonly words: readonly string[];
  /** Readings that a kanji has in words of two kanji */
  readonly kanji: Readonly<Record<string, readonly string[]>>;
}

const MENDABLE = /^[ァ-ヶーa-z0-9-]+$/u;
const KANJI = /^\p{sc=Han}{2,5}$/u;
const MOST_READINGS = 24;

/** The word of the pages a letter or two away from one in katakana or Latin letters; of several the nearest. */
export function nearWord(word: string, { words }: Vocabulary): string | undefined {
  if (word.length < 4 || !MENDABLE.test(word)) return undefined;
  // Latin words are short for what they say: line is not online.
  const limit = word.length >= (/^[a-z0-9-]+$/u.test(word) ? 8 : 6) ? 2 : 1;
  let best: { near: string; distance: number } | undefined;
  for (const near of words) {
    const distance = editDistance(near, word, limit);
    if (distance > 0 && distance <= limit && (best === undefined || distance < best.distance)) best = { near, distance };
  }
  return best?.near;
}

/** Readings that a word of kanji can have by those of its letters. */
function readingsOf(word: string, { kanji }: Vocabulary): string[] {
  return [...word].reduce<string[]>(
    (heads, letter) => heads.flatMap((head) => (kanji[letter] ?? []).map((reading) => head + reading)).slice(0, MOST_READINGS),
    [""],
  );
}

/**
 * The word that one wrong kanji hides: read the same, as long, and one letter another (施作 → 施策).
 * @param wordsRead words of the pages with a reading
 */
export async function soundsLike(
  word: string,
  vocabulary: Vocabulary,
  wordsRead: (reading: string) => Promise<readonly string[]>,
): Promise<string | undefined> {
  if (!KANJI.test(word)) return undefined;
  for (const reading of readingsOf(word, vocabulary)) {
    const meant = (await wordsRead(reading)).find(
      (other) => other.length === word.length && [...other].filter((letter, index) => letter !== word[index]).length === 1,
    );
    if (meant !== undefined) return meant;
  }
  return undefined;
}
