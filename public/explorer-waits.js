// Runs before the list of measures is painted: where the address names conditions, the list waits for src/client/measure-explorer.ts
// and is not shown whole first. Without that script it comes after all.
const explorer = document.currentScript.parentElement;
if (window.location.search.length > 1) {
  explorer.dataset.waiting = "";
  window.setTimeout(() => {
    delete explorer.dataset.waiting;
  }, 10_000);
}
