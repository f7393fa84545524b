import { blankOf, column, sourceColumns, valueOf } from "#src/exports/columns.ts";
import type { Table } from "#src/exports/table.ts";
import type { InWard } from "#src/load/portal.ts";
import type { Department } from "#src/schema/department.ts";

export const departmentsTable: Table<InWard<Department>> = {
  id: "departments",
  title: "部署",
  description: "資料に名前のある部・課など。課がどの部のものかは、資料に書かれているときだけ。",
  caveats: ["名前は資料が作られたときのものです。今の組織とは違うことがあります。"],
  primaryKey: ["id"],
  columns: [
    column("id", "部署ID", "string", "部署の識別子", ({ id }) => id),
    column("ward", "区ID", "string", "どの区の部署か", ({ ward }) => ward),
    column("name", "部署名", "string", "印刷されたとおりの名前", ({ name }) => name),
    column("name_kana", "部署名の読み", "string", "ひらがな", ({ nameKana }) => nameKana),
    column("parent", "上の部署", "string", "属する部のid", ({ parent }) => valueOf(parent)),
    column("parent_blank", "上の部署がない理由", "string", "not-stated は資料に書かれていない、not-applicable は部など", ({ parent }) =>
      parent === undefined ? "not-applicable" : blankOf(parent),
    ),
    column("kind", "種類", "string", "department 部、division 課など、collective 関係部署など", ({ kind }) => kind),
    column("note", "注記", "string", "読むときの注意", ({ note }) => note),
    column("aliases", "別の表記", "array", "資料にある別の書き方", ({ aliases }) => aliases ?? []),
    ...sourceColumns<InWard<Department>>(({ source }) => source),
  ],
  rows: ({ departments }) => departments,
};
