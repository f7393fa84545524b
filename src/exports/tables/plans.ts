import { blankOf, column, sourceColumns, valueOf } from "#src/exports/columns.ts";
import type { Table } from "#src/exports/table.ts";
import type { Plan } from "#src/schema/plan.ts";

export const plansTable: Table<Plan> = {
  id: "plans",
  title: "計画",
  description: "区の計画と、その期間・状態・前の計画。",
  caveats: ["素案・案の計画は、これから変わることがあります。"],
  primaryKey: ["id"],
  columns: [
    column("id", "計画ID", "string", "計画の識別子", ({ id }) => id),
    column("ward", "区ID", "string", "計画を作った区", ({ ward }) => ward),
    column("title", "計画名", "string", "計画の題名", ({ title }) => title),
    column("status", "状態", "string", "素案・案・策定", ({ status }) => valueOf(status)),
    column("status_blank", "状態がない理由", "string", "状態が分からない理由", ({ status }) => blankOf(status)),
    column("period_start", "開始年度", "year", "計画期間の最初の年度（始まる年）", ({ periodStart }) => valueOf(periodStart)),
    column("period_end", "終了年度", "year", "計画期間の最後の年度（始まる年）", ({ periodEnd }) => valueOf(periodEnd)),
    column(
      "period_blank",
      "期間がない理由",
      "string",
      "計画期間が分からない理由",
      ({ periodStart, periodEnd }) => blankOf(periodStart) ?? blankOf(periodEnd),
    ),
    column("predecessor", "前の計画", "string", "引き継いだ計画のid", ({ predecessor }) => valueOf(predecessor)),
    column("title_variants", "別の名前", "array", "旧称など", ({ titleVariants }) => titleVariants?.map(({ text }) => text) ?? []),
    column("summary", "要約（当サイト作成）", "string", "計画の要約", ({ summary }) => summary),
    column("note", "注記", "string", "読むときの注意", ({ note }) => note),
    column("renaming", "名前の変更（当サイト作成）", "string", "名前が変わったいきさつ", ({ renaming }) => renaming),
    ...sourceColumns<Plan>(({ source }) => source),
  ],
  rows: ({ plans }) => plans,
};
