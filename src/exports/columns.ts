import type { Blank } from "#src/schema/blank.ts";
import { isBlank } from "#src/schema/blank.ts";
import type { Locator } from "#src/schema/locator.ts";
import type { Cell, Column, ColumnType } from "#src/exports/table.ts";
import type { Portal } from "#src/load/portal.ts";

/** A column in one line. */
export function column<Row>(
  key: string,
  title: string,
  type: ColumnType,
  description: string,
  value: (row: Row, portal: Portal) => Cell,
): Column<Row> {
  return { key, title, description, type, value };
}

/** Value of a field, or nothing where it is a typed blank. */
export function valueOf<T extends string | number | readonly string[]>(field: T | Blank | undefined): T | undefined {
  return isBlank(field) ? undefined : field;
}

/** Why a field has no value, or nothing where it has one. */
export function blankOf(field: unknown): string | undefined {
  return isBlank(field) ? field.blank : undefined;
}

/**
 * The four columns that say where a record stands in its source. A page that the text does not give has its reason.
 * @param locate finds the place of a row
 */
export function sourceColumns<Row>(locate: (row: Row, portal: Portal) => Locator): Column<Row>[] {
  return [
    column("source", "出典ID", "string", "出典の表（sources）のid", (row, portal) => locate(row, portal).source),
    column("source_page", "出典ページ", "integer", "資料に印刷されたページ番号", (row, portal) => locate(row, portal).page),
    column("source_page_blank", "出典ページがない理由", "string", "ページ番号が資料の文字から分からないとき not-stated", (row, portal) =>
      locate(row, portal).page === undefined ? "not-stated" : undefined,
    ),
    column("source_section", "出典の箇所", "string", "見出しや表の名前", (row, portal) => locate(row, portal).section),
  ];
}
