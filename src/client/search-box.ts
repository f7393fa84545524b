import { isComposing } from "#src/client/composing.ts";
import { part } from "#src/client/part.ts";
import { Suggestions } from "#src/client/search-suggestions.ts";
import type { Suggestion } from "#src/search/suggest.ts";

const TYPING_PAUSE_MS = 120;

/** What a box tells its panel. */
interface BoxEvents {
  /** A reader comes to the box for the first time */
  readonly onFirstFocus: () => void;
  /** A question, or its beginning while the reader still types */
  readonly onQuestion: (isTyping: boolean) => void;
}

/** The box, which knows when what stands in it is a question: not while an input method is at work on it. */
export class SearchBox {
  readonly input: HTMLInputElement;
  readonly #suggestions: Suggestions;
  readonly #events: BoxEvents;
  #isComposing = false;
  #timer = 0;

  constructor(root: HTMLElement, base: string, events: BoxEvents) {
    this.#events = events;
    this.input = part<HTMLInputElement>(root, "input[name=q]");
    this.#suggestions = new Suggestions(this.input, part(root, "[data-suggestions]"), base);
    this.input.addEventListener("compositionstart", () => {
      this.#isComposing = true;
      clearTimeout(this.#timer);
    });
    this.input.addEventListener("compositionend", () => {
      this.#isComposing = false;
      this.#wait();
    });
    this.input.addEventListener("input", () => {
      // Half a word of an input method is no question yet.
      if (!this.#isComposing) this.#wait();
    });
    this.input.addEventListener("focus", events.onFirstFocus, { once: true });
    root.querySelector("form")?.addEventListener("submit", (event) => {
      event.preventDefault();
      if (!this.#isComposing) this.#ask(false);
    });
  }

  /** Whether a key is at work in the input method. */
  composes(event: KeyboardEvent): boolean {
    return this.#isComposing || isComposing(event);
  }

  /** Only a reader who still stands in the box is helped by names. */
  suggest(suggestions: readonly Suggestion[]): void {
    if (document.activeElement === this.input && !this.#isComposing) this.#suggestions.show(suggestions);
  }

  /** What was waited for is asked by other means, or no longer wanted. */
  settle(): void {
    clearTimeout(this.#timer);
    this.#suggestions.close();
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.#ask(true);
    }, TYPING_PAUSE_MS);
  }

  #ask(isTyping: boolean): void {
    if (!isTyping) this.settle();
    this.#events.onQuestion(isTyping);
  }
}
