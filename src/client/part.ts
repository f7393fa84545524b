/**
 * An element that the page's own template promises to the script.
 * @throws with the selector when the page has none: the template and the script have come apart
 */
export function part<T extends Element = HTMLElement>(root: ParentNode, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (found === null) throw new Error(`the page has no ${selector}`);
  return found;
}

/**
 * A data-* attribute that the page's own template promises to the script.
 * @throws with the attribute's name when the element has none
 */
export function datum(element: HTMLElement, name: string): string {
  const value = element.dataset[name];
  if (value === undefined) throw new Error(`the element has no data-${name}`);
  return value;
}
