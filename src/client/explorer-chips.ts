import { FACETS, type ExplorerData } from "#src/explore/facet.ts";
import { choiceTitle } from "#src/explore/filter.ts";
import type { ExplorerState } from "#src/explore/state.ts";

function button(text: string, data: Readonly<Record<string, string>>): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = text;
  Object.assign(made.dataset, data);
  return made;
}

/** What a reader has chosen, each to be taken away: the words first, then the facets in their order. */
function removable(data: ExplorerData, { query, chosen }: ExplorerState): { title: string; facet: string; value: string }[] {
  const choices = FACETS.flatMap(({ key }) =>
    data.values[key]
      .filter(({ id }) => chosen[key].includes(id))
      .map((value) => ({ title: choiceTitle(key, value), facet: key, value: value.id })),
  );
  const words = query.trim();
  return words === "" ? choices : [{ title: `「${words}」`, facet: "", value: "" }, ...choices];
}

interface Chips {
  readonly data: ExplorerData;
  readonly state: ExplorerState;
  /** Whether a button that takes all away stands after the chips */
  readonly hasClear: boolean;
  /** Where the focus goes from the last chip that was taken away */
  readonly fallback: HTMLElement;
}

/**
 * Fills a list with a chip for each condition. The reader who took one away by keyboard stands on the next.
 * @returns whether there is any
 */
export function fillChips(list: HTMLElement, { data, state, hasClear, fallback }: Chips): boolean {
  const chips = removable(data, state).map(({ title, facet, value }) => {
    const chip = button(title, { remove: value, facet });
    chip.setAttribute("aria-label", `${title}を外す`);
    return chip;
  });
  const isAny = chips.length > 0;
  if (isAny && hasClear) chips.push(button("すべて外す", { clear: "" }));
  const stood = [...list.querySelectorAll("button")].findIndex((chip) => chip === document.activeElement);
  list.replaceChildren(
    ...chips.map((chip) => {
      const item = document.createElement("li");
      item.append(chip);
      return item;
    }),
  );
  list.hidden = !isAny;
  if (stood >= 0) (chips[Math.min(stood, chips.length - 1)] ?? fallback).focus({ preventScroll: true });
  return isAny;
}
