import { parse } from "node-html-parser";
import { SEARCH_ATTRIBUTE, type SearchMeta } from "#src/search/document.ts";
import { fold } from "#src/text/fold.ts";

/** A page's own words, taken from its HTML. */
export interface ExtractedPage extends SearchMeta {
  readonly title: string;
  readonly text: string;
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

/**
 * @param html a built page
 * @returns what search shall know of it; undefined for a page that is not to be found
 */
export function extractPage(html: string): ExtractedPage | undefined {
  const main = parse(html).querySelector(`main[${SEARCH_ATTRIBUTE}]`);
  if (main === null) return undefined;
  const meta = JSON.parse(main.getAttribute(SEARCH_ATTRIBUTE) ?? "{}") as SearchMeta;
  for (const element of main.querySelectorAll(IGNORED.join(", "))) element.remove();
  const title = main.querySelector("h1")?.textContent.replaceAll(/\s+/gu, " ").trim() ?? "";
  // structuredText puts block elements on their own lines; textContent would glue neighbours together.
  const text = fold(main.structuredText)
    .replaceAll(/\s*\n\s*/gu, "\n")
    .replaceAll(/[ \t]+/gu, " ")
    .trim();
  return { ...meta, title, text };
}
