import { blankOf, column, sourceColumns, valueOf } from "#src/exports/columns.ts";
import type { Table } from "#src/exports/table.ts";
import { STAGES } from "#src/model/stage-table.ts";
import { isBlank } from "#src/schema/blank.ts";
import { type YearlyCell, yearlyCellsOf } from "#src/model/yearly-plan.ts";

export const yearlyPlanTable: Table<YearlyCell> = {
  id: "yearly-plan",
  title: "年次別計画",
  description: "施策ごとに、いつ何をするか。1行が「表の行 × 年度」のひとつのます。",
  caveats: ["文は印刷されたとおりです。段階（stages）は、当サイトが公開している決まりで文から導いたものです。"],
  primaryKey: ["id"],
  columns: [
    column("id", "ますID", "string", "行のidと年度", ({ id }) => id),
    column("measure", "施策ID", "string", "どの施策のますか", ({ measure }) => measure),
    column("row", "行ID", "string", "表の行の識別子", ({ row }) => row),
    column("row_label", "行の名前", "string", "表の行見出し。印刷されたとおり", ({ label }) => valueOf(label)),
    column("row_label_blank", "行の名前がない理由", "string", "行見出しがない理由", ({ label }) => blankOf(label)),
    column("fiscal_year", "年度", "year", "始まる年。2025は令和7年度", ({ fiscalYear }) => fiscalYear),
    column("text", "内容", "string", "ますの文字のとおり", ({ cell }) => valueOf(cell)),
    column("stages", "段階", "array", STAGES.join("・"), ({ stages }) => stages),
    column("blank", "空欄の理由", "string", "内容がない理由", ({ cell }) => blankOf(cell)),
    column("blank_note", "空欄の注記", "string", "空欄についての説明", ({ cell }) => (isBlank(cell) ? cell.note : undefined)),
    column("note", "注記", "string", "読むときの注意", ({ note }) => note),
    ...sourceColumns<YearlyCell>(({ source }) => source),
  ],
  rows: (portal) => yearlyCellsOf(portal),
};
