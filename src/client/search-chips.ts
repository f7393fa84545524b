import { SEARCH_FACETS, type SearchFacet } from "#src/search/facets.ts";
import type { Understood } from "#src/search/understand.ts";

/** How a chip names what was understood: 「区：世田谷区」. */
export function chipText({ facet, value }: Pick<Understood, "facet" | "value">): string {
  return `${facetTitle(facet)}：${value}`;
}

/** A filter's name as it stands over its values. */
export function facetTitle(facet: SearchFacet): string {
  return SEARCH_FACETS.find(({ key }) => key === facet)!.title;
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
    chip.dataset["without"] = condition.facet;
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
