import { blankOf, column, sourceColumns, valueOf } from "#src/exports/columns.ts";
import type { Table } from "#src/exports/table.ts";
import type { InPlan } from "#src/load/portal.ts";
import { departmentsOf } from "#src/model/department.ts";
import type { Measure } from "#src/schema/measure.ts";
import { absoluteUrl, urls } from "#src/urls.ts";

export const measuresTable: Table<InPlan<Measure>> = {
  id: "measures",
  title: "施策",
  description: "計画に書かれた施策・取組み項目。担当部署は印刷されたとおり、要約とねらいは当サイトの文。",
  caveats: ["素案・案の計画の施策は、これから変わることがあります。計画の状態は「計画」の表にあります。"],
  primaryKey: ["id"],
  columns: [
    column("id", "施策ID", "string", "施策の識別子。変わりません", ({ id }) => id),
    column("ward", "区ID", "string", "どの区の施策か", ({ ward }) => ward),
    column("plan", "計画ID", "string", "どの計画の施策か", ({ plan }) => plan),
    column("policy_group", "方針ID", "string", "属する方針", ({ policyGroup }) => policyGroup),
    column("number", "番号", "string", "計画での番号。数字は半角", ({ number }) => valueOf(number)),
    column("title", "施策名", "string", "印刷されたとおりの名前", ({ title }) => title),
    column(
      "title_variants",
      "別の表記",
      "array",
      "資料の別の箇所での名前",
      ({ titleVariants }) => titleVariants?.map(({ text }) => text) ?? [],
    ),
    column("departments", "担当部署", "array", "担当する部署の名前。印刷されたとおり", ({ departments }) => valueOf(departments)),
    column("departments_blank", "担当部署がない理由", "string", "担当部署が分からない理由", ({ departments }) => blankOf(departments)),
    column("department_ids", "部署ID", "array", "担当部署の識別子。担当部署と同じ順", (measure, portal) =>
      departmentsOf(portal, measure).map(({ department }) => department.id),
    ),
    column("themes", "テーマ", "array", "当サイトのテーマのid", ({ themes }) => themes),
    column("summary", "要約（当サイト作成）", "string", "何をするか", ({ summary }) => summary),
    column("aim", "ねらい（当サイト作成）", "string", "何のためか", ({ aim }) => valueOf(aim)),
    column("aim_blank", "ねらいがない理由", "string", "ねらいがない理由", ({ aim }) => blankOf(aim)),
    ...sourceColumns<InPlan<Measure>>(({ source }) => source),
    column("url", "URL", "url", "施策のページ", ({ id }) => absoluteUrl(urls.measure(id))),
    column("title_kana", "施策名の読み", "string", "ひらがな", ({ titleKana }) => titleKana),
    column("number_blank", "番号がない理由", "string", "番号が印刷されていないとき", ({ number }) => blankOf(number)),
    column("note", "注記", "string", "読むときの注意", ({ note }) => note),
  ],
  rows: ({ measures }) => measures,
};
