import { datum } from "#src/client/part.ts";
import { holdPlace } from "#src/client/hold-place.ts";
import { SearchPanel } from "#src/client/search-panel.ts";
import { parseAddress, viewAddress, type SearchView } from "#src/client/search-view.ts";

/** The link by which a reader left, or else the first result in sight (below the list: the last), and how far down the screen it stood. */
interface Left {
  readonly href: string;
  /** Its number among the links of the results: two may lead to the same place */
  readonly place: number;
  readonly top: number;
  readonly isFollowed: boolean;
}

/** What an entry of the history holds beside its address. */
type Remembered = Pick<SearchView, "more" | "without"> & { readonly left?: Left };

/** The search page: the question and its filters stand in the address, and the way back leads to the same place of the same list. */
class SearchPage extends HTMLElement {
  #panel!: SearchPanel;

  connectedCallback(): void {
    this.#panel = new SearchPanel(this, datum(this, "base"), {
      onAsk: (view, isStep) => {
        const address = viewAddress(view) || location.pathname;
        if (isStep) {
          history.pushState(this.#remembered(), "", address);
          history.scrollRestoration = "auto";
        } else history.replaceState(this.#remembered(), "", address);
      },
    });
    // A text typed before the script was there is not thrown away.
    if (location.search !== "" || this.#panel.input.value === "") void this.#read();
    else void this.#panel.show({ ...parseAddress(""), query: this.#panel.input.value, more: 0, without: [] });
    addEventListener("popstate", ({ state }) => {
      // A jump within the page has no state of ours, and changes nothing.
      if (state !== null) void this.#read();
    });
    // Before the panel hears of it: what it does may be a step in the history.
    document.addEventListener("click", this.#leave, { capture: true });
    addEventListener("pageshow", ({ persisted }) => {
      // The page comes back as it was left; there is nothing to restore, now or at a reload.
      if (persisted) this.#forget();
    });
  }

  #remembered(): Remembered {
    const { more, without } = this.#panel.view;
    return { more, without };
  }

  #forget(): void {
    history.replaceState(this.#remembered(), "", location.href);
    history.scrollRestoration = "auto";
  }

  readonly #leave = ({ target, ctrlKey, metaKey, shiftKey }: MouseEvent): void => {
    const link = (target as Element).closest<HTMLAnchorElement>("a[href]");
    // With a key held the page opens elsewhere, and the reader stays.
    if (link === null || ctrlKey || metaKey || shiftKey) return;
    const results = [...this.querySelectorAll<HTMLAnchorElement>("[data-search-results] a")];
    const isFollowed = results.includes(link);
    const anchor = isFollowed ? link : (results.find((result) => result.getBoundingClientRect().top >= 0) ?? results.at(-1));
    if (anchor === undefined) return;
    const left: Left = { href: anchor.href, place: results.indexOf(anchor), top: anchor.getBoundingClientRect().top, isFollowed };
    history.replaceState({ ...this.#remembered(), left }, "", location.href);
    history.scrollRestoration = "manual";
  };

  /** Shows what the address and its entry in the history say, and stands where the reader stood. */
  async #read(): Promise<void> {
    const { more = 0, without = [], left } = (history.state ?? {}) as Partial<Remembered>;
    await this.#panel.show({ ...parseAddress(location.search), more, without });
    if (left === undefined) return;
    this.#forget();
    const links = [...this.querySelectorAll<HTMLAnchorElement>("[data-search-results] a")];
    const link =
      links.find(({ href }, place) => href === left.href && place === left.place) ?? links.find(({ href }) => href === left.href);
    if (link === undefined) return;
    if (left.isFollowed) link.focus({ preventScroll: true });
    await holdPlace(link, left.top);
  }
}

customElements.define("search-page", SearchPage);
