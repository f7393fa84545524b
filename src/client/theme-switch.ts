const KEY = "theme";

/** A choice of light, dark or the system's theme. Without scripts the element stays hidden and the system's theme holds. */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector("select");
    if (select === null) return;
    select.value = document.documentElement.dataset["theme"] ?? "system";
    select.addEventListener("change", () => {
      const { value } = select;
      if (value === "system") delete document.documentElement.dataset["theme"];
      else document.documentElement.dataset["theme"] = value;
      try {
        if (value === "system") localStorage.removeItem(KEY);
        else localStorage.setItem(KEY, value);
      } catch {
        // Without storage the choice lasts for this page.
      }
    });
  }
}

customElements.define("theme-switch", ThemeSwitch);
