import { recordTable } from "#src/exports/record-table.ts";

export const managementPoliciesTable = recordTable("managementPolicies", {
  description: "部ごとの経営方針（policy）・重点目標（goal）・重点戦略のチャレンジ（challenge）。",
  caveats: [
    "重点目標は名前なので印刷されたとおり（text）、経営方針とチャレンジは文なので当サイトの要約（summary）です。",
    "区分（施策・改革・人材育成・活用）は、資料の文字から確かめられないものを unrecoverable としています。",
  ],
});
