import { part } from "#src/client/part.ts";
import type { PageAnswer, PageHit } from "#src/search/answer.ts";
import { markWords, type ExcerptPart } from "#src/search/excerpt.ts";
import { SEARCH_FACETS, type FacetCounts } from "#src/search/facets.ts";
import type { Suggestion } from "#src/search/suggest.ts";
import { searchEngine } from "#src/client/search-client.ts";

const PAGE_SIZE = 20;
const TYPING_PAUSE_MS = 120;
const LONGEST_READING = 16;

function marked(parts: readonly ExcerptPart[]): (Node | string)[] {
  return parts.map(({ text, isMatch }) => {
    if (!isMatch) return text;
    const mark = document.createElement("mark");
    mark.textContent = text;
    return mark;
  });
}

/** Words that say what was asked, and how it was widened. */
function statusText(query: string, { total, relaxed, used }: PageAnswer): string {
  if (total === 0) return `「${query}」は見つかりませんでした`;
  const count = `${String(total)}件見つかりました`;
  if (relaxed === "none") return `「${query}」で${count}`;
  const words = used.map((word) => `「${word}」`).join("と");
  return relaxed === "any"
    ? `「${query}」そのままでは見つからないため、${words}のどれかに近い結果です：${count}`
    : `「${query}」そのままでは見つからないため、${words}に近い結果です：${count}`;
}

/** A box, its filters and its results, wherever they stand: the search page or the dialog over any page. */
export class SearchPanel {
  readonly #root: HTMLElement;
  readonly #base: string;
  readonly #onAsk: (query: string, filters: Readonly<Record<string, string>>) => void;
  #turn = 0;
  #timer = 0;
  #limit = PAGE_SIZE;

