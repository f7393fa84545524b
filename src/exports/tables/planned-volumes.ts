import { blankOf, column, sourceColumns, valueOf } from "#src/exports/columns.ts";
import type { Table } from "#src/exports/table.ts";
import type { InPlan } from "#src/load/portal.ts";
import type { PlannedVolume } from "#src/schema/planned-volume.ts";

export const plannedVolumesTable: Table<InPlan<PlannedVolume>> = {
  id: "planned-volumes",
  title: "事業量",
  description: "施策ごとの事業量の名前。何をどれだけするかを示す、計画の表の行。",
  caveats: [],
  primaryKey: ["id"],
  columns: [
    column("id", "事業量ID", "string", "事業量の識別子", ({ id }) => id),
    column("measure", "施策ID", "string", "どの施策の事業量か", ({ measure }) => measure),
    column("label", "事業量", "string", "印刷されたとおりの名前", ({ label }) => valueOf(label)),
    column(
      "blank",
      "事業量がない理由",
      "string",
      "名前や年度別の内容がない理由",
      ({ label, cells }) => blankOf(label) ?? blankOf(Object.values(cells ?? {})[0]),
    ),
    column("note", "注記", "string", "読むときの注意", ({ note }) => note),
    ...sourceColumns<InPlan<PlannedVolume>>(({ source }) => source),
  ],
  rows: ({ plannedVolumes }) => plannedVolumes,
};
