import { quoted } from "#src/format.ts";
import type { Portal, RecordOf } from "#src/load/portal.ts";
import { recordOf } from "#src/model/lookup.ts";
import { isBlank } from "#src/schema/blank.ts";
import type { Locator } from "#src/schema/locator.ts";

type Source = RecordOf<"sources">;

/** The ward's own page about a document, and what that page is to the document; undefined where none is known. */
export function officialPageOf({ officialPage, officialPageRelation, officialPageNote }: Source) {
  return isBlank(officialPage) || officialPageRelation === "none"
    ? undefined
    : { url: officialPage, isDocument: officialPageRelation === "document", note: officialPageNote };
}

/** A place of a document as a citation names it, with the ward's own page said to be no more than it is. */
export function citedPlace(portal: Portal, { source: id, page }: Locator): string {
  const source = recordOf(portal, "sources", id);
  const official = officialPageOf(source);
  const address = official === undefined ? "" : `（${official.isDocument ? "" : "関連する公式ページ "}${official.url}）`;
  return `${source.publisher}${quoted(`${source.title}${page === undefined ? "" : ` ${String(page)}ページ`}`)}${address}`;
}

/** Source ids anywhere in a value: its own place, the places of its parts, and documents it lists. */
function collect(value: unknown, found: Set<string>): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    if (key === "source" && typeof part === "string") found.add(part);
    else if (key === "sources" && Array.isArray(part) && part.every((id) => typeof id === "string")) part.forEach((id) => found.add(id));
    else collect(part, found);
  }
}

/** @returns ids of the sources that records were read from, in the portal's order */
export function sourcesOf(portal: Portal, records: readonly unknown[]): string[] {
  const found = new Set<string>();
  collect(records, found);
  return portal.sources.map(({ id }) => id).filter((id) => found.has(id));
}

/** Attribution line for the sources that were used: 出典：…を加工して作成; ours alone where none was. */
export function attribution(portal: Portal, sources: readonly string[]): string {
  if (sources.length === 0) return "みちしるべ作成";
  const names = sources.map((id) => {
    const { publisher, title } = recordOf(portal, "sources", id);
    return `${publisher}${quoted(title)}`;
  });
  return `出典：${names.join("、")}を加工して作成`;
}
