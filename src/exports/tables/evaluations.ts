import { column, sourceColumns } from "#src/exports/columns.ts";
import type { Table } from "#src/exports/table.ts";
import type { InPlan, InYear } from "#src/load/portal.ts";
import type { Evaluation } from "#src/schema/evaluation.ts";

type Row = InYear<InPlan<Evaluation>>;

export const evaluationsTable: Table<Row> = {
  id: "evaluations",
  title: "区の評価",
  description: "区が施策に付けた評価。当サイトの計算（計画比）とは別のもの。",
  caveats: [],
  primaryKey: ["measure", "fiscal_year"],
  columns: [
    column("measure", "施策ID", "string", "評価された施策", ({ measure }) => measure),
    column("fiscal_year", "年度", "year", "始まる年。2024は令和6年度", ({ fiscalYear }) => fiscalYear),
    column("label", "区の評価", "string", "区が付けた評語。印刷されたとおり", ({ label }) => label),
    ...sourceColumns<Row>(({ source }) => source),
  ],
  rows: ({ evaluations }) => evaluations,
};
