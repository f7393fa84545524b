/** Facets of a kind of item: their keys, and what an item stands under in each. */
export interface Facets<Item, Key extends string> {
  readonly keys: readonly Key[];
  readonly valuesOf: (item: Item, key: Key) => readonly string[];
}

/** What is chosen in each facet. Several values of one facet are joined by "or", facets by "and"; nothing chosen lets all through. */
export type FacetChoice<Key extends string> = Readonly<Partial<Record<Key, readonly string[]>>>;

/** @param except a facet whose choice is passed over */
export function passesFacets<Item, Key extends string>(
  item: Item,
  { keys, valuesOf }: Facets<Item, Key>,
  choice: FacetChoice<Key>,
  except?: Key,
): boolean {
  return keys.every((key) => {
    const chosen = choice[key] ?? [];
    return key === except || chosen.length === 0 || valuesOf(item, key).some((value) => chosen.includes(value));
  });
}

/**
 * How many items each value of a facet would leave: with that value alone in its facet, and all other facets as they are.
 * Values that would leave none are not in the answer.
 */
export function facetCounts<Item, Key extends string>(
  items: readonly Item[],
  facets: Facets<Item, Key>,
  choice: FacetChoice<Key>,
  key: Key,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) {
    if (!passesFacets(item, facets, choice, key)) continue;
    for (const value of new Set(facets.valuesOf(item, key))) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
