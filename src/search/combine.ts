import { fieldAt, type Entry } from "#src/search/directory.ts";
import type { SearchKind } from "#src/search/kinds.ts";
import { isNamed, nearPoints, scoreTerm, withKind, type Match } from "#src/search/score.ts";

/** A term with the pages that hold it, in any of the ways it is written. */
export interface FoundTerm {
  readonly text: string;
  /** How much it says beside its rarity: 1, or less for a word that may only be grammar */
  readonly weight: number;
  readonly pages: ReadonlyMap<Entry, readonly Match[]>;
}

/** A page with what it is worth as an answer. */
export interface Ranked {
  readonly entry: Entry;
  readonly score: number;
  /** Words of the page that matched, to be marked */
  readonly matched: readonly string[];
  /** Terms of the question that the page holds */
  readonly met: readonly string[];
}

/** So few pages that those which only are about a word answer too. */
const FEW = 3;
/** Rarer words weigh more; a page with some of the words needs this share of what the best page has. */
const LEAST_SHARE = 0.5;
/** Where words were typed apart, each is meant: such a page also needs this share of the best page's points. */
const LEAST_POINTS = 0.5;
/** Pages that gather others hold almost every word: alone they do not end the search. */
const GATHERING: ReadonlySet<SearchKind> = new Set(["計画", "区", "用語", "説明"]);

/** Pages of a term without those that only are about it and do not show it, where enough others do. */
function inSight({ pages, ...term }: FoundTerm, passes: (entry: Entry) => boolean): FoundTerm {
  const passing = [...pages].filter(([entry]) => passes(entry));
  const shown = passing.filter(([{ ends }, matches]) =>
    matches.some(({ places }) => places.some((place) => fieldAt(ends, place) !== "about")),
  );
  return { ...term, pages: new Map(shown.length < FEW ? passing : shown) };
}

/** How much finding a term says: much for a rare one. */
export function rarity(pages: number, total: number): number {
  return Math.log(1 + total / (1 + pages));
}

interface Candidate extends Ranked {
  readonly share: number;
  readonly isNear: boolean;
}

function candidate(entry: Entry, terms: readonly FoundTerm[], weights: readonly number[], kinds: ReadonlySet<string>): Candidate {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const lists: (readonly number[])[] = [];
  const matched: string[] = [];
  const met: string[] = [];
  let points = 0;
  let held = 0;
  let named = false;
  terms.forEach(({ text, pages }, index) => {
    const matches = pages.get(entry);
    if (matches === undefined) return;
    const { points: own, match } = scoreTerm(entry, matches);
    const weight = (weights[index]! / sum) * terms.length;
    points += own * weight;
    held += weights[index]!;
    named ||= isNamed(entry, matches);
    matched.push(...match.text.split(" "));
    met.push(text);
    lists.push(match.places);
  });
  const share = held / sum;
  const { points: near, isNear } = nearPoints(lists);
  return {
    entry,
    score: withKind(entry, (points + near) * share * share, named, kinds),
    matched: [...new Set(matched)],
    met,
    share,
    isNear,
  };
}

/**
 * Pages in the order of how well they answer. All words count, the rarer ones more; pages with some of the words stand beside
 * those with all of them where these are few or hold them far apart, and where they are of the kind that is asked for.
 * @param isSentence the words were taken out of a sentence: some of them only ask
 * @param total pages of the index
 * @param kinds kinds of page that the question asks for
 */
export function combine(
  found: readonly FoundTerm[],
  passes: (entry: Entry) => boolean,
  total: number,
  isSentence: boolean,
  kinds: ReadonlySet<string> = new Set(),
): Ranked[] {
  const weights = found.map(({ pages, weight }) => rarity(pages.size, total) * weight);
  const terms = found.map((term) => inSight(term, passes));
  const entries = new Set(terms.flatMap(({ pages }) => [...pages.keys()]));
  const all = [...entries].map((entry) => candidate(entry, terms, weights, kinds));
  const full = all.filter(({ met }) => met.length === terms.length);
  const isAnswer = ({ kind }: Entry) => !GATHERING.has(kind);
  const good = full.filter(({ isNear, entry }) => isNear && isAnswer(entry));
  const answers = all.filter(({ entry }) => isAnswer(entry));
  const best = Math.max(0, ...answers.map(({ share }) => share));
  const isEnough = !isSentence && good.length > 0;
  const most = Math.max(0, ...answers.map(({ score }) => score));
  const isKindWanted = !full.some(({ entry }) => kinds.has(entry.kind));
  const isKept = ({ share, met, score, entry }: Candidate) =>
    met.length === terms.length ||
    (isKindWanted && kinds.has(entry.kind)) ||
    (!isEnough && share >= best * LEAST_SHARE && (isSentence || score >= most * LEAST_POINTS));
  return all.filter(isKept).sort((a, b) => b.score - a.score || (a.entry.hash < b.entry.hash ? -1 : 1));
}
