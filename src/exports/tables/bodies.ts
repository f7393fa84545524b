import { column, sourceColumns } from "#src/exports/columns.ts";
import type { Table } from "#src/exports/table.ts";
import type { InWard } from "#src/load/portal.ts";
import type { Body } from "#src/schema/body.ts";

export const bodiesTable: Table<InWard<Body>> = {
  id: "bodies",
  title: "会議体・役職",
  description: "計画を進める本部・部会・役職と、その役割。",
  caveats: [],
  primaryKey: ["id"],
  columns: [
    column("id", "組織ID", "string", "会議体や役職の識別子", ({ id }) => id),
    column("ward", "区ID", "string", "どの区か", ({ ward }) => ward),
    column("name", "名前", "string", "印刷されたとおり", ({ name }) => name),
    column("name_kana", "読み", "string", "ひらがな", ({ nameKana }) => nameKana),
    column("former_names", "旧称", "array", "以前の名前", ({ formerNames }) => formerNames ?? []),
    column("role", "役割（当サイト作成）", "string", "何をするところか", ({ role }) => role),
    column("note", "注記", "string", "読むときの注意", ({ note }) => note),
    ...sourceColumns<InWard<Body>>(({ source }) => source),
  ],
  rows: ({ bodies }) => bodies,
};
