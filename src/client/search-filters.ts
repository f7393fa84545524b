import { SEARCH_FACETS, type FacetCounts, type SearchFilters } from "#src/search/facets.ts";

/** The row of selects over the results; the dialog over a page has none, and lets everything through. */
export class FilterRow {
  readonly #selects: readonly HTMLSelectElement[];

  constructor(root: HTMLElement, onChange: () => void) {
    this.#selects = [...root.querySelectorAll("select")];
    for (const select of this.#selects) select.addEventListener("change", onChange);
  }

  get values(): SearchFilters {
    return Object.fromEntries(this.#selects.filter(({ value }) => value !== "").map(({ name, value }) => [name, value]));
  }

  /** Chooses these and nothing else. Until an answer is there a select does not know its values: a chosen one is added. */
  set values(filters: SearchFilters) {
    for (const select of this.#selects) {
      const wanted = (filters as Readonly<Record<string, string>>)[select.name] ?? "";
      if (wanted !== "" && ![...select.options].some(({ value }) => value === wanted)) select.add(new Option(wanted, wanted));
      select.value = wanted;
    }
  }

  has(facet: string): boolean {
    return this.#selects.some(({ name }) => name === facet);
  }

  /** Writes into each select which values the results have, and how many. */
  showCounts(found: FacetCounts): void {
    for (const { key } of SEARCH_FACETS) {
      const select = this.#selects.find(({ name }) => name === key);
      if (select === undefined) continue;
      const counts = [...found[key]];
      const chosen = select.value;
      // A chosen value stays to be seen and taken back, also where nothing has it any more.
      if (chosen !== "" && !counts.some(([value]) => value === chosen)) counts.unshift([chosen, 0]);
      const options = counts.map(([value, count]) => new Option(`${value}（${String(count)}）`, value, false, value === chosen));
      const [all] = select.options;
      select.replaceChildren(all!, ...options);
      if (chosen === "") select.value = "";
    }
  }
}
