import { part } from "#src/client/part.ts";

/** Buttons that copy and share. Without scripts they do not show; what they copy stands on the page anyway. */
class PageTools extends HTMLElement {
  connectedCallback(): void {
    const share = this.querySelector<HTMLButtonElement>("[data-share]");
    if (share !== null) share.hidden = !("share" in navigator);
    this.addEventListener("click", (event) => {
      const button = (event.target as Element).closest<HTMLButtonElement>("button");
      if (button === null) return;
      const { copy } = button.dataset;
      if (copy !== undefined) void this.#copy(copy === "link" ? location.href : this.#citation());
      else if (button.dataset["share"] !== undefined)
        void navigator.share({ title: document.title, url: location.href }).catch(() => undefined);
    });
  }

  #citation(): string {
    return `${this.querySelector("[data-citation]")?.textContent?.trim() ?? ""} ${location.href}`;
  }

  async #copy(text: string): Promise<void> {
    const status = part(this, "[role=status]");
    try {
      await navigator.clipboard.writeText(text);
      status.textContent = "コピーしました";
    } catch {
      status.textContent = `コピーできませんでした。次の文をお使いください：${text}`;
    }
  }
}

customElements.define("page-tools", PageTools);
