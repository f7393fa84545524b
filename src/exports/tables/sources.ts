import { blankOf, column, valueOf } from "#src/exports/columns.ts";
import type { Table } from "#src/exports/table.ts";
import type { Source } from "#src/schema/source.ts";

export const sourcesTable: Table<Source> = {
  id: "sources",
  title: "出典",
  description: "事実を読み取った資料の一覧。",
  caveats: ["素案・案は、これから変わることがあります。"],
  primaryKey: ["id"],
  columns: [
    column("id", "出典ID", "string", "出典の識別子", ({ id }) => id),
    column("ward", "区ID", "string", "資料を出した区", ({ ward }) => ward),
    column("title", "資料名", "string", "資料の題名", ({ title }) => title),
    column("publisher", "発行者", "string", "資料を出した組織", ({ publisher }) => publisher),
    column("published", "公表", "date", "公表された年月日。分かるところまで", ({ published }) => valueOf(published)),
    column("published_blank", "公表がない理由", "string", "公表日が分からない理由", ({ published }) => blankOf(published)),
    column("kind", "種類", "string", "計画・方針・委員会資料", ({ kind }) => kind),
    column("status", "状態", "string", "素案・案・策定・報告", ({ status }) => status),
    column("note", "注記", "string", "読むときの注意", ({ note }) => note),
  ],
  rows: ({ sources }) => sources,
};
