import { blankOf, column, sourceColumns } from "#src/exports/columns.ts";
import type { Table } from "#src/exports/table.ts";
import type { IndicatorValue, InPlan, InYear, Portal } from "#src/load/portal.ts";
import { measureIdOf } from "#src/model/indicator.ts";
import { indexOf, mustGet } from "#src/model/portal-index.ts";
import { isBlank } from "#src/schema/blank.ts";
import { isQuantity } from "#src/schema/quantity.ts";

type Row = InYear<InPlan<IndicatorValue>>;

function indicatorOf(row: Row, portal: Portal) {
  return mustGet(indexOf(portal).indicator, row.indicator);
}

export const indicatorValuesTable: Table<Row> = {
  id: "indicator-values",
  title: "指標の値",
  description: "指標ごと・年度ごとの計画と実績。1行がひとつの値。",
  caveats: [
    "「以上」などの範囲は、資料に印刷されているときだけ入れています。",
    "text は印刷されたとおり、value は万・割などを換算した数です。文字だけの値は value がなく、blank が not-applicable です。",
  ],
  primaryKey: ["id"],
  columns: [
    column(
      "id",
      "値ID",
      "string",
      "指標・年度・種類から作った識別子",
      ({ indicator, fiscalYear, kind }) => `${indicator}-${String(fiscalYear)}-${kind}`,
    ),
    column("indicator", "指標ID", "string", "どの指標の値か", ({ indicator }) => indicator),
    column("measure", "施策ID", "string", "どの施策の値か", (row, portal) => measureIdOf(portal, indicatorOf(row, portal))),
    column("fiscal_year", "年度", "year", "始まる年。2024は令和6年度", ({ fiscalYear }) => fiscalYear),
    column("kind", "種類", "string", "plan 計画、actual 実績", ({ kind }) => kind),
    column("text", "原文", "string", "印刷されたとおりの値", ({ value }) => (isBlank(value) ? undefined : value.text)),
    column("value", "数値", "number", "換算した数", ({ value }) => (isQuantity(value) ? value.value : undefined)),
    column("unit", "単位", "string", "数値の単位", ({ value }) => (isQuantity(value) ? value.unit : undefined)),
    column("comparator", "範囲", "string", "以上・以下など。印刷されているときだけ", ({ value }) =>
      isQuantity(value) ? value.comparator : undefined,
    ),
    column("blank", "数値がない理由", "string", "原文も数値もない理由。文字だけの値は not-applicable", ({ value }) =>
      isQuantity(value) ? undefined : (blankOf(value) ?? "not-applicable"),
    ),
    column("indicator_name", "指標名", "string", "指標の名前", (row, portal) => indicatorOf(row, portal).name),
    ...sourceColumns<Row>((row, portal) => mustGet(indexOf(portal).plannedVolume, indicatorOf(row, portal).plannedVolume).source),
  ],
  rows: ({ indicatorValues }) => indicatorValues,
};
