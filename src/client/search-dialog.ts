import { isComposing } from "#src/client/composing.ts";
import { part } from "#src/client/part.ts";

/**
 * Search from anywhere: "/" goes to the page's own box, or opens a dialog. The dialog's code and all of search are loaded
 * only then. Without scripts the link in the header leads to the search page.
 */
class SearchDialog extends HTMLElement {
  #isReady = false;

  connectedCallback(): void {
    addEventListener("keydown", (event) => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if ((event.target as Element).closest("input, textarea, select, [contenteditable]") !== null) return;
      event.preventDefault();
      const own = document.querySelector<HTMLInputElement>("main input[name=q][type=search]");
      if (own !== null && own.closest("search-page") !== null) own.focus();
      else void this.#open();
    });
  }

  async #open(): Promise<void> {
    if (!this.#isReady) {
      this.append(part<HTMLTemplateElement>(this, "template").content.cloneNode(true));
      const dialog = part<HTMLDialogElement>(this, "dialog");
      const { SearchPanel } = await import("#src/client/search-panel.ts");
      new SearchPanel(dialog, this.dataset["base"] ?? "/");
      part(this, "[data-close]").addEventListener("click", () => {
        dialog.close();
      });
      // In a search box Escape only empties the box; in the dialog a reader means to leave, unless the panel had a use for the key.
      dialog.addEventListener("keydown", (event) => {
        if (event.key === "Escape" && !event.defaultPrevented && !isComposing(event)) dialog.close();
      });
      this.#isReady = true;
    }
    const dialog = part<HTMLDialogElement>(this, "dialog");
    dialog.showModal();
    part<HTMLInputElement>(dialog, "input").focus();
  }
}

customElements.define("search-dialog", SearchDialog);
