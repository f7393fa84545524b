/** Hits of one kind, best first. */
export interface HitGroup<H> {
  readonly kind: string;
  /** All hits of the kind, those that stand before the groups too */
  readonly total: number;
  readonly hits: readonly H[];
}

export interface GroupedHits<H> {
  /** The best of all, whatever they are: a group never hides the nearest answer */
  readonly best: readonly H[];
  readonly groups: readonly HitGroup<H>[];
}

const BEST = 3;
const OF_A_KIND = 3;
/** A list that a reader takes in at a glance is not cut up. */
const SHORT = 10;

/**
 * Hits by kind, where more than two kinds answer and the list is long; kinds in the order of their best hit.
 * @param hits best first
 * @returns undefined where one list serves better
 */
export function groupHits<H extends { readonly entry: { readonly kind: string } }>(hits: readonly H[]): GroupedHits<H> | undefined {
  const kinds = Map.groupBy(hits, ({ entry }) => entry.kind);
  if (kinds.size <= 2 || hits.length <= SHORT) return undefined;
  const best = hits.slice(0, BEST);
  const rest = Map.groupBy(hits.slice(BEST), ({ entry }) => entry.kind);
  const groups = [...rest].map(([kind, own]) => ({ kind, total: kinds.get(kind)?.length ?? 0, hits: own.slice(0, OF_A_KIND) }));
  return { best, groups };
}
