import type { HitFigure, ShownHit } from "#src/client/search-answer.ts";
import type { SearchDocument } from "#src/search/document.ts";
import { excerptOf, markWords, type ExcerptPart } from "#src/search/excerpt.ts";
import { fold } from "#src/text/fold.ts";

function made<T extends keyof HTMLElementTagNameMap>(tag: T, className: string, ...content: (Node | string)[]): HTMLElementTagNameMap[T] {
  const element = document.createElement(tag);
  if (className !== "") element.className = className;
  element.append(...content);
  return element;
}

function marked(parts: readonly ExcerptPart[]): (Node | string)[] {
  return parts.map(({ text, isMatch }) => (isMatch ? made("mark", "", text) : text));
}

function linkTo(href: string, ...content: (Node | string)[]): HTMLAnchorElement {
  const link = made("a", "", ...content);
  link.href = href;
  return link;
}

/** A page's text begins with its title, which stands above the excerpt already. */
function withoutTitle({ title, text }: SearchDocument): string {
  const [first = "", ...rest] = text.split("\n");
  return first === fold(title) ? rest.join("\n") : text;
}

/** One line: the value large, what it is before it, when and whence after it. */
function figureLine({ label, value, year, kind, source, anchor }: HitFigure, url: string): HTMLElement {
  const about = [year, kind].filter((part) => part !== undefined && part !== "").join("・");
  const name = anchor === undefined ? label : linkTo(`${url}#${anchor}`, label);
  const line = made("p", "hit-figure", made("span", "", name), " ", made("strong", "", value));
  if (about !== "") line.append(" ", made("span", "", about));
  if (source !== undefined && source !== "") line.append(" ", made("small", "", `出典：${source}`));
  return line;
}

/**
 * One result: its title as a heading, whose it is, the figure that was asked for, an excerpt, and places in the page.
 * @param level of its heading: 3 where a group stands over it
 */
export function hitItem(hit: ShownHit, base: string, level: 2 | 3): HTMLElement {
  const { document: page, matched, items, figure } = hit;
  const url = `${base}${page.url.slice(1)}`;
  const item = document.createElement("li");
  item.dataset["hit"] = "";
  item.dataset["url"] = url;
  const about = [page.ward, page.kind].filter((part) => part !== undefined).join("・");
  item.append(
    made(level === 2 ? "h2" : "h3", "hit-title", linkTo(url, ...marked(markWords(page.title, matched)))),
    made("p", "meta", about),
  );
  if (figure !== undefined) item.append(figureLine(figure, url));
  item.append(made("p", "hit-text", ...marked(excerptOf(withoutTitle(page), matched))));
  if (items.length > 0) {
    const places = items.map(({ id, title }) => made("li", "", linkTo(`${url}#${id}`, ...marked(markWords(title, matched)))));
    item.append(made("ul", "sub-hits", ...places));
  }
  return item;
}
