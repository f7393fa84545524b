import { columnOf, placeColumns } from "#src/exports/record-columns.ts";
import { recordTable } from "#src/exports/record-table.ts";
import { groupLabel, measureIdOf, volumeOf } from "#src/model/indicator.ts";

export const indicatorsTable = recordTable("indicators", {
  description: "施策の進みぐあいを測る指標。どの施策の、どの事業量の、何を数えるか。",
  also: [
    columnOf("plannedVolumes", "measure", (indicator, portal) => measureIdOf(portal, indicator)),
    columnOf("plannedVolumes", "label", (indicator, portal) => groupLabel(portal, indicator), "group"),
    columnOf("indicators", "comparable", ({ comparable }) => (comparable === false ? "no" : "yes")),
    // An indicator stands in the source where its 事業量 stands.
    ...placeColumns((indicator, portal) => volumeOf(portal, indicator).source),
  ],
});
