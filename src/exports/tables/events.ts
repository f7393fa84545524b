import { blankOf, column, sourceColumns, valueOf } from "#src/exports/columns.ts";
import type { Table } from "#src/exports/table.ts";
import type { InPlan } from "#src/load/portal.ts";
import type { Event } from "#src/schema/event.ts";

export const eventsTable: Table<InPlan<Event>> = {
  id: "events",
  title: "できごと",
  description: "計画づくりの日程や、計画にかかわるできごと。",
  caveats: ["予定として印刷された日付は、そのとおりに行われたかどうかを示しません。"],
  primaryKey: ["id"],
  columns: [
    column("id", "できごとID", "string", "できごとの識別子", ({ id }) => id),
    column("ward", "区ID", "string", "どの区の資料か", ({ ward }) => ward),
    column("plan", "計画ID", "string", "どの計画のできごとか", ({ plan }) => plan),
    column("date", "年月日", "date", "分かるところまで", ({ date }) => valueOf(date)),
    column("date_blank", "年月日がない理由", "string", "日付が分からない理由", ({ date }) => blankOf(date)),
    column("fiscal_year", "年度", "year", "月が分からず年度だけ分かるとき", ({ fiscalYear }) => fiscalYear),
    column("body", "会議体・主体", "string", "印刷されたとおり", ({ body }) => valueOf(body)),
    column("body_blank", "会議体がない理由", "string", "会議体が分からない理由", ({ body }) => blankOf(body)),
    column("title", "内容", "string", "印刷されたとおり", ({ title }) => title),
    column("note", "注記", "string", "読むときの注意", ({ note }) => note),
    ...sourceColumns<InPlan<Event>>(({ source }) => source),
  ],
  rows: ({ events }) => events,
};
