import { isComposing } from "#src/client/composing.ts";
import type { Suggestion } from "#src/search/suggest.ts";

const LONGEST_READING = 16;

/** Names under the box while a reader types: the combobox pattern with a list of links. The focus stays in the box. */
export class Suggestions {
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #base: string;
  #at = -1;

  constructor(input: HTMLInputElement, list: HTMLElement, base: string) {
    this.#input = input;
    this.#list = list;
    this.#base = base;
    // Only with the script is it more than a plain search box.
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", "名前の候補");
    list.id = `${input.id}-suggestions`;
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-expanded", "false");
    input.setAttribute("aria-controls", list.id);
    input.addEventListener("keydown", (event) => {
      this.#move(event);
    });
    input.addEventListener("blur", () => {
      this.close();
    });
    // A press on a name must not take the focus from the box: the list would be gone before the click.
    list.addEventListener("pointerdown", (event) => {
      event.preventDefault();
    });
    list.addEventListener("mousedown", (event) => {
      event.preventDefault();
    });
  }

  get #options(): HTMLAnchorElement[] {
    return [...this.#list.querySelectorAll("a")];
  }

  show(suggestions: readonly Suggestion[]): void {
    this.#list.replaceChildren(...suggestions.map((suggestion, index) => this.#option(suggestion, index)));
    this.#list.hidden = suggestions.length === 0;
    this.#input.setAttribute("aria-expanded", String(suggestions.length > 0));
    this.#choose(-1);
  }

  close(): void {
    this.show([]);
  }

  #option({ title, kana, kind, url, ward }: Suggestion, index: number): HTMLAnchorElement {
    const option = document.createElement("a");
    option.id = `${this.#list.id}-${String(index)}`;
    option.setAttribute("role", "option");
    option.setAttribute("aria-selected", "false");
    option.tabIndex = -1;
    option.href = `${this.#base}${url.slice(1)}`;
    const name = document.createElement("b");
    name.textContent = title;
    const about = document.createElement("span");
    about.className = "hint";
    // The reading of a long title says nothing that the title does not.
    about.textContent = [ward, kind, kana !== undefined && kana.length <= LONGEST_READING ? kana : undefined]
      .filter((part) => part !== undefined)
      .join("・");
    option.append(name, " ", about);
    return option;
  }

  #choose(index: number): void {
    this.#at = index;
    for (const [place, option] of this.#options.entries()) option.setAttribute("aria-selected", String(place === index));
    const chosen = this.#options[index];
    if (chosen === undefined) this.#input.removeAttribute("aria-activedescendant");
    else {
      this.#input.setAttribute("aria-activedescendant", chosen.id);
      chosen.scrollIntoView({ block: "nearest" });
    }
  }

  /** Up and down go round through the names and the box itself; what is used here is used up. */
  #move(event: KeyboardEvent): void {
    const { length } = this.#options;
    if (length === 0 || isComposing(event)) return;
    const places = length + 1;
    if (event.key === "ArrowDown") this.#choose(((this.#at + 2) % places) - 1);
    else if (event.key === "ArrowUp") this.#choose(((this.#at + 1 + length) % places) - 1);
    else if (event.key === "Enter" && this.#at >= 0) this.#options[this.#at]?.click();
    else if (event.key === "Escape") this.close();
    else return;
    event.preventDefault();
  }
}
