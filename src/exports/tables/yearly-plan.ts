import { caveatsColumn, columnOf, placeColumns } from "#src/exports/record-columns.ts";
import { inReleasedOrder } from "#src/exports/record-table.ts";
import type { Table } from "#src/exports/table.ts";
import { STAGE_WORDS } from "#src/model/stage-table.ts";
import { type YearlyCell, yearlyCellsOf } from "#src/model/yearly-plan.ts";
import { recordOf } from "#src/model/lookup.ts";
import { isBlank } from "#src/schema/blank.ts";
import { entriesOf, joinEntries } from "#src/schema/entries.ts";
import { MARKS, STAGES } from "#src/schema/stage.ts";

export const yearlyPlanTable: Table<YearlyCell> = {
  id: "yearly-plan",
  title: "年次別計画",
  description: "施策ごとに、いつ何をするか。1行が「表の行 × 年度」のひとつのます。",
  caveats: [
    "文は印刷されたとおりです。一つのますに項目が二つ以上あるとき、text では「／」でつなぎ、entries では並びにしています。行頭の・は取り除いています。",
    "どの行も資料にある予定で、いつの資料かは known_as にあります。実際に行われたかどうかは示しません。",
    "段階（stage）としるし（marks）は、当サイトが公開している決まりで文から導いたものです。文字だけでは分からないますは、当サイトが読んで決め、その理由（stage_reason）を書いています。",
  ],
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
      description: "ますの文字のとおり。項目が二つ以上あれば「／」でつなぐ",
      type: "string",
      value: ({ cell }) => (isBlank(cell) ? undefined : joinEntries(cell)),
    },
    {
      key: "stages",
      title: "段階",
      description: `ますの文から読めるすべて。${STAGE_WORDS.join("・")}`,
      type: "array",
      value: ({ words }) => words,
    },
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
    {
      key: "entries",
      title: "内容の項目",
      description: "ますの中の項目の並び。文のないますは空",
      type: "array",
      value: ({ cell }) => (isBlank(cell) ? [] : entriesOf(cell)),
    },
    {
      key: "stage",
      title: "いちばん進んだ段階",
      description: `${STAGES.join("・")}のどれか。調整中と線だけのますにはない`,
      type: "string",
      value: ({ stage }) => stage,
    },
    { key: "marks", title: "しるし", description: `段階に添えるもの。${MARKS.join("・")}`, type: "array", value: ({ marks }) => marks },
    {
      key: "stage_reason",
      title: "段階を上書きした理由（当サイト作成）",
      description: "決まりで読んだ段階ではないとき、その理由",
      type: "string",
      value: ({ reason }) => reason,
    },
    {
      key: "kind",
      title: "予定か実績か",
      description: "いつも plan（予定）。実際に行われたかどうかは、この表にありません",
      type: "string",
      value: () => "plan",
    },
    columnOf("sources", "known_as", ({ source }, portal) => recordOf(portal, "sources", source.source).knownAs),
    caveatsColumn<YearlyCell>("yearly-plan", ({ plan }) => plan),
  ]),
  rows: yearlyCellsOf,
};
