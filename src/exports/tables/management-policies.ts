import { blankOf, column, sourceColumns, valueOf } from "#src/exports/columns.ts";
import type { Table } from "#src/exports/table.ts";
import { type ManagementPolicyRow, managementPolicyRows } from "#src/model/management-policy.ts";

export const managementPoliciesTable: Table<ManagementPolicyRow> = {
  id: "management-policies",
  title: "各部の経営方針",
  description: "部ごとの経営方針（policy）・重点目標（goal）・重点戦略のチャレンジ（challenge）。",
  caveats: [
    "重点目標は名前なので印刷されたとおり（text）、経営方針とチャレンジは文なので当サイトの要約（summary）です。",
    "区分（施策・改革・人材育成・活用）は、資料の文字から確かめられないものを unrecoverable としています。",
  ],
  primaryKey: ["id"],
  columns: [
    column("id", "記録ID", "string", "記録の識別子", ({ id }) => id),
    column("ward", "区ID", "string", "どの区か", ({ ward }) => ward),
    column("department", "部署ID", "string", "どの部か", ({ department }) => department),
    column("fiscal_year", "年度", "year", "始まる年。2024は令和6年度", ({ fiscalYear }) => fiscalYear),
    column("kind", "種類", "string", "policy 経営方針、goal 重点目標、challenge チャレンジ", ({ kind }) => kind),
    column("category", "区分", "string", "施策・改革・人材育成・活用", ({ category }) => valueOf(category)),
    column("category_blank", "区分がない理由", "string", "区分が分からない理由", ({ category }) => blankOf(category)),
    column("text", "原文", "string", "印刷されたとおりの目標", ({ text }) => valueOf(text)),
    column("text_blank", "原文がない理由", "string", "文は写さないので not-applicable", ({ text }) => blankOf(text)),
    column("summary", "要約（当サイト作成）", "string", "経営方針・チャレンジの要約", ({ summary }) => valueOf(summary)),
    column("summary_blank", "要約がない理由", "string", "重点目標は原文があるので not-applicable", ({ summary }) => blankOf(summary)),
    column("themes", "テーマ", "array", "当サイトのテーマのid（重点目標だけ）", ({ themes }) => themes),
    column("note", "注記", "string", "読むときの注意", ({ note }) => note),
    ...sourceColumns<ManagementPolicyRow>(({ source }) => source),
  ],
  rows: managementPolicyRows,
};
