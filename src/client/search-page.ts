import { SearchPanel } from "#src/client/search-panel.ts";

/** The search page: the query and its filters stand in the address, and the address is answered on load. */
class SearchPage extends HTMLElement {
  connectedCallback(): void {
    const panel = new SearchPanel(this, this.dataset["base"] ?? "/", (query, filters) => {
      const parameters = new URLSearchParams(query === "" ? filters : { q: query, ...filters });
      const text = parameters.toString();
      history.replaceState(null, "", text === "" ? location.pathname : `?${text}`);
    });
    const parameters = new URLSearchParams(location.search);
    panel.input.value = parameters.get("q") ?? "";
    for (const select of this.querySelectorAll("select")) {
      // Until the first answer a filter has no values; the one in the address comes first.
      const wanted = parameters.get(select.name);
      if (wanted !== null && wanted !== "") select.add(new Option(wanted, wanted, true, true));
    }
    if (panel.input.value !== "") panel.start();
  }
}

customElements.define("search-page", SearchPage);
