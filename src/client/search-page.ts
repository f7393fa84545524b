import { excerptParts } from "../search/excerpt.ts";
import { foldQuery } from "../search/fold.ts";

/** The parts of Pagefind's browser API that this page uses (pagefind.app/docs/api). */
interface Pagefind {
  options: (options: { baseUrl: string; excerptLength: number }) => Promise<void>;
  init: () => Promise<void>;
  search: (
    query: string | null,
    options: { filters: Record<string, string> },
  ) => Promise<{ results: { data: () => Promise<PagefindHit> }[] }>;
}

interface PagefindHit {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

const PAGE_SIZE = 20;
const TYPING_PAUSE_MS = 150;

/** The search page: answers on load and while typing, says how many it found, and keeps the query in the address. */
class SearchPage extends HTMLElement {
  #engine: Promise<Pagefind> | undefined;
  #turn = 0;
  #timer = 0;
  #limit = PAGE_SIZE;

  connectedCallback(): void {
    const parameters = new URLSearchParams(location.search);
    this.#input.value = parameters.get("q") ?? "";
    for (const select of this.#selects) select.value = parameters.get(select.name) ?? "";
    this.querySelector("form")?.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#start();
    });
    this.#input.addEventListener("input", () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => {
        this.#start();
      }, TYPING_PAUSE_MS);
    });
    for (const select of this.#selects) {
      select.addEventListener("change", () => {
        this.#start();
      });
    }
    this.querySelector("[data-more]")?.addEventListener("click", () => {
      this.#limit += PAGE_SIZE;
      void this.#run();
    });
    if (this.#input.value !== "") void this.#run();
  }

  get #input(): HTMLInputElement {
    return this.querySelector<HTMLInputElement>("input[name=q]")!;
  }

  get #selects(): NodeListOf<HTMLSelectElement> {
    return this.querySelectorAll("select");
  }

  #load(): Promise<Pagefind> {
    this.#engine ??= (async () => {
      const base = this.dataset["base"] ?? "/";
      const engine = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
      await engine.options({ baseUrl: base, excerptLength: 40 });
      await engine.init();
      return engine;
    })();
    return this.#engine;
  }

  #start(): void {
    this.#limit = PAGE_SIZE;
    const parameters = new URLSearchParams();
    if (this.#input.value !== "") parameters.set("q", this.#input.value);
    for (const select of this.#selects) if (select.value !== "") parameters.set(select.name, select.value);
    const query = parameters.toString();
    history.replaceState(null, "", query === "" ? location.pathname : `?${query}`);
    void this.#run();
  }

  async #run(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const box = this.querySelector<HTMLElement>("[data-search-results]")!;
    const status = this.querySelector<HTMLElement>("[data-search-status]")!;
    const query = foldQuery(this.#input.value);
    if (query === "") {
      box.replaceChildren();
      status.textContent = "";
      this.#showMore(0);
      box.setAttribute("aria-busy", "false");
      return;
    }
    box.setAttribute("aria-busy", "true");
    try {
      const engine = await this.#load();
      const filters: Record<string, string> = {};
      for (const select of this.#selects) if (select.value !== "") filters[select.name] = select.value;
      const { results } = await engine.search(query, { filters });
      const hits = await Promise.all(results.slice(0, this.#limit).map((result) => result.data()));
      // A newer question was asked while this one was answered.
      if (turn !== this.#turn) return;
      box.replaceChildren(this.#list(hits));
      status.textContent =
        results.length === 0
          ? `「${this.#input.value}」は見つかりませんでした`
          : `「${this.#input.value}」で${String(results.length)}件見つかりました`;
      this.#showMore(results.length);
      this.querySelector<HTMLElement>("[data-no-result]")!.hidden = results.length > 0;
    } catch {
      if (turn !== this.#turn) return;
      status.textContent = "検索を読み込めませんでした。下の一覧からお探しください";
      this.querySelector<HTMLElement>("[data-no-result]")!.hidden = false;
    } finally {
      if (turn === this.#turn) box.setAttribute("aria-busy", "false");
    }
  }

  #showMore(total: number): void {
    this.querySelector<HTMLElement>("[data-more]")!.hidden = total <= this.#limit;
  }

  #list(hits: readonly PagefindHit[]): HTMLElement {
    const list = document.createElement("ol");
    list.className = "rows";
    for (const { url, excerpt, meta, filters } of hits) {
      const item = document.createElement("li");
      item.dataset["hit"] = "";
      item.dataset["url"] = url;
      const link = document.createElement("a");
      link.href = url;
      link.textContent = meta["title"] ?? url;
      const about = document.createElement("p");
      about.className = "meta";
      about.textContent = [filters["ward"], filters["kind"]].flatMap((values) => values ?? []).join("・");
      const text = document.createElement("p");
      for (const { text: words, isMatch } of excerptParts(excerpt)) {
        if (isMatch) {
          const mark = document.createElement("mark");
          mark.textContent = words;
          text.append(mark);
        } else {
          text.append(words);
        }
      }
      item.append(link, about, text);
      list.append(item);
    }
    return list;
  }
}

customElements.define("search-page", SearchPage);
