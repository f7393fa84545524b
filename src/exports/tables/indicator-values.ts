import { amountColumns, caveatsColumn, columnOf, placeColumns } from "#src/exports/record-columns.ts";
import { inReleasedOrder } from "#src/exports/record-table.ts";
import type { Table } from "#src/exports/table.ts";
import { indicatorValueRows, measureIdOf, volumeOf, type IndicatorValueRow } from "#src/model/indicator.ts";

export const indicatorValuesTable: Table<IndicatorValueRow> = {
  id: "indicator-values",
  title: "指標の値",
  description: "指標ごと・年度ごとの計画と実績。1行がひとつの値。",
  caveats: [
    "「以上」などの範囲は、資料に印刷されているときだけ入れています。",
    "text は印刷されたとおり（項目が二つ以上あれば「／」でつなぎます）、value は万・割などを換算した数です。文字だけの値は value がなく、blank が not-applicable です。",
  ],
  primaryKey: ["id"],
  columns: inReleasedOrder("indicator-values", [
    { key: "id", title: "値ID", description: "指標・年度・種類から作った識別子", type: "string", value: ({ id }) => id },
    columnOf("indicatorValues", "indicator", ({ indicator }) => indicator.id),
    columnOf("plannedVolumes", "measure", ({ indicator }, portal) => measureIdOf(portal, indicator)),
    columnOf("indicatorValues", "fiscal_year", ({ fiscalYear }) => fiscalYear),
    { key: "kind", title: "種類", description: "plan 計画、actual 実績", type: "string", value: ({ kind }) => kind },
    ...amountColumns<IndicatorValueRow>(({ value }) => value),
    columnOf("indicators", "name", ({ indicator }) => indicator.name, "indicator_name"),
    ...placeColumns<IndicatorValueRow>(({ indicator }, portal) => volumeOf(portal, indicator).source),
    caveatsColumn<IndicatorValueRow>("indicator-values", ({ indicator }) => indicator.plan),
  ]),
  rows: indicatorValueRows,
};
