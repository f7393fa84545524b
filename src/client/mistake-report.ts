import { part } from "#src/client/part.ts";
import { issueLink, mailLink } from "#src/model/report-link.ts";

const ADDRESS = /^アドレス：.*$/mu;

/**
 * A report of a mistake: its text can be copied by hand without this. Here it gets the address the reader really sees, with what was
 * chosen on the page, and the links carry what the reader wrote.
 */
class MistakeReport extends HTMLElement {
  connectedCallback(): void {
    const text = part<HTMLTextAreaElement>(this, "textarea");
    const details = part<HTMLDetailsElement>(this, "details");
    details.addEventListener("toggle", () => {
      if (details.open) text.value = text.value.replace(ADDRESS, () => `アドレス：${location.href}`);
    });
    part(this, "[data-copy]").addEventListener("click", () => void this.#copy(text));
    for (const link of this.querySelectorAll("a")) {
      const { mail, repository, subject = "" } = link.dataset;
      link.addEventListener("click", () => {
        if (mail !== undefined) link.href = mailLink(mail, subject, text.value);
        else if (repository !== undefined) link.href = issueLink(repository, subject, text.value);
      });
    }
  }

  async #copy(text: HTMLTextAreaElement): Promise<void> {
    const status = part(this, "[role=status]");
    try {
      await navigator.clipboard.writeText(text.value);
      status.textContent = "コピーしました";
    } catch {
      // No right to the clipboard, or no clipboard on a page without https: the text is ready for the device's own copying.
      text.select();
      status.textContent = "コピーできませんでした。文を選びましたので、端末の「コピー」をお使いください";
    }
  }
}

customElements.define("mistake-report", MistakeReport);
