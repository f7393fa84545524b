import { blankOf, column, sourceColumns, valueOf } from "#src/exports/columns.ts";
import type { Table } from "#src/exports/table.ts";
import type { InPlan } from "#src/load/portal.ts";
import type { Amendment } from "#src/schema/amendment.ts";

export const amendmentsTable: Table<InPlan<Amendment>> = {
  id: "amendments",
  title: "修正点",
  description: "計画の改定で変わったところ。変更前と変更後は印刷されたとおり。",
  caveats: [],
  primaryKey: ["id"],
  columns: [
    column("id", "修正ID", "string", "修正点の識別子", ({ id }) => id),
    column("measure", "施策ID", "string", "修正された施策", ({ measure }) => measure),
    column("text_summary", "要約（当サイト作成）", "string", "何が変わったか", ({ summary }) => summary),
    column("fiscal_year", "年度", "year", "どの年度の内容が変わったか。決まった年度がないときは空", ({ fiscalYear }) => fiscalYear),
    column("before", "変更前", "string", "印刷されたとおり", ({ before }) => valueOf(before)),
    column("before_blank", "変更前がない理由", "string", "変更前が分からない理由", ({ before }) => blankOf(before)),
    column("after", "変更後", "string", "印刷されたとおり", ({ after }) => valueOf(after)),
    column("after_blank", "変更後がない理由", "string", "変更後が分からない理由", ({ after }) => blankOf(after)),
    column("note", "注記", "string", "読むときの注意", ({ note }) => note),
    ...sourceColumns<InPlan<Amendment>>(({ source }) => source),
  ],
  rows: ({ amendments }) => amendments,
};
