import { quoted } from "#src/format.ts";
import { absoluteUrl, urls } from "#src/urls.ts";
import type { Portal } from "#src/load/portal.ts";
import type { Cell, TableData } from "#src/exports/table.ts";

/** Licence of our compilation and words. The facts are the wards'. */
export const LICENSE = {
  id: "CC-BY-4.0",
  title: "クリエイティブ・コモンズ 表示 4.0 国際",
  url: "https://creativecommons.org/licenses/by/4.0/deed.ja",
} as const;

/** Words that every file carries, wherever it travels. */
export const COMMON_CAVEATS = [
  "本データは各区の公式のデータではありません。各区が公表した資料を、みちしるべが読み取って整理したものです。",
  "要約・ねらい・説明は当サイトが書いた文です。名前・表のます・数値・日付・評価は資料のとおりです。",
  "値がないところには理由（blank）があります。not-stated 記載なし、adjusting 調整中、unrecoverable 判読不能、not-applicable 対象外、not-yet 評価前。",
] as const;

/** Attribution line: 出典：…を加工して作成. */
export function attribution(portal: Portal): string {
  const names = portal.sources.map(({ publisher, title }) => `${publisher}${quoted(title)}`);
  return `出典：${names.join("、")}を加工して作成`;
}

function jsonCell(cell: Cell): string | number | readonly string[] | null {
  return cell ?? null;
}

/** @returns `{ meta, rows }` with English keys; scope (conditions, counts) can be added to meta for a part of a table */
export function toJson(portal: Portal, { table, records }: TableData, scope: Readonly<Record<string, unknown>> = {}): string {
  const meta = {
    table: table.id,
    title: table.title,
    description: table.description,
    release: portal.release.date,
    rows: records.length,
    ...scope,
    license: LICENSE,
    attribution: attribution(portal),
    caveats: [...COMMON_CAVEATS, ...table.caveats],
    columns: table.columns.map(({ key, title, description, type }) => ({ key, title, description, type })),
    page: absoluteUrl(urls.dataset(table.id)),
  };
  const rows = records.map((record) => Object.fromEntries(table.columns.map(({ key }) => [key, jsonCell(record[key])])));
  return `${JSON.stringify({ meta, rows }, null, 1)}\n`;
}
