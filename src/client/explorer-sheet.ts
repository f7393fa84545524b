import { part } from "#src/client/part.ts";

/** From this width the facets stand beside the list; below it they wait in the sheet. */
const DESK = "(width >= 64rem)";

/** How a reader left the sheet. */
export type Leaving = "show" | "close" | "back";

/**
 * The facets in a dialog over the list. It has an entry of its own in the history: the back button closes it and takes back what was
 * chosen in it. Nothing behind it changes until it closes.
 */
export class ExplorerSheet {
  readonly #dialog: HTMLDialogElement;
  /** The address on opening */
  #address = "";
  #leaving: Leaving = "close";

  /** @param onLeave after the sheet has closed; told whether the address is another than on opening */
  constructor(root: HTMLElement, onLeave: (leaving: Leaving, isChanged: boolean) => void) {
    const dialog = part<HTMLDialogElement>(root, "dialog");
    this.#dialog = dialog;
    const facets = part(root, "[data-facets]");
    const home = part(root, "[data-home]");
    const away = part(dialog, "[data-away]");
    const desk = matchMedia(DESK);
    const settle = () => {
      (desk.matches ? home : away).append(facets);
      if (desk.matches) this.leave("close");
    };
    settle();
    desk.addEventListener("change", settle);
    part(root, "[data-open]").addEventListener("click", () => {
      this.#address = location.href;
      this.#leaving = "close";
      history.pushState(null, "", location.href);
      dialog.showModal();
    });
    part(dialog, "[data-close]").addEventListener("click", () => {
      this.leave("close");
    });
    part(dialog, "[data-show]").addEventListener("click", () => {
      this.leave("show");
    });
    // Outside its own box only the backdrop is left of a dialog.
    dialog.addEventListener("click", ({ target, clientY }) => {
      if (target === dialog && clientY < dialog.getBoundingClientRect().top) this.leave("close");
    });
    dialog.addEventListener("close", () => {
      const isChanged = location.href !== this.#address;
      // Nothing was chosen: the entry that the sheet had is not left behind.
      if (!isChanged && this.#leaving !== "back") history.back();
      onLeave(this.#leaving, isChanged);
    });
  }

  get isOpen(): boolean {
    return this.#dialog.open;
  }

  leave(leaving: Leaving): void {
    this.#leaving = leaving;
    this.#dialog.close();
  }
}