  constructor(
    root: HTMLElement,
    base: string,
    onAsk: (query: string, filters: Readonly<Record<string, string>>) => void = () => undefined,
  ) {
    this.#root = root;
    this.#base = base;
    this.#onAsk = onAsk;
    this.input.addEventListener("input", () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => {
        this.start(true);
      }, TYPING_PAUSE_MS);
    });
    // A reader who comes to the box is about to search: the files may come while they type.
    this.input.addEventListener(
      "focus",
      () => {
        searchEngine(base);
      },
      { once: true },
    );
    for (const select of this.#selects) {
      select.addEventListener("change", () => {
        this.start();
      });
    }
    root.querySelector("form")?.addEventListener("submit", (event) => {
      event.preventDefault();
      this.start();
    });
    root.querySelector("[data-more]")?.addEventListener("click", () => {
      this.#limit += PAGE_SIZE;
      void this.#run(false);
    });
    root.addEventListener("keydown", (event) => {
      this.#move(event);
    });
  }

  get input(): HTMLInputElement {
    return part<HTMLInputElement>(this.#root, "input[name=q]");
  }

  get #selects(): NodeListOf<HTMLSelectElement> {
    return this.#root.querySelectorAll("select");
  }

  #part(name: string): HTMLElement {
    return part(this.#root, `[data-${name}]`);
  }

  /** Up and down go through the results; escape goes back to the box. */
  #move(event: KeyboardEvent): void {
    const links = [...this.#root.querySelectorAll<HTMLElement>("[data-hit] > a")];
    const at = links.indexOf(document.activeElement as HTMLElement);
    if (event.key === "ArrowDown" && links.length > 0 && (at >= 0 || event.target === this.input))
      links[Math.min(at + 1, links.length - 1)]?.focus();
    else if (event.key === "ArrowUp" && at >= 0) (links[at - 1] ?? this.input).focus();
    else if (event.key === "Escape" && at >= 0) this.input.focus();
    else return;
    event.preventDefault();
  }

  /** Asks what stands in the box. */
  start(isTyping = false): void {
    this.#limit = PAGE_SIZE;
    this.#onAsk(this.input.value, this.#filters());
    void this.#run(isTyping);
  }

  #filters(): Record<string, string> {
    return Object.fromEntries([...this.#selects].filter(({ value }) => value !== "").map(({ name, value }) => [name, value]));
  }

  async #run(isTyping: boolean): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const box = this.#part("search-results");
    const status = this.#part("search-status");
    const query = this.input.value.trim();
    if (query === "") {
      box.replaceChildren();
      this.#showSuggestions([]);
      status.textContent = "";
      this.#part("more").hidden = true;
      this.#part("no-result").hidden = true;
      this.#showElsewhere(false);
      box.setAttribute("aria-busy", "false");
      return;
    }
    box.setAttribute("aria-busy", "true");
    try {
      const engine = searchEngine(this.#base);
      const [answer, suggestions] = await Promise.all([
        engine.ask(query, { filters: this.#filters(), isTyping, limit: this.#limit }),
        engine.suggest(query).catch(() => []),
      ]);
      // A newer question was asked while this one was answered.
      if (turn !== this.#turn) return;
      this.#showCounts(answer.counts);
      this.#showSuggestions(suggestions);
      const list = document.createElement("ol");
      list.className = "rows";
      list.append(...answer.shown.map((hit) => this.#item(hit)));
      box.replaceChildren(list);
      status.textContent = statusText(query, answer);
      this.#part("more").hidden = answer.total <= this.#limit;
      this.#part("no-result").hidden = answer.total > 0;
      this.#showElsewhere(answer.total === 0 || answer.relaxed !== "none");
    } catch {
      if (turn !== this.#turn) return;
      status.textContent = "検索を読み込めませんでした。一覧からお探しください";
      this.#part("no-result").hidden = false;
    } finally {
      if (turn === this.#turn) box.setAttribute("aria-busy", "false");
    }
  }

  /** What was not found as asked may stand on a ward's own site. The dialog over a page has no room for it. */
  #showElsewhere(isShown: boolean): void {
    const elsewhere = this.#root.querySelector<HTMLElement>("[data-elsewhere]");
    if (elsewhere !== null) elsewhere.hidden = !isShown;
  }

  /** Writes into each filter which values the results have, and how many. */
  #showCounts(all: FacetCounts): void {
    for (const { key } of SEARCH_FACETS) {
      const select = this.#root.querySelector<HTMLSelectElement>(`select[name=${key}]`);
      if (select === null) continue;
      const counts = [...all[key]];
      const chosen = select.value;
      // A chosen value stays to be seen and taken back, also where nothing has it any more.
      if (chosen !== "" && !counts.some(([value]) => value === chosen)) counts.unshift([chosen, 0]);
      const options = counts.map(([value, count]) => new Option(`${value}（${String(count)}）`, value, false, value === chosen));
      select.replaceChildren(new Option("すべて", "", false, chosen === ""), ...options);
    }
  }

  /** Names that begin as the reader began, with their readings. */
  #showSuggestions(suggestions: readonly Suggestion[]): void {
    const list = this.#part("suggestions");
    list.replaceChildren(
      ...suggestions.map(({ title, kana, kind, url }) => {
        const item = document.createElement("li");
        const link = document.createElement("a");
        link.href = `${this.#base}${url.slice(1)}`;
        link.textContent = title;
        const about = document.createElement("span");
        about.className = "hint";
        // The reading of a long title says nothing that the title does not.
        about.textContent = [kind, kana !== undefined && kana.length <= LONGEST_READING ? kana : undefined]
          .filter((part) => part !== undefined)
          .join("・");
        item.append(link, " ", about);
        return item;
      }),
    );
    list.hidden = suggestions.length === 0;
  }

  #item({ document: page, href, matched, items, excerpt }: PageHit): HTMLElement {
    const url = `${this.#base}${page.url.slice(1)}`;
    const item = document.createElement("li");
    item.dataset["hit"] = "";
    item.dataset["url"] = url;
    const link = document.createElement("a");
    link.href = `${this.#base}${href.slice(1)}`;
    link.append(...marked(markWords(page.title, matched)));
    const about = document.createElement("p");
    about.className = "meta";
    about.textContent = [page.ward, page.kind].filter((part) => part !== undefined).join("・");
    const text = document.createElement("p");
    text.append(...marked(markWords(excerpt, matched)));
    item.append(link, about, text);
    if (items.length > 0) {
      const list = document.createElement("ul");
      list.className = "sub-hits";
      for (const { id, title } of items) {
        const entry = document.createElement("li");
        const anchor = document.createElement("a");
        anchor.href = `${url}#${id}`;
        anchor.append(...marked(markWords(title, matched)));
        entry.append(anchor);
        list.append(entry);
      }
      item.append(list);
    }
    return item;
  }
}
