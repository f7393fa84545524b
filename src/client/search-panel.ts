import { isComposing } from "#src/client/composing.ts";
import { part } from "#src/client/part.ts";
import type { Answering, Asking, ShownAnswer, ShownHit } from "#src/client/search-answer.ts";
import { fillUnderstood } from "#src/client/search-chips.ts";
import { searchEngine } from "#src/client/search-client.ts";
import { FilterRow } from "#src/client/search-filters.ts";
import { groupHits } from "#src/client/search-groups.ts";
import { hitGroup, hitList } from "#src/client/search-list.ts";
import { FAILED, notCoveredText, PREPARING, statusText } from "#src/client/search-status.ts";
import { Suggestions } from "#src/client/search-suggestions.ts";
import { viewAddress, type SearchView } from "#src/client/search-view.ts";
import { suggestionsFor } from "#src/search/suggest.ts";

const PAGE_SIZE = 20;
const TYPING_PAUSE_MS = 120;
/** A wait that a reader begins to notice */
const SLOW_MS = 600;
const HIT_LINKS = "[data-hit] > :is(h2, h3) > a";

/** A box, its filters and its results, wherever they stand: the search page or the dialog over any page. */
export class SearchPanel {
  readonly #root: HTMLElement;
  readonly #base: string;
  readonly #onAsk: (view: SearchView, isStep: boolean) => void;
  readonly #filters: FilterRow;
  readonly #suggestions: Suggestions;
  #isComposing = false;
  #turn = 0;
  #timer = 0;
  #more = 0;
  #without: readonly string[] = [];

