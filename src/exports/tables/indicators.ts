import { blankOf, column, sourceColumns, valueOf } from "#src/exports/columns.ts";
import type { Table } from "#src/exports/table.ts";
import type { InPlan } from "#src/load/portal.ts";
import { groupLabel, measureIdOf } from "#src/model/indicator.ts";
import { indexOf, mustGet } from "#src/model/portal-index.ts";
import type { Indicator } from "#src/schema/indicator.ts";

export const indicatorsTable: Table<InPlan<Indicator>> = {
  id: "indicators",
  title: "指標",
  description: "施策の進みぐあいを測る指標。どの施策の、どの事業量の、何を数えるか。",
  caveats: [],
  primaryKey: ["id"],
  columns: [
    column("id", "指標ID", "string", "指標の識別子", ({ id }) => id),
    column("measure", "施策ID", "string", "どの施策の指標か", (indicator, portal) => measureIdOf(portal, indicator)),
    column("group", "事業量", "string", "事業量の名前。印刷されたとおり", (indicator, portal) => groupLabel(portal, indicator)),
    column("name", "指標名", "string", "印刷されたとおりの名前。ないときは事業量の名前", ({ name }) => name),
    column("unit", "単位", "string", "値の単位", ({ unit }) => valueOf(unit)),
    column("unit_blank", "単位がない理由", "string", "文字の指標は not-applicable", ({ unit }) => blankOf(unit)),
    column("better", "良い方向", "string", "higher 大きいほど良い、lower 小さいほど良い、none 文字の指標など", ({ better }) => better),
    column("comparable", "計画比を出せるか", "string", "計画と実績が同じものを数えていると言えないときは no", ({ comparable }) =>
      comparable === false ? "no" : "yes",
    ),
    column("planned_volume", "事業量ID", "string", "事業量の表（planned-volumes）のid", ({ plannedVolume }) => plannedVolume),
    column("note", "注記", "string", "読むときの注意", ({ note }) => note),
    ...sourceColumns<InPlan<Indicator>>((indicator, portal) => mustGet(indexOf(portal).plannedVolume, indicator.plannedVolume).source),
  ],
  rows: ({ indicators }) => indicators,
};
