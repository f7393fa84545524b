import type { Hit, ShownHit } from "#src/search/answer.ts";
import { searchable } from "#src/search/code.ts";
import type { SearchDocument, SearchItem } from "#src/search/document.ts";
import { densestAt, excerptText } from "#src/search/excerpt.ts";
import { namedFigure } from "#src/search/figure.ts";

/** Another name that is just what was asked for: as good as a title, but known only from the page's file. */
const EXACT_NAME = 34;
/** A part that is just what was asked for: a term, where its meaning is asked; elsewhere a goal or a term among others. */
const EXACT_TERM = 90;
const EXACT_PART = 12;
const MOST_ITEMS = 3;

/** A page's text begins with its title, which stands above the excerpt already. */
function withoutTitle({ title, text }: SearchDocument): { readonly text: string; readonly lines: number } {
  const [first = "", ...rest] = text.split("\n");
  return searchable(first) === searchable(title) ? { text: rest.join("\n"), lines: 1 } : { text, lines: 0 };
}

/** Parts of a page whose own name holds any of the words; those that hold more of them first. */
export function matchingItems({ items = [] }: SearchDocument, words: readonly string[], limit = MOST_ITEMS): SearchItem[] {
  const met = (item: SearchItem) => words.filter((word) => searchable(item.title).includes(word)).length;
  return items
    .map((item) => ({ item, met: met(item) }))
    .filter((each) => each.met > 0)
    .sort((a, b) => b.met - a.met)
    .slice(0, limit)
    .map(({ item }) => item);
}

/** The last place that can be linked to before a line of the text. */
function anchorBefore({ anchors = [] }: SearchDocument, line: number): string | undefined {
  return anchors.findLast(([from]) => from <= line)?.[1];
}

/** What a question asks for beside its words. */
export interface Wanted {
  /** Fiscal years */
  readonly years: readonly string[];
  /** Kinds of page */
  readonly kinds: ReadonlySet<string>;
}

export const NOTHING_ELSE: Wanted = { years: [], kinds: new Set() };

export function showHit(hit: Hit, document: SearchDocument, { years, kinds }: Wanted): ShownHit {
  const { matched, score } = hit;
  const { text, lines } = withoutTitle(document);
  const at = densestAt(text, matched);
  const isTitle = matched.every((word) => searchable(document.title).includes(word));
  const figure = namedFigure(document.figures ?? [], [...matched, ...hit.met], document.title, years);
  const line = at === undefined ? 0 : lines + text.slice(0, at).split("\n").length - 1;
  const part = (document.items ?? []).find((item) => matched.some((word) => searchable(item.title) === word));
  const anchor = figure?.anchor ?? part?.id ?? (isTitle || at === undefined ? undefined : anchorBefore(document, line));
  // What is only in what a page is about stands in no line of its text.
  const about =
    at === undefined && !isTitle ? (document.about ?? []).filter((each) => matched.some((word) => searchable(each).includes(word))) : [];
  const isName = (document.names ?? []).some((name) => matched.some((word) => searchable(name) === word));
  return {
    ...hit,
    score: score + (isName ? EXACT_NAME : 0) + (part === undefined ? 0 : kinds.has(document.kind) ? EXACT_TERM : EXACT_PART),
    document,
    href: anchor === undefined ? document.url : `${document.url}#${anchor}`,
    items: matchingItems(document, matched),
    figure,
    excerpt: about.length > 0 ? about.join("・") : excerptText(text, matched),
  };
}
