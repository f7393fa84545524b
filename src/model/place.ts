import { quoted } from "#src/format.ts";
import type { Portal, RecordOf } from "#src/load/portal.ts";
import { recordOf } from "#src/model/lookup.ts";
import type { Locator } from "#src/schema/locator.ts";

/** A document with whose it is: 甲区「甲区の計画」 */
export function documentName({ publisher, title }: Pick<RecordOf<"sources">, "publisher" | "title">): string {
  return `${publisher}${quoted(title)}`;
}

/** A place inside a document: 3ページ、第2章; empty where the document as a whole is meant. */
export function spotText({ page, section }: Pick<Locator, "page" | "section">): string {
  return [page === undefined ? undefined : `${String(page)}ページ`, section].filter((part) => part !== undefined).join("、");
}

/** Places, each document named once, in the order it first occurs. */
export function placesByDocument(portal: Portal, places: readonly Locator[]): { document: string; spots: string[] }[] {
  return [...Map.groupBy(places, ({ source }) => source)].map(([source, own]) => ({
    document: documentName(recordOf(portal, "sources", source)),
    spots: own.map(spotText).filter((spot) => spot !== ""),
  }));
}
