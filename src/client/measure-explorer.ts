import { fillChips } from "#src/client/explorer-chips.ts";
import { ExplorerSheet } from "#src/client/explorer-sheet.ts";
import { holdPlace } from "#src/client/hold-place.ts";
import { datum, part } from "#src/client/part.ts";
import { type ExplorerData, type FacetKey, perFacet } from "#src/explore/facet.ts";
import { choiceCounts, resultsOf } from "#src/explore/filter.ts";
import {
  cleared,
  conditionCount,
  EMPTY_STATE,
  type ExplorerState,
  formatState,
  parseState,
  type SortId,
  SORTS,
  toggled,
} from "#src/explore/state.ts";

const TYPING_PAUSE_MS = 120;
/** The row whose link was followed, and how far down the screen it stood. */
interface Left {
  readonly row: string;
  readonly top: number;
}

/** Filters the list of measures that the page already holds; the address always names the view. Until its data is there, links do the work. */
class MeasureExplorer extends HTMLElement {
  #data!: ExplorerData;
  #sheet!: ExplorerSheet;
  #now: ExplorerState = EMPTY_STATE;
  /** The view whose results are on the page: first the one it was written with */
  #shown = formatState(EMPTY_STATE);
  readonly #rows = new Map<string, HTMLElement>();
  #timer = 0;
  /** Words typed one after the other are one step back */
  #isTyping = false;

  connectedCallback(): void {
    for (const row of this.querySelectorAll<HTMLElement>("[data-id]")) this.#rows.set(datum(row, "id"), row);
    if (!("waiting" in this.dataset)) void this.#standAgain();
    void this.#start();
  }

