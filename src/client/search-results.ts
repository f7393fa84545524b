import { part } from "#src/client/part.ts";
import type { ShownAnswer, ShownHit } from "#src/client/search-answer.ts";
import { fillUnderstood } from "#src/client/search-chips.ts";
import { groupHits } from "#src/client/search-groups.ts";
import { hitGroup, hitList } from "#src/client/search-list.ts";
import { notCoveredText, statusText } from "#src/client/search-status.ts";
import { viewAddress, type SearchView } from "#src/client/search-view.ts";

const PAGE_SIZE = 20;
const TITLES = "[data-hit] > :is(h2, h3) > a";

/** Where an answer comes to stand, with what is said about it. */
export class SearchResults {
  readonly #root: HTMLElement;
  readonly #base: string;
  readonly #input: HTMLElement;

  /** @param input where the focus goes when the last chip is taken away */
  constructor(root: HTMLElement, base: string, input: HTMLElement) {
    this.#root = root;
    this.#base = base;
    this.#input = input;
  }

  #part(name: string): HTMLElement {
    return part(this.#root, `[data-${name}]`);
  }

  get list(): HTMLElement {
    return this.#part("search-results");
  }

  /** Links of the results' titles, in their order. */
  get titles(): readonly HTMLElement[] {
    return [...this.list.querySelectorAll<HTMLElement>(TITLES)];
  }

  get isGrouped(): boolean {
    return this.list.querySelector(".hit-group") !== null;
  }

  /** Whether the reader is offered to load search once more. */
  get hasFailed(): boolean {
    return !this.#part("retry").hidden;
  }

  set isBusy(isBusy: boolean) {
    this.list.setAttribute("aria-busy", String(isBusy));
    if (isBusy) this.#part("retry").hidden = true;
  }

  tell(text: string): void {
    this.#part("search-status").textContent = text;
  }

  /** @param canRetry whether to ask once more may help */
  showNothing(text: string, canRetry: boolean): void {
    this.list.replaceChildren();
    this.tell(text);
    fillUnderstood(this.#part("understood"), [], this.#input);
    for (const name of ["more", "clear", "no-result", "not-covered"]) this.#part(name).hidden = true;
    this.#part("retry").hidden = !canRetry;
    this.#showElsewhere(false);
  }

  /** @param hits those of the answer that pass the filters */
  show(answer: ShownAnswer, hits: readonly ShownHit[], view: SearchView): void {
    const { hits: all, relaxed, understood = [], notCovered } = answer;
    fillUnderstood(this.#part("understood"), understood, this.#input);
    const { query, without, filters } = view;
    this.tell(statusText({ query: query.trim(), answer, count: hits.length, without, filters: Object.values(filters) }));
    const missing = this.#part("not-covered");
    missing.textContent = notCovered === undefined ? "" : notCoveredText(notCovered, missing.dataset["covered"] ?? "");
    missing.hidden = notCovered === undefined;
    this.#part("clear").hidden = hits.length > 0 || all.length === 0;
    // Other words do not help where there is nothing to find.
    this.#part("no-result").hidden = all.length > 0 || notCovered !== undefined;
    this.#part("retry").hidden = true;
    this.#showElsewhere(all.length === 0 || relaxed !== "none" || notCovered !== undefined);
    this.#showHits(hits, view);
  }

  #showHits(hits: readonly ShownHit[], { query, filters, more }: SearchView): void {
    const limit = PAGE_SIZE * (more + 1);
    const grouped = more === 0 ? groupHits(hits) : undefined;
    const ofKind = (kind: string) => `${this.#base}search/${viewAddress({ query, filters: { ...filters, kind } })}`;
    const lists =
      grouped === undefined
        ? [hitList(hits.slice(0, limit), this.#base)]
        : [hitList(grouped.best, this.#base), ...grouped.groups.map((group) => hitGroup(group, this.#base, ofKind(group.kind)))];
    this.list.replaceChildren(...(hits.length === 0 ? [] : lists));
    const button = this.#part("more");
    button.textContent = grouped === undefined ? "もっと見る" : "種類に分けずに、近い順で見る";
    button.hidden = grouped === undefined && hits.length <= limit;
  }

  /** What was not found as asked may stand on a ward's own site. The dialog over a page has no room for it. */
  #showElsewhere(isShown: boolean): void {
    const elsewhere = this.#root.querySelector<HTMLElement>("[data-elsewhere]");
    if (elsewhere !== null) elsewhere.hidden = !isShown;
  }
}
