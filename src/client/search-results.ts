import { part } from "#src/client/part.ts";
import { fillUnderstood } from "#src/client/search-chips.ts";
import { hitGroup, hitList } from "#src/client/search-list.ts";
import { notCoveredText, statusText } from "#src/client/search-status.ts";
import { viewAddress, type SearchView } from "#src/client/search-view.ts";
import { PAGE_SIZE } from "#src/search/answer.ts";
import type { PageAnswer } from "#src/search/page-answer.ts";

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

  show(answer: PageAnswer, view: SearchView): void {
    const { total, outside, relaxed, missing, understood, notCovered } = answer;
    fillUnderstood(this.#part("understood"), understood, this.#input);
    const { query, without, filters } = view;
    this.tell(statusText({ query: query.trim(), answer, without, filters: Object.values(filters) }));
    const noWard = this.#part("not-covered");
    noWard.textContent = notCovered.length === 0 ? "" : notCoveredText(notCovered, noWard.dataset["covered"] ?? "");
    noWard.hidden = notCovered.length === 0;
    const found = total + outside;
    this.#part("clear").hidden = total > 0 || outside === 0;
    // Other words do not help where there is nothing to find.
    this.#part("no-result").hidden = found > 0 || notCovered.length > 0;
    this.#part("retry").hidden = true;
    this.#showElsewhere(found === 0 || relaxed === "any" || relaxed === "words" || missing.length > 0 || notCovered.length > 0);
    this.#showHits(answer, view);
  }

  #showHits({ total, list, used }: PageAnswer, { query, filters, more }: SearchView): void {
    const ofKind = (kind: string) => `${this.#base}search/${viewAddress({ query, filters: { ...filters, kind } })}`;
    const lists = [
      hitList(list.best, used, this.#base),
      ...list.groups.map((group) => hitGroup(group, used, this.#base, ofKind(group.kind))),
    ];
    this.list.replaceChildren(...(total === 0 ? [] : lists));
    const isGrouped = list.groups.length > 0;
    const button = this.#part("more");
    button.textContent = isGrouped ? "種類に分けずに、近い順で見る" : "もっと見る";
    button.hidden = !isGrouped && total <= PAGE_SIZE * (more + 1);
  }

  /** What was not found as asked may stand on a ward's own site. The dialog over a page has no room for it. */
  #showElsewhere(isShown: boolean): void {
    for (const elsewhere of this.#root.querySelectorAll<HTMLElement>("[data-elsewhere]")) elsewhere.hidden = !isShown;
  }
}
