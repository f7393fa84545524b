import type { PageHit } from "#src/search/page-answer.ts";
import { markWords, type ExcerptPart } from "#src/search/excerpt.ts";
import type { NamedFigure } from "#src/search/figure.ts";

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

/** One line: the value large, what it is before it, when and whence after it. */
function figureLine({ name, place, anchor, values }: NamedFigure, url: string): HTMLElement {
  const line = made("p", "hit-figure", made("span", "", anchor === undefined ? name : linkTo(`${url}#${anchor}`, name)));
  for (const { text, year, kind } of values) {
    const about = [year, kind].filter((part) => part !== undefined).join("・");
    line.append(" ", made("span", "hit-value", made("strong", "", text), " ", about));
  }
  line.append(" ", made("small", "", `出典：${place}`));
  return line;
}

/** Which of the words that were looked for stand on the page, where not all do. */
function metText(met: readonly string[], used: readonly string[]): string | undefined {
  const missing = used.filter((word) => !met.includes(word));
  if (missing.length === 0 || met.length === 0) return undefined;
  const quoted = (words: readonly string[]) => words.map((word) => `「${word}」`).join("");
  return `${quoted(met)}のあるページ（${quoted(missing)}はありません）`;
}

/**
 * One result: its title as a heading, whose it is, the figure that was asked for, an excerpt, and places in the page.
 * @param used words that were looked for
 * @param level of its heading: 3 where a group stands over it
 */
export function hitItem(hit: PageHit, used: readonly string[], base: string, level: 2 | 3): HTMLElement {
  const { document: page, href, matched, met, items, figure, excerpt } = hit;
  const url = `${base}${page.url.slice(1)}`;
  const item = document.createElement("li");
  item.dataset["hit"] = "";
  item.dataset["url"] = url;
  const about = [page.ward, page.kind, metText(met, used)].filter((part) => part !== undefined).join("・");
  item.append(
    made(level === 2 ? "h2" : "h3", "hit-title", linkTo(`${base}${href.slice(1)}`, ...marked(markWords(page.title, matched)))),
    made("p", "meta", about),
  );
  if (figure !== undefined) item.append(figureLine(figure, url));
  item.append(made("p", "hit-text", ...marked(markWords(excerpt, matched))));
  if (items.length > 0) {
    const places = items.map(({ id, title }) => made("li", "", linkTo(`${url}#${id}`, ...marked(markWords(title, matched)))));
    item.append(made("ul", "sub-hits", ...places));
  }
  return item;
}
