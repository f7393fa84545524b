import { column } from "#src/exports/columns.ts";
import type { Table } from "#src/exports/table.ts";
import type { Theme } from "#src/schema/theme.ts";

export const themesTable: Table<Theme> = {
  id: "themes",
  title: "テーマ",
  description: "区をまたいで施策を探すために、当サイトが決めたテーマ。",
  caveats: ["テーマは当サイトの分類で、区の分類ではありません。"],
  primaryKey: ["id"],
  columns: [
    column("id", "テーマID", "string", "テーマの識別子", ({ id }) => id),
    column("title", "テーマ", "string", "テーマの名前", ({ title }) => title),
    column("title_kana", "読み", "string", "ひらがな", ({ titleKana }) => titleKana),
    column("summary", "説明（当サイト作成）", "string", "どんな施策が入るか", ({ summary }) => summary),
  ],
  rows: ({ themes }) => themes,
};
