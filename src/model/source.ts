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