  /** @param onAsk told of every view the reader asks for, and whether it is a step of its own to come back from */
  constructor(root: HTMLElement, base: string, onAsk: (view: SearchView, isStep: boolean) => void = () => undefined) {
    this.#root = root;
    this.#base = base;
    this.#onAsk = onAsk;
    this.#suggestions = new Suggestions(this.input, this.#part("suggestions"), base);
    this.#filters = new FilterRow(root, () => {
      this.#more = 0;
      this.#ask();
    });
    this.#listenToBox();
    root.querySelector("form")?.addEventListener("submit", (event) => {
      event.preventDefault();
      if (!this.#isComposing) this.#start(false);
    });
    root.addEventListener("click", (event) => {
      this.#press(event);
    });
    root.addEventListener("keydown", (event) => {
      this.#move(event);
    });
  }

  get input(): HTMLInputElement {
    return part<HTMLInputElement>(this.#root, "input[name=q]");
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
    this.#suggestions.close();
    await this.#run(false);
  }

  #part(name: string): HTMLElement {
    return part(this.#root, `[data-${name}]`);
  }

  #listenToBox(): void {
    const wait = () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => {
        this.#start(true);
      }, TYPING_PAUSE_MS);
    };
    this.input.addEventListener("compositionstart", () => {
      this.#isComposing = true;
      clearTimeout(this.#timer);
    });
    this.input.addEventListener("compositionend", () => {
      this.#isComposing = false;
      wait();
    });
    // Half a word of an input method is no question yet.
    this.input.addEventListener("input", () => {
      if (!this.#isComposing) wait();
    });
    // A reader who comes to the box is about to search: the files may come while they type.
    this.input.addEventListener(
      "focus",
      () => {
        searchEngine(this.#base).catch(() => undefined);
      },
      { once: true },
    );
  }

  /** A new question: what was chosen for the one before is over. */
  #start(isTyping: boolean): void {
    this.#more = 0;
    this.#without = [];
    if (!isTyping) this.#suggestions.close();
    this.#ask(isTyping);
  }

  #ask(isTyping = false, isStep = false): Promise<void> {
    clearTimeout(this.#timer);
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
      this.#filters.values = { ...this.#filters.values, kind };
      this.#more = 0;
      void this.#ask(false, true).then(() => {
        this.#showHead();
      });
    } else if (without !== undefined) {
      this.#without = [...this.#without, without];
      void this.#ask();
    } else if ("more" in pressed.dataset) void this.#showMore();
    else {
      if ("clear" in pressed.dataset) this.#filters.values = {};
      // The button is about to go: the focus must not go with it.
      this.input.focus({ preventScroll: true });
      void this.#ask();
    }
  }

  /** More of the list; the reader goes on at the first result that was not there before. */
  async #showMore(): Promise<void> {
    const box = this.#part("search-results");
    const isGrouped = box.querySelector(".hit-group") !== null;
    const shown = isGrouped ? 0 : box.querySelectorAll("[data-hit]").length;
    this.#more += 1;
    await this.#ask();
    if (isGrouped) this.#showHead();
    box.querySelectorAll<HTMLElement>(HIT_LINKS)[shown]?.focus({ preventScroll: true });
  }

  /** Nobody is left in the tail of a list that is gone. */
  #showHead(): void {
    const box = this.#part("search-results");
    box.focus({ preventScroll: true });
    const { top } = this.input.getBoundingClientRect();
    if (top < 0) this.input.scrollIntoView({ block: "start", behavior: "instant" });
  }

  /** Up and down go through the results; escape goes back to the box. */
  #move(event: KeyboardEvent): void {
    if (event.defaultPrevented || isComposing(event) || this.#isComposing) return;
    const links = [...this.#root.querySelectorAll<HTMLElement>(HIT_LINKS)];
    const at = links.indexOf(document.activeElement as HTMLElement);
    if (event.key === "ArrowDown" && links.length > 0 && (at >= 0 || event.target === this.input))
      links[Math.min(at + 1, links.length - 1)]?.focus();
    else if (event.key === "ArrowUp" && at >= 0) (links[at - 1] ?? this.input).focus();
    else if (event.key === "Escape" && at >= 0) this.input.focus();
    else return;
    event.preventDefault();
  }

  async #run(isTyping: boolean): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const box = this.#part("search-results");
    const status = this.#part("search-status");
    const query = this.input.value.trim();
    this.#part("retry").hidden = true;
    if (query === "") {
      this.#showNothing("");
      box.setAttribute("aria-busy", "false");
      return;
    }
    box.setAttribute("aria-busy", "true");
    const slow = window.setTimeout(() => {
      if (turn === this.#turn) status.textContent = PREPARING;
    }, SLOW_MS);
    try {
      const engine = await searchEngine(this.#base);
      const asking: Asking = { filters: {}, isTyping, without: this.#without };
      const answer = await (engine as Answering).ask(query, asking);
      // A newer question was asked while this one was answered.
      if (turn !== this.#turn) return;
      if (isTyping && document.activeElement === this.input && !this.#isComposing) {
        const wards = new Map(engine.store.documents.map(({ url, ward }) => [url, ward]));
        this.#suggestions.show(
          suggestionsFor(query, engine.store).map((name) => ({ ward: wards.get(name.url.replace(/#.*$/u, "")), ...name })),
        );
      }
      this.#showAnswer(query, answer);
    } catch {
      if (turn !== this.#turn) return;
      this.#showNothing(FAILED);
      this.#part("retry").hidden = false;
    } finally {
      clearTimeout(slow);
      if (turn === this.#turn) box.setAttribute("aria-busy", "false");
    }
  }

  #showNothing(text: string): void {
    this.#part("search-results").replaceChildren();
    this.#part("search-status").textContent = text;
    this.#suggestions.close();
    fillUnderstood(this.#part("understood"), [], this.input);
    for (const name of ["more", "clear", "no-result", "not-covered"]) this.#part(name).hidden = true;
    this.#showElsewhere(false);
  }

  #showAnswer(query: string, answer: ShownAnswer): void {
    const { hits: all, relaxed, understood = [], notCovered } = answer;
    this.#filters.showCounts(all);
    const hits = this.#filters.pass(all);
    fillUnderstood(this.#part("understood"), understood, this.input);
    this.#part("search-status").textContent = statusText({
      query,
      answer,
      count: hits.length,
      without: this.#without,
      filters: Object.values(this.#filters.values),
    });
    const missing = this.#part("not-covered");
    missing.textContent = notCovered === undefined ? "" : notCoveredText(notCovered);
    missing.hidden = notCovered === undefined;
    this.#part("clear").hidden = hits.length > 0 || all.length === 0;
    this.#part("no-result").hidden = all.length > 0;
    this.#showElsewhere(all.length === 0 || relaxed !== "none" || notCovered !== undefined);
    this.#showHits(hits);
  }

  #showHits(hits: readonly ShownHit[]): void {
    const limit = PAGE_SIZE * (this.#more + 1);
    const grouped = this.#more === 0 ? groupHits(hits) : undefined;
    const lists =
      grouped === undefined
        ? [hitList(hits.slice(0, limit), this.#base)]
        : [
            hitList(grouped.best, this.#base),
            ...grouped.groups.map((group) => {
              const { query, filters } = this.view;
              return hitGroup(
                group,
                this.#base,
                `${this.#base}search/${viewAddress({ query, filters: { ...filters, kind: group.kind } })}`,
              );
            }),
          ];
    this.#part("search-results").replaceChildren(...(hits.length === 0 ? [] : lists));
    const more = this.#part("more");
    more.textContent = grouped === undefined ? "もっと見る" : "種類に分けずに、近い順で見る";
    more.hidden = grouped === undefined && hits.length <= limit;
  }

  /** What was not found as asked may stand on a ward's own site. The dialog over a page has no room for it. */
  #showElsewhere(isShown: boolean): void {
    const elsewhere = this.#root.querySelector<HTMLElement>("[data-elsewhere]");
    if (elsewhere !== null) elsewhere.hidden = !isShown;
  }
}
