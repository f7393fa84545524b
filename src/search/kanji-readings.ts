/** Most letters of kana that one kanji stands for in a word of two. */
const LONGEST = 3;
/** Readings kept of a kanji, most common first. */
const MOST = 4;

function splitsOf(reading: string): (readonly [string, string])[] {
  return Array.from({ length: reading.length - 1 }, (_, index) => [reading.slice(0, index + 1), reading.slice(index + 1)] as const).filter(
    ([first, second]) => first.length <= LONGEST && second.length <= LONGEST && !/^[んっゃゅょー]/u.test(second),
  );
}

/**
 * Readings of single kanji, worked out from words of two kanji: of all ways to cut a word's reading, the one whose halves the most
 * other words share. No dictionary of kanji is needed, and only kanji of the pages are there.
 * @param readings hiragana → words
 */
export function kanjiReadings(readings: Readonly<Record<string, readonly string[]>>): Record<string, string[]> {
  const words = Object.entries(readings).flatMap(([reading, all]) =>
    all
      .filter((word) => /^\p{sc=Han}{2}$/u.test(word))
      .map((word) => ({ letters: [...word] as [string, string], splits: splitsOf(reading) })),
  );
  const counts = new Map<string, number>();
  const key = (letter: string, part: string) => `${letter}${part}`;
  for (const { letters, splits } of words)
    for (const split of splits)
      letters.forEach((letter, index) => counts.set(key(letter, split[index]!), (counts.get(key(letter, split[index]!)) ?? 0) + 1));
  const chosen = new Map<string, Map<string, number>>();
  for (const { letters, splits } of words) {
    const score = ([first, second]: readonly [string, string]) =>
      (counts.get(key(letters[0], first)) ?? 0) * (counts.get(key(letters[1], second)) ?? 0);
    const best = [...splits].sort((a, b) => score(b) - score(a))[0];
    if (best === undefined) continue;
    letters.forEach((letter, index) => {
      const own = chosen.get(letter) ?? new Map<string, number>();
      own.set(best[index]!, (own.get(best[index]!) ?? 0) + 1);
      chosen.set(letter, own);
    });
  }
  return Object.fromEntries(
    [...chosen].map(([letter, own]) => [
      letter,
      [...own]
        .sort(([, a], [, b]) => b - a)
        .slice(0, MOST)
        .map(([reading]) => reading),
    ]),
  );
}
