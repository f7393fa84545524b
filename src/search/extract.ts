import { parse, type HTMLElement } from "node-html-parser";
import { SEARCH_ATTRIBUTE, type SearchMeta } from "#src/search/document.ts";
import { fold } from "#src/text/fold.ts";

/** A page's own words, taken from its HTML. */
export interface ExtractedPage extends Omit<SearchMeta, "isList"> {
  readonly title: string;
  readonly text: string;
  readonly anchors: readonly (readonly [line: number, id: string])[];
}

/** What holds no words of the page itself: by what an element is, or by its own word; never by how it looks. */
export const IGNORED: readonly string[] = [
  "[data-search-ignore]",
  "[popover]",
  "figure",
  "nav",
  "thead",
  "caption",
  "script",
  "style",
  "template",
];

/** Stands before the text of an element with an id while the text is taken; no page holds it. */
const ANCHOR = /\uE000([^\uE001]*)\uE001/gu;

function linesOf(text: string): string {
  return fold(text)
    .replaceAll(/\s*\n\s*/gu, "\n")
    .replaceAll(/[ \t]+/gu, " ")
    .trim();
}

/** Heads of the page's tables: years and columns say what a page is about, and are no sentence of it. */
function headsOf(main: HTMLElement): string[] {
  const heads = main.querySelectorAll("thead th").filter((cell) => cell.closest("[data-search-ignore], figure, nav") === null);
  return [...new Set(heads.map((cell) => linesOf(cell.textContent).replaceAll("\n", " ")))].filter((head) => head !== "");
}

/** The text a block a line, and the line from which each id of the page goes on. */
function textWithAnchors(main: HTMLElement): { text: string; anchors: (readonly [number, string])[] } {
  for (const element of main.querySelectorAll("[id]")) element.insertAdjacentHTML("afterbegin", `\uE000${element.id}\uE001`);
  const anchors: (readonly [number, string])[] = [];
  const lines: string[] = [];
  // structuredText puts block elements on their own lines; textContent would glue neighbours together.
  for (const line of linesOf(main.structuredText).split("\n")) {
    for (const [, id] of line.matchAll(ANCHOR)) anchors.push([lines.length, id!]);
    const words = line.replaceAll(ANCHOR, "").trim();
    if (words !== "") lines.push(words);
  }
  return { text: lines.join("\n"), anchors };
}

/**
 * @param html a built page
 * @returns what search shall know of it; undefined for a page that is not to be found
 */
export function extractPage(html: string): ExtractedPage | undefined {
  const page = parse(html);
  const main = page.querySelector(`main[${SEARCH_ATTRIBUTE}]`);
  if (main === null) return undefined;
  const { isList, about = [], ...meta } = JSON.parse(main.getAttribute(SEARCH_ATTRIBUTE) ?? "{}") as SearchMeta;
  const heads = isList === true ? [] : headsOf(main);
  for (const element of main.querySelectorAll(IGNORED.join(", "))) element.remove();
  const title = main.querySelector("h1")?.textContent.replaceAll(/\s+/gu, " ").trim() ?? "";
  const description = page.querySelector("meta[name=description]")?.getAttribute("content") ?? "";
  const content = isList === true ? { text: linesOf(`${title}\n${description}`), anchors: [] } : textWithAnchors(main);
  return { ...meta, about: [...about, ...heads], title, ...content };
}
