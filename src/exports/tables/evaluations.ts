import { recordTable } from "#src/exports/record-table.ts";

export const evaluationsTable = recordTable("evaluations", {
  description: "区が施策に付けた評価。当サイトの計算（計画比）とは別のもの。",
});
