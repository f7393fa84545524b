import { column } from "#src/exports/columns.ts";
import type { Table } from "#src/exports/table.ts";
import type { InPlan } from "#src/load/portal.ts";
import type { FigureSeries } from "#src/schema/figure-series.ts";

export const figureSeriesTable: Table<InPlan<FigureSeries>> = {
  id: "figure-series",
  title: "数値の系列",
  description: "いっしょに図にした数値のまとまり。どの数値が入るかは「数値」の表の系列IDで分かります。",
  caveats: ["どの数値を一つの系列とするかは、当サイトが決めました。"],
  primaryKey: ["id"],
  columns: [
    column("id", "系列ID", "string", "系列の識別子。図の識別子と同じ", ({ id }) => id),
    column("plan", "計画ID", "string", "どの計画の数値か", ({ plan }) => plan),
    column("title", "題名（当サイト作成）", "string", "図の題名", ({ title }) => title),
    column("subtitle", "何の数か（当サイト作成）", "string", "調査や期間など", ({ subtitle }) => subtitle),
    column("item_name", "項目の呼び方", "string", "何ごとの数か", ({ itemName }) => itemName),
    column("value_name", "値の呼び方", "string", "数が何を表すか", ({ valueName }) => valueName),
    column("unit", "単位", "string", "系列の数の単位", ({ unit }) => unit),
    column("axis_maximum", "目盛りの終わり", "number", "決まっているときだけ。割合の100など", ({ axisMaximum }) => axisMaximum),
    column("note", "注記", "string", "読むときの注意", ({ note }) => note),
  ],
  rows: ({ figureSeries }) => figureSeries,
};
