import { fieldAt, type Entry } from "#src/search/directory.ts";
import type { SearchKind } from "#src/search/kinds.ts";

/** Where one way to write a term stands in a page. */
export interface Match {
  readonly text: string;
  /** How sure the way of writing is: 1 as typed */
  readonly weight: number;
  /** Word characters of the text */
  readonly length: number;
  readonly places: readonly number[];
}

/** Kinds in the order a reader most often wants them, where all else is equal. */
const KIND_BONUS: Readonly<Partial<Record<SearchKind, number>>> = {
  取組み: 2,
  計画: 1.5,
  部署: 1.5,
  区: 1,
  指標: 1,
  テーマ: 1,
  分かったこと: 1,
  くらべる: 0.5,
  データ: 0.5,
};
/** Pages about the site itself come after those about what is asked, unless their name is asked for. */
const HELP: ReadonlySet<SearchKind> = new Set(["説明"]);
const HELP_SHARE = 0.3;
/** A list leads to what is looked for, and is seldom it. */
const LIST_SHARE = 0.75;
/** Pages of the kind that the question asks for. */
const ASKED_SHARE = 1.5;
const ASKED_BONUS = 12;

/** Word characters of a page of usual length; the text of a longer one counts less, for it holds almost every word. */
const USUAL_LENGTH = 1200;

/** Word characters within which words that belong together stand: a sentence, a row. */
const NEAR = 60;
const NEAR_BONUS = 16;

function lengthShare(size: number): number {
  return 1 / (1 + 0.3 * Math.max(0, Math.log2(size / USUAL_LENGTH)));
}

/** Points of one way to write a term: the name itself, part of the name, another name, a part's name, the subject, the text. */
function pointsOf({ ends }: Entry, { places, length, weight }: Match): number {
  const counts = { title: 0, names: 0, items: 0, about: 0, text: 0 };
  for (const place of places) counts[fieldAt(ends, place)] += 1;
  let points = 0;
  if (counts.title > 0) {
    const isWhole = length === ends.title;
    points += isWhole ? 100 : 30 + (40 * length) / ends.title + (places[0] === 0 ? 8 : 0);
  }
  if (counts.names > 0) points += 14 + (24 * length) / Math.max(length, ends.names - ends.title);
  if (counts.items > 0) points += 8 + (20 * length) / Math.max(length, ends.items - ends.names);
  if (counts.about > 0) points += 4;
  if (counts.text > 0) points += (4 + 3 * Math.log2(1 + counts.text)) * lengthShare(ends.text);
  return points * weight;
}

/** @returns points for one term and the way of writing that earned them */
export function scoreTerm(entry: Entry, matches: readonly Match[]): { readonly points: number; readonly match: Match } {
  let best = { points: -1, match: matches[0]! };
  for (const match of matches) {
    const points = pointsOf(entry, match);
    if (points > best.points) best = { points, match };
  }
  return best;
}

/** Whether a term stands in what a page is called. */
export function isNamed({ ends }: Entry, matches: readonly Match[]): boolean {
  return matches.some(({ places }) => places.some((place) => place < ends.items));
}

/**
 * Shortest stretch of a page that holds every list of places once, in word characters.
 * @param lists places of each term, in order; none empty
 */
export function closest(lists: readonly (readonly number[])[]): number {
  const at = lists.map(() => 0);
  let shortest = Infinity;
  for (;;) {
    const places = lists.map((list, index) => list[at[index]!]!);
    const first = Math.min(...places);
    shortest = Math.min(shortest, Math.max(...places) - first);
    const next = places.indexOf(first);
    at[next]! += 1;
    if (at[next]! >= lists[next]!.length) return shortest;
  }
}

/** Points for terms that stand close together: a sentence about both and not a page that happens to hold both. */
export function nearPoints(lists: readonly (readonly number[])[]): { readonly points: number; readonly isNear: boolean } {
  if (lists.length < 2) return { points: 0, isNear: true };
  const distance = closest(lists);
  return { points: NEAR_BONUS * (lists.length - 1) * Math.max(0, 1 - distance / (NEAR * 2)), isNear: distance <= NEAR };
}

/** Points of a page with what its kind is worth. @param asked kinds that the question wants */
export function withKind({ kind }: Entry, points: number, named: boolean, asked: ReadonlySet<string> = new Set()): number {
  if (asked.has(kind)) return points * ASKED_SHARE + ASKED_BONUS;
  const share = kind === "一覧" ? LIST_SHARE : HELP.has(kind) && !named ? HELP_SHARE : 1;
  return points * share + (KIND_BONUS[kind] ?? 0);
}
