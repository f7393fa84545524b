import type { Understood } from "#src/client/search-answer.ts";
import { SEARCH_FACETS } from "#src/search/facets.ts";

/** How a chip names what was understood: 「区：世田谷区」. */
export function chipText({ facet, value, text }: Understood): string {
  const title = SEARCH_FACETS.find(({ key }) => key === facet)?.title;
  return title === undefined ? text : `${title}：${value}`;
}

/**
 * Fills the list with what was understood in the question. The reader who took one away by keyboard stands on the next, else in the box.
 * @param fallback where the focus goes when no chip is left
 */
export function fillUnderstood(list: HTMLElement, understood: readonly Understood[], fallback: HTMLElement): void {
  const stood = [...list.querySelectorAll("button")].findIndex((chip) => chip === document.activeElement);
  const chips = understood.map((condition) => {
    const chip = document.createElement("button");
    chip.type = "button";
    chip.textContent = chipText(condition);
    chip.setAttribute("aria-label", `${chipText(condition)}を外して、言葉としてさがす`);
    chip.dataset["without"] = condition.value;
    return chip;
  });
  list.replaceChildren(
    ...chips.map((chip) => {
      const item = document.createElement("li");
      item.append(chip);
      return item;
    }),
  );
  list.hidden = chips.length === 0;
  if (stood >= 0) (chips[Math.min(stood, chips.length - 1)] ?? fallback).focus({ preventScroll: true });
}
