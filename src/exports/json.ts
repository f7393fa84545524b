import { LICENSE } from "#src/license.ts";
import { absoluteUrl, urls } from "#src/urls.ts";
import type { Portal } from "#src/load/portal.ts";
import type { TableData } from "#src/exports/table-data.ts";
import { recordOf } from "#src/model/lookup.ts";
import { attribution } from "#src/model/source.ts";
import { isBlank } from "#src/schema/blank.ts";

/** Words that every file carries, wherever it travels. */
export const COMMON_CAVEATS = [
  "本データは各区の公式のデータではありません。各区が公表した資料を、みちしるべが読み取って整理したものです。",
  "要約・ねらい・説明は当サイトが書いた文です。名前・表のます・数値・日付・評価は資料のとおりです。",
  "値がないところには理由（blank）があります。not-stated 記載なし、adjusting 調整中、unrecoverable 判読不能、not-applicable 対象外、not-yet 評価前。",
] as const;

/** A source as every JSON file names it: what it is, as of when, and the ward's own page with what that page is to it. */
function sourceMeta(portal: Portal, source: string): object {
  const { id, title, publisher, status, knownAs, officialPage, officialPageRelation } = recordOf(portal, "sources", source);
  return {
    ...{ id, title, publisher, status, known_as: knownAs },
    official_page: isBlank(officialPage) ? null : officialPage,
    official_page_relation: officialPageRelation,
  };
}

function rowsOf({ columns, records }: TableData): object[] {
  return records.map((record) => Object.fromEntries(columns.map(({ key }) => [key, record[key] ?? null])));
}

/** @returns `{ meta, rows }` with English keys; scope (conditions, counts) can be added to meta for a part of a table */
export function toJson(portal: Portal, table: TableData, scope: Readonly<Record<string, unknown>> = {}): string {
  const { id, title, description, records, columns, caveats, sources } = table;
  const meta = {
    table: id,
    title,
    description,
    release: portal.release.date,
    rows: records.length,
    ...scope,
    license: LICENSE,
    attribution: attribution(portal, sources),
    sources: sources.map((source) => sourceMeta(portal, source)),
    caveats: [...COMMON_CAVEATS, ...caveats],
    columns: columns.map(({ key, title, description, type }) => ({ key, title, description, type })),
    page: absoluteUrl(urls.dataset(id)),
  };
  return `${JSON.stringify({ meta, rows: rowsOf(table) }, null, 1)}\n`;
}

/**
 * The rows that several tables hold about one record, under the tables' names.
 * @param about what the file is about: its title and page
 */
export function partsToJson(
  portal: Portal,
  parts: readonly TableData[],
  about: { readonly id: string; readonly title: string; readonly page: string },
): string {
  const cited = new Set(parts.flatMap(({ sources }) => sources));
  const meta = {
    ...about,
    release: portal.release.date,
    license: LICENSE,
    attribution: attribution(portal, [...cited]),
    sources: [...cited].map((source) => sourceMeta(portal, source)),
    caveats: [...COMMON_CAVEATS, ...new Set(parts.flatMap(({ caveats }) => caveats))],
    tables: Object.fromEntries(
      parts.map(({ id, title, records }) => [id, { title, rows: records.length, page: absoluteUrl(urls.dataset(id)) }]),
    ),
  };
  return `${JSON.stringify({ meta, tables: Object.fromEntries(parts.map((part) => [part.id, rowsOf(part)])) }, null, 1)}\n`;
}
