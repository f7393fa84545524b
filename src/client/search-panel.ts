import { SearchBox } from "#src/client/search-box.ts";
import { searchEngine, type SearchClient } from "#src/client/search-client.ts";
import { FilterRow } from "#src/client/search-filters.ts";
import { SearchResults } from "#src/client/search-results.ts";
import { PAGE_SIZE } from "#src/search/answer.ts";
import { FAILED, PREPARING } from "#src/client/search-status.ts";
import { viewAddress, type SearchView } from "#src/client/search-view.ts";
import type { SearchFacet } from "#src/search/facets.ts";

/** A wait that a reader begins to notice */
const SLOW_MS = 600;

interface PanelOptions {
  /** Told of every view the reader asks for, and whether it is a step of its own to come back from */
  readonly onAsk?: (view: SearchView, isStep: boolean) => void;
  readonly load?: () => SearchClient;
}

/** A box, its filters and its results, wherever they stand: the search page or the dialog over any page. */
export class SearchPanel {
  readonly #base: string;
  readonly #box: SearchBox;
  readonly #filters: FilterRow;
  readonly #results: SearchResults;
  readonly #onAsk: (view: SearchView, isStep: boolean) => void;
  readonly #load: () => SearchClient;
  #turn = 0;
  #more = 0;
  #without: readonly SearchFacet[] = [];

  constructor(root: HTMLElement, base: string, { onAsk = () => undefined, load = () => searchEngine(base) }: PanelOptions = {}) {
    this.#base = base;
    this.#onAsk = onAsk;
    this.#load = load;
    this.#box = new SearchBox(root, base, {
      // A reader who comes to the box is about to search: the files may come while they type.
      onFirstFocus: () => {
        load();
      },
      // A new question: what was chosen for the one before is over.
      onQuestion: (isTyping) => {
        this.#more = 0;
        this.#without = [];
        void this.#ask({ isTyping });
      },
    });
    this.#results = new SearchResults(root, base, this.input);
    this.#filters = new FilterRow(root, () => {
      this.#more = 0;
      void this.#ask();
    });
    root.addEventListener("click", (event) => {
      this.#press(event);
    });
    root.addEventListener("keydown", (event) => {
      this.#move(event);
    });
  }

  get input(): HTMLInputElement {
    return this.#box.input;
  }

  get view(): SearchView {
    return { query: this.input.value, filters: this.#filters.values, more: this.#more, without: this.#without };
  }

  /** Shows a view that the reader comes back to or arrives with. */
  async show({ query, filters, more, without }: SearchView): Promise<void> {
    this.input.value = query;
    this.#filters.values = filters;
    this.#more = more;
    this.#without = without;
    await this.#run(false);
  }

  #ask({ isTyping = false, isStep = false } = {}): Promise<void> {
    this.#onAsk(this.view, isStep);
    return this.#run(isTyping);
  }

  #press(event: MouseEvent): void {
    const pressed = (event.target as Element).closest<HTMLElement>("[data-more], [data-retry], [data-clear], [data-without], a[data-kind]");
    if (pressed === null) return;
    const { kind, without } = pressed.dataset;
    if (kind !== undefined) {
      // Without filters, or with a key held, the link leads to the search page.
      if (!this.#filters.has("kind") || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      void this.#showKind(kind);
    } else if (without !== undefined) {
      this.#without = [...this.#without, without as SearchFacet];
      this.#more = 0;
      void this.#ask();
    } else if ("more" in pressed.dataset) void this.#showMore();
    else {
      // The button is about to go: the focus must not go with it.
      this.input.focus({ preventScroll: true });
      if ("clear" in pressed.dataset) {
        this.#filters.values = {};
        void this.#ask();
      } else void this.#retry();
    }
  }

  /** Pagefind remembers some failures for as long as its page lives: where the site answers again and search does not, a new page helps. */
  async #retry(): Promise<void> {
    await this.#ask();
    if (!this.#results.hasFailed) return;
    const address = `${this.#base}search/${viewAddress(this.view)}`;
    const { ok } = await fetch(address, { method: "HEAD", cache: "no-store" }).catch(() => ({ ok: false }));
    if (!ok) return;
    // The very same address is loaded anew only by a reload.
    if (new URL(address, location.href).href === location.href) location.reload();
    else location.assign(address);
  }

  async #showKind(kind: string): Promise<void> {
    this.#filters.values = { ...this.#filters.values, kind };
    this.#more = 0;
    await this.#ask({ isStep: true });
    this.#standAt(0);
  }

  /** More of the list; the reader goes on at the first result that was not there before. */
  async #showMore(): Promise<void> {
    const { isGrouped, titles } = this.#results;
    this.#more += 1;
    await this.#ask();
    this.#standAt(isGrouped ? 0 : titles.length);
  }

  /** Nobody is left in the tail of a list that is gone: at its first result a reader sees the head of the new one. */
  #standAt(index: number): void {
    this.#results.titles[index]?.focus({ preventScroll: true });
    if (index === 0 && this.input.getBoundingClientRect().top < 0) this.input.scrollIntoView({ block: "start", behavior: "instant" });
  }

  /** Up and down go through the results; escape goes back to the box. */
  #move(event: KeyboardEvent): void {
    if (event.defaultPrevented || this.#box.composes(event)) return;
    const { titles } = this.#results;
    const at = titles.indexOf(document.activeElement as HTMLElement);
    if (event.key === "ArrowDown" && titles.length > 0 && (at >= 0 || event.target === this.input))
      titles[Math.min(at + 1, titles.length - 1)]?.focus();
    else if (event.key === "ArrowUp" && at >= 0) (titles[at - 1] ?? this.input).focus();
    else if (event.key === "Escape" && at >= 0) this.input.focus();
    else return;
    event.preventDefault();
  }

  async #run(isTyping: boolean): Promise<void> {
    if (!isTyping) this.#box.settle();
    this.#turn += 1;
    const turn = this.#turn;
    const query = this.input.value.trim();
    if (query === "") {
      this.#box.settle();
      this.#results.showNothing("", false);
      this.#results.isBusy = false;
      return;
    }
    this.#results.isBusy = true;
    const slow = window.setTimeout(() => {
      if (turn === this.#turn) this.#results.tell(PREPARING);
    }, SLOW_MS);
    try {
      const engine = this.#load();
      const limit = PAGE_SIZE * (this.#more + 1);
      const [answer, names] = await Promise.all([
        engine.ask(query, { filters: this.#filters.values, isTyping, without: this.#without, limit, isGrouped: this.#more === 0 }),
        // Names only help to type: without them there is still the answer.
        isTyping ? engine.suggest(query).catch(() => []) : [],
      ]);
      // A newer question was asked while this one was answered.
      if (turn !== this.#turn) return;
      if (isTyping) this.#box.suggest(names);
      this.#filters.showCounts(answer.counts);
      this.#results.show(answer, this.view);
    } catch {
      if (turn === this.#turn) this.#results.showNothing(FAILED, true);
    } finally {
      clearTimeout(slow);
      if (turn === this.#turn) this.#results.isBusy = false;
    }
  }
}
