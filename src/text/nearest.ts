import { editDistance } from "#src/text/edit-distance.ts";
import { foldQuery } from "#src/text/fold.ts";
import { toHiragana } from "#src/text/kana.ts";

/** What does not make another word: full and half width, capitals, hiragana and katakana, spaces, the many dashes. */
function folded(word: string): string {
  return toHiragana(foldQuery(word)).replaceAll(" ", "");
}

/**
 * Edits that still make a slip of the pen: one in a short word, more in a long one. A kanji or kana says more than a Latin letter, so
 * fewer may differ; of two letters each is half of the word.
 */
function limit(word: string): number {
  const perEdit = /[^\p{ASCII}]/u.test(word) ? 4 : 3;
  return word.length < 3 ? 0 : Math.min(3, Math.max(1, Math.floor(word.length / perEdit)));
}

/** Edits from one word to another, where two neighbours that changed places are one edit, not two. */
function edits(from: string, to: string): number {
  const swapped = [...from].slice(1).map((letter, index) => {
    const letters = [...from];
    return letters
      .with(index, letter)
      .with(index + 1, letters[index] ?? "")
      .join("");
  });
  return Math.min(editDistance(from, to), ...swapped.map((word) => 1 + editDistance(word, to)));
}

/**
 * The candidate that a word most likely means: IT推進科 → IT推進課, sumary → summary.
 * @returns undefined where none is near; of equally near ones the first
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = folded(word);
  let best: string | undefined;
  let fewest = Infinity;
  for (const candidate of candidates) {
    const other = folded(candidate);
    const most = Math.min(limit(wanted.length > other.length ? wanted : other), fewest - 1);
    if (Math.abs(wanted.length - other.length) > most) continue;
    const found = edits(wanted, other);
    if (found > most) continue;
    best = candidate;
    fewest = found;
  }
  return best;
}
