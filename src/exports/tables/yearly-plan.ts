import { columnOf, placeColumns } from "#src/exports/record-columns.ts";
import { inReleasedOrder } from "#src/exports/record-table.ts";
import type { Table } from "#src/exports/table.ts";
import { STAGES } from "#src/model/stage-table.ts";
import { type YearlyCell, yearlyCellsOf } from "#src/model/yearly-plan.ts";
import { isBlank } from "#src/schema/blank.ts";

export const yearlyPlanTable: Table<YearlyCell> = {
  id: "yearly-plan",
  title: "年次別計画",
  description: "施策ごとに、いつ何をするか。1行が「表の行 × 年度」のひとつのます。",
  caveats: ["文は印刷されたとおりです。段階（stages）は、当サイトが公開している決まりで文から導いたものです。"],
  primaryKey: ["id"],
  columns: inReleasedOrder("yearly-plan", [
    { key: "id", title: "ますID", description: "行のidと年度", type: "string", value: ({ id }) => id },
    columnOf("yearlyPlan", "id", ({ row }) => row, "row"),
    columnOf("yearlyPlan", "measure", ({ measure }) => measure),
    columnOf("yearlyPlan", "label", ({ label }) => (isBlank(label) ? undefined : label), "row_label"),
    {
      key: "row_label_blank",
      title: "行の名前がない理由",
      description: "行見出しがない理由",
      type: "string",
      value: ({ label }) => (isBlank(label) ? label.blank : undefined),
    },
    columnOf("evaluations", "fiscal_year", ({ fiscalYear }) => fiscalYear),
    {
      key: "text",
      title: "内容",
      description: "ますの文字のとおり",
      type: "string",
      value: ({ cell }) => (isBlank(cell) ? undefined : cell),
    },
    { key: "stages", title: "段階", description: STAGES.join("・"), type: "array", value: ({ stages }) => stages },
    {
      key: "blank",
      title: "空欄の理由",
      description: "内容がない理由",
      type: "string",
      value: ({ cell }) => (isBlank(cell) ? cell.blank : undefined),
    },
    {
      key: "blank_note",
      title: "空欄の注記",
      description: "空欄についての説明",
      type: "string",
      value: ({ cell }) => (isBlank(cell) ? cell.note : undefined),
    },
    columnOf("yearlyPlan", "note", ({ note }) => note),
    ...placeColumns<YearlyCell>(({ source }) => source),
  ]),
  rows: yearlyCellsOf,
};
