import { formatDate } from "#src/format.ts";
import type { Portal } from "#src/load/portal.ts";
import { recordOf } from "#src/model/lookup.ts";
import { documentName, spotText } from "#src/model/place.ts";
import type { Locator } from "#src/schema/locator.ts";

/** What a page is about, as a report of a mistake names it. */
export interface ReportSubject {
  /** The ward whose own contact is shown; without it, every ward's is */
  readonly ward?: string;
  readonly record?: string;
  /** Where the record stands in its document */
  readonly place?: Locator;
}

/** The page a report is about. */
interface ReportedPage {
  readonly title: string;
  readonly address: string;
}

/** A report with all that we know already. What the reader adds comes first: on a phone the end of the text would lie out of sight. */
export function reportText(portal: Portal, { title, address }: ReportedPage, { record, place }: ReportSubject = {}): string {
  return [
    "みちしるべの誤りの知らせ",
    "どこが：",
    "正しくは：",
    "",
    `ページ：${title}`,
    `アドレス：${address}`,
    ...(record === undefined ? [] : [`記録ID：${record}`]),
    ...(place === undefined ? [] : [`資料：${documentName(recordOf(portal, "sources", place.source))} ${spotText(place)}`.trimEnd()]),
    `データの版：${formatDate(portal.release.date)}`,
  ].join("\n");
}

/** Where a ward itself answers questions: its page for that where we know it, else its site. */
export function wardContacts(portal: Portal, ward: string | undefined): { name: string; url: string }[] {
  const wards = ward === undefined ? portal.wards : [recordOf(portal, "wards", ward)];
  return wards.map(({ name, contactPage, homepage }) =>
    typeof contactPage === "string"
      ? { name: `${name}の問い合わせのページ`, url: contactPage }
      : { name: `${name}の公式サイト`, url: homepage },
  );
}