  async #start(): Promise<void> {
    try {
      const response = await fetch(datum(this, "source"));
      if (!response.ok) throw new Error(`${String(response.status)} ${response.url}`);
      this.#data = (await response.json()) as ExplorerData;
    } catch (error) {
      // The whole list and the links still serve.
      delete this.dataset["waiting"];
      throw error;
    }
    this.#sheet = new ExplorerSheet(this, (leaving, isChanged) => {
      if (leaving === "back" || !isChanged) return;
      this.#showResults();
      this.#showHead();
      // The opener has the focus again; who asked for the results goes on from their head.
      if (leaving === "show") part(this, ".results").focus({ preventScroll: true });
    });
    this.#listen();
    this.#read();
    this.toggleAttribute("data-ready", true);
    const isWaiting = "waiting" in this.dataset;
    delete this.dataset["waiting"];
    if (isWaiting) void this.#standAgain();
  }

  /** Notes the row whose link is followed, for the way back. */
  #leave(row: HTMLElement): void {
    const left: Left = { row: datum(row, "id"), top: row.getBoundingClientRect().top };
    history.replaceState(left, "", location.href);
    history.scrollRestoration = "manual";
  }

  /**
   * Who comes back from a measure stands where they left: the browser looks for the place before a filtered list is there. What comes
   * into sight takes its true height only then, so the place is held for some frames, unless the reader moves on.
   */
  async #standAgain(): Promise<void> {
    const left = history.state as Left | null;
    const row = left === null ? undefined : this.#rows.get(left.row);
    if (left === null || row?.isConnected !== true) return;
    history.replaceState(null, "", location.href);
    history.scrollRestoration = "auto";
    await holdPlace(row, left.top);
  }

  #listen(): void {
    this.addEventListener("change", ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === "checkbox")
        this.#go(toggled(this.#now, target.name as FacetKey, target.value));
      if (target instanceof HTMLSelectElement) this.#go({ ...this.#now, sort: target.value as SortId });
    });
    const input = part<HTMLInputElement>(this, "input[name=q]");
    const answer = () => {
      clearTimeout(this.#timer);
      if (input.value.trim() !== this.#now.query) this.#go({ ...this.#now, query: input.value.trim() }, true);
    };
    input.addEventListener("input", () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(answer, TYPING_PAUSE_MS);
    });
    part(this, ".word-filter").addEventListener("submit", (event) => {
      event.preventDefault();
      answer();
      part(this, ".results").focus({ preventScroll: true });
    });
    this.addEventListener("click", ({ target, ctrlKey, metaKey, shiftKey }) => {
      const row = (target as Element).closest("a")?.closest<HTMLElement>("[data-id]");
      // With a key held the measure opens elsewhere, and the reader stays.
      if (row !== null && row !== undefined && !ctrlKey && !metaKey && !shiftKey) this.#leave(row);
      const button = (target as Element).closest<HTMLElement>("[data-remove], [data-clear], [data-download]");
      if (button === null) return;
      const { remove, facet, download } = button.dataset;
      if (download !== undefined) void this.#download(download as "csv" | "json");
      else if (remove === undefined) this.#go(cleared(this.#now));
      else if (facet === "") this.#go({ ...this.#now, query: "" });
      else this.#go(toggled(this.#now, facet as FacetKey, remove));
    });
    addEventListener("popstate", () => {
      if (this.#sheet.isOpen) this.#sheet.leave("back");
      this.#read();
    });
  }

  /** Takes the state from the address. */
  #read(): void {
    const { values } = this.#data;
    this.#now = parseState(
      location.search,
      perFacet((key) => new Set(values[key].map(({ id }) => id))),
    );
    this.#isTyping = false;
    this.#showChoices();
    if (formatState(this.#now) !== this.#shown) this.#showResults();
  }

  /** Takes a new state and writes it to the address. In the sheet all choices are one step back. */
  #go(state: ExplorerState, isTyped = false): void {
    this.#now = state;
    const address = `${location.pathname}${formatState(state)}`;
    if (this.#sheet.isOpen || (isTyped && this.#isTyping)) history.replaceState(null, "", address);
    else history.pushState(null, "", address);
    this.#isTyping = isTyped;
    this.#showChoices();
    if (this.#sheet.isOpen) return;
    this.#showResults();
    this.#showHead();
  }

  /** The head of the results answers a choice: nobody is left in the tail of a list that is gone. */
  #showHead(): void {
    const { top } = part(this, ".results").getBoundingClientRect();
    if (top < 0) scrollBy({ top, behavior: "instant" });
  }

  /** Boxes, counts and fields, and the foot of the sheet. */
  #showChoices(): void {
    const state = this.#now;
    const { items } = this.#data;
    const counts = choiceCounts(items, state);
    for (const box of this.querySelectorAll<HTMLInputElement>("input[type=checkbox]")) {
      const key = box.name as FacetKey;
      const count = counts.get(key)?.get(box.value) ?? 0;
      box.checked = state.chosen[key].includes(box.value);
      part(box.closest("label")!, ".count").textContent = String(count);
      box.closest("li")?.toggleAttribute("data-none", count === 0 && !box.checked);
    }
    const input = part<HTMLInputElement>(this, "input[name=q]");
    if (input.value.trim() !== state.query) input.value = state.query;
    for (const select of this.querySelectorAll<HTMLSelectElement>("[data-sort]")) select.value = state.sort;
    const count = `${String(resultsOf(items, state).length)}件`;
    part(this, "[data-show]").textContent = `${count}を見る`;
    part(this, "[data-sheet-status]").textContent = this.#sheet.isOpen ? count : "";
    const fallback = part(this, "#sheet-title");
    const isAny = fillChips(part(this, "[data-sheet-chips]"), { data: this.#data, state, hasClear: false, fallback });
    part(this, "[data-unchosen]").hidden = isAny;
  }

  /** The list, its head, and what is on. */
  #showResults(): void {
    const state = this.#now;
    const { items } = this.#data;
    const results = resultsOf(items, state);
    part(this, ".measures").replaceChildren(...results.flatMap(({ id }) => this.#rows.get(id) ?? []));
    for (const count of this.querySelectorAll("[data-count]")) count.textContent = `${String(results.length)}件`;
    const conditions = conditionCount(state);
    part(this, "[data-of]").textContent = conditions === 0 ? "" : `（全${String(items.length)}件中）`;
    part(this, "[data-conditions]").textContent = conditions === 0 ? "" : `（${String(conditions)}）`;
    part(this, "[data-order]").textContent = SORTS.find(({ id }) => id === state.sort)?.title ?? "";
    part(this, "[data-as-of]").hidden = !results.some(({ facets }) => facets.now.length > 0);
    part(this, "[data-empty]").hidden = results.length > 0;
    fillChips(part(this, "[data-chips]"), { data: this.#data, state, hasClear: true, fallback: part(this, ".results") });
    // Taken out and put in again: another list stands here now, and no list that moved.
    const body = part(this, "[data-results]");
    body.replaceWith(body);
    this.#shown = formatState(state);
  }

  async #download(format: "csv" | "json"): Promise<void> {
    const { downloadView } = await import("#src/client/explorer-download.ts");
    await downloadView(this.#data, this.#now, datum(this, "table"), format);
  }
}

customElements.define("measure-explorer", MeasureExplorer);
