import { datum, part } from "#src/client/part.ts";
import { type ExplorerData, type FacetKey, FACETS, perFacet } from "#src/explore/facet.ts";
import { choiceCounts, describeState, resultsOf, scopeLine, valueTitle } from "#src/explore/filter.ts";
import { formatState, parseState, toggled, type ExplorerState, type SortId } from "#src/explore/state.ts";

const TYPING_PAUSE_MS = 120;
/** Below this width the facets are a drawer, closed until asked for. */
const DESK = "(min-width: 56rem)";

interface TableFile {
  readonly meta: { readonly columns: readonly { readonly key: string; readonly title: string }[] };
  readonly rows: readonly Readonly<Record<string, string | number | readonly string[] | null>>[];
}

/** Filters the list of measures that the page already holds; the address always names the view. */
class MeasureExplorer extends HTMLElement {
  #data: ExplorerData | undefined;
  #now = parseState("");
  #rows = new Map<string, HTMLElement>();
  #timer = 0;

  connectedCallback(): void {
    const drawer = part<HTMLDetailsElement>(this, ".drawer");
    const desk = matchMedia(DESK);
    drawer.open = desk.matches;
    desk.addEventListener("change", () => {
      drawer.open = desk.matches;
    });
    for (const row of this.querySelectorAll<HTMLElement>("[data-id]")) this.#rows.set(datum(row, "id"), row);
    void this.#start();
  }

  async #start(): Promise<void> {
    const response = await fetch(datum(this, "source"));
    const data = (await response.json()) as ExplorerData;
    this.#data = data;
    this.#read();
    this.addEventListener("change", (event) => {
      const { target } = event;
      if (target instanceof HTMLInputElement && target.type === "checkbox")
        this.#go(toggled(this.#now, target.name as FacetKey, target.value));
      if (target instanceof HTMLSelectElement) this.#go({ ...this.#now, sort: target.value as SortId });
    });
    const input = part<HTMLInputElement>(this, "input[name=q]");
    input.addEventListener("input", () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => {
        this.#go({ ...this.#now, query: input.value });
      }, TYPING_PAUSE_MS);
    });
    this.addEventListener("click", (event) => {
      const button = (event.target as Element).closest<HTMLElement>("[data-remove], [data-clear], [data-download]");
      if (button === null) return;
      const { remove, facet, download } = button.dataset;
      if (remove !== undefined) this.#go(toggled(this.#now, facet as FacetKey, remove));
      else if (download !== undefined) void this.#download(download as "csv" | "json");
      else this.#go(parseState(""));
    });
    addEventListener("popstate", () => {
      this.#read();
    });
  }

  get #loaded(): ExplorerData {
    return this.#data!;
  }

  /** Takes the state from the address. */
  #read(): void {
    const data = this.#loaded;
    this.#now = parseState(
      location.search,
      perFacet((key) => new Set(data.values[key].map(({ id }) => id))),
    );
    this.#show();
  }

  /** Takes a new state and writes it to the address. */
  #go(state: ExplorerState): void {
    this.#now = state;
    history.pushState(null, "", `${location.pathname}${formatState(state)}`);
    this.#show();
  }

  #show(): void {
    const data = this.#loaded;
    const state = this.#now;
    const results = resultsOf(data.items, state);
    const found = new Set(results.map(({ id }) => id));
    const list = part(this, "ul.rows");
    for (const [id, row] of this.#rows) row.hidden = !found.has(id);
    list.append(...results.flatMap(({ id }) => this.#rows.get(id) ?? []));
    const counts = choiceCounts(data.items, state);
    for (const box of this.querySelectorAll<HTMLInputElement>("input[type=checkbox]")) {
      const key = box.name as FacetKey;
      const count = counts.get(key)?.get(box.value) ?? 0;
      box.checked = state.chosen[key].includes(box.value);
      part(box.closest("label")!, ".count").textContent = String(count);
      box.closest("li")?.toggleAttribute("data-none", count === 0 && !box.checked);
    }
    const input = part<HTMLInputElement>(this, "input[name=q]");
    if (input.value !== state.query) input.value = state.query;
    part<HTMLSelectElement>(this, "select[name=sort]").value = state.sort;
    part(this, "[data-count]").textContent = `${String(data.items.length)}件中 ${String(results.length)}件`;
    part(this, "[data-shown]").textContent = String(results.length);
    part(this, "[data-empty]").hidden = results.length > 0;
    this.#showChips(data, state);
    this.toggleAttribute("data-ready", true);
  }

  #showChips(data: ExplorerData, state: ExplorerState): void {
    const chips = FACETS.flatMap(({ key }) =>
      data.values[key]
        .filter(({ id }) => state.chosen[key].includes(id))
        .map((value) => {
          const chip = document.createElement("button");
          chip.type = "button";
          chip.className = "chip";
          chip.dataset["remove"] = value.id;
          chip.dataset["facet"] = key;
          const title = valueTitle(value);
          chip.textContent = `${title} ×`;
          chip.setAttribute("aria-label", `「${title}」を外す`);
          return chip;
        }),
    );
    if (chips.length > 0) {
      const clear = document.createElement("button");
      clear.type = "button";
      clear.className = "clear";
      clear.dataset["clear"] = "";
      clear.textContent = "すべて外す";
      chips.push(clear);
    }
    part(this, "[data-chips]").replaceChildren(...chips);
  }

  /** Saves exactly the rows on the screen, with the scope written in the file. */
  async #download(format: "csv" | "json"): Promise<void> {
    const data = this.#loaded;
    const state = this.#now;
    const response = await fetch(datum(this, "table"));
    const table = (await response.json()) as TableFile;
    const byId = new Map(table.rows.map((row) => [row["id"], row]));
    const rows = resultsOf(data.items, state).flatMap(({ id }) => {
      const row = byId.get(id);
      return row === undefined ? [] : [row];
    });
    const conditions = describeState(data, state);
    const scope = scopeLine(data.items.length, rows.length, conditions, data.release);
    let text: string;
    if (format === "csv") {
      const { rowsToCsv } = await import("#src/exports/csv.ts");
      const { columns } = table.meta;
      text = rowsToCsv(
        columns.map(({ title }) => title),
        rows.map((row) => columns.map(({ key }) => row[key] ?? undefined)),
        scope,
      );
    } else {
      text = `${JSON.stringify({ meta: { ...table.meta, scope, conditions, rows: rows.length, total: data.items.length, view: formatState(state) }, rows }, null, 1)}\n`;
    }
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: format === "csv" ? "text/csv" : "application/json" }));
    link.download = `measures${formatState(state).replaceAll(/[^a-z0-9-]+/giu, "_")}.${format}`;
    link.click();
    URL.revokeObjectURL(link.href);
  }
}

customElements.define("measure-explorer", MeasureExplorer);
