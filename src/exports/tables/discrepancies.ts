import { column } from "#src/exports/columns.ts";
import type { Table } from "#src/exports/table.ts";
import { placeText } from "#src/exports/tables/terms.ts";
import type { Discrepancy } from "#src/schema/discrepancy.ts";

export const discrepanciesTable: Table<Discrepancy> = {
  id: "discrepancies",
  title: "食い違い",
  description: "資料の中や資料どうしで合わないところ。箇所と、そこでの記載と、当サイトの扱い。",
  caveats: ["places と values は同じ順に並んでいます。"],
  primaryKey: ["id"],
  columns: [
    column("id", "食い違いID", "string", "食い違いの識別子", ({ id }) => id),
    column("title", "何が食い違うか", "string", "短い説明（当サイト作成）", ({ title }) => title),
    column("about", "対象ID", "array", "関係する計画・施策・用語など", ({ about }) => about),
    column("places", "箇所", "array", "食い違う箇所", ({ readings }) => readings.map(({ place }) => placeText(place))),
    column("values", "記載", "array", "それぞれの箇所に書いてあること", ({ readings }) => readings.map(({ value }) => value)),
    column("treatment", "扱い（当サイト作成）", "string", "当サイトがどう扱うか", ({ treatment }) => treatment),
  ],
  rows: ({ discrepancies }) => discrepancies,
};
