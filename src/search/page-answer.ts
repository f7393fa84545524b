import type { Answer, AskOptions, Hit, ShownHit } from "#src/search/answer.ts";
import type { SearchDocument } from "#src/search/document.ts";
import { groupHits, type GroupedHits } from "#src/search/groups.ts";

/** A hit as a page shows it: without the words of its page, which stay with the engine. */
export interface PageHit extends Omit<ShownHit, "document" | "entry"> {
  readonly document: Pick<SearchDocument, "title" | "kind" | "ward" | "url">;
}

/** An answer as it is sent to a page: how many hits there are, and those that stand in its list; without groups all of them are the best. */
export interface PageAnswer extends Omit<Answer, "hits" | "shown"> {
  readonly total: number;
  readonly list: GroupedHits<PageHit>;
}

export interface PageOptions extends AskOptions {
  /** How many hits a list without groups holds */
  readonly limit: number;
  /** Whether hits of many kinds may stand in groups */
  readonly isGrouped: boolean;
}

/** The part of the engine that brings what is shown of hits that an answer only names. */
interface Showing {
  readonly show: (hits: readonly Hit[]) => Promise<readonly ShownHit[]>;
}

const isShown = (hit: Hit): hit is ShownHit => "document" in hit;

function pageHit({ entry: _entry, document: { title, kind, ward, url }, ...hit }: ShownHit): PageHit {
  return { ...hit, document: { title, kind, ward, url } };
}

/**
 * What a page needs of an answer; all else would be copied from the worker at every letter typed.
 * @throws Error when a page's file does not come
 */
export async function pageAnswer(engine: Showing, { hits, shown: _shown, ...answer }: Answer, options: PageOptions): Promise<PageAnswer> {
  const grouped = options.isGrouped ? groupHits(hits) : undefined;
  const { best, groups } = grouped ?? { best: hits.slice(0, options.limit), groups: [] };
  const wanted = [...best, ...groups.flatMap((group) => group.hits)];
  const brought = await engine.show(wanted.filter((hit) => !isShown(hit)));
  const shown = new Map([...wanted.filter(isShown), ...brought].map((hit) => [hit.entry, pageHit(hit)]));
  const asShown = (part: readonly Hit[]) => part.flatMap(({ entry }) => shown.get(entry) ?? []);
  return {
    ...answer,
    total: hits.length,
    list: { best: asShown(best), groups: groups.map((group) => ({ ...group, hits: asShown(group.hits) })) },
  };
}
