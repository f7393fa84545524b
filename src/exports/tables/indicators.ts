import { columnOf, placeColumns } from "#src/exports/record-columns.ts";
import { recordTable } from "#src/exports/record-table.ts";
import type { RecordOf } from "#src/load/portal.ts";
import { groupLabel, measureIdOf, volumeOf } from "#src/model/indicator.ts";
import { isBlank } from "#src/schema/blank.ts";

type Indicator = RecordOf<"indicators">;

export const indicatorsTable = recordTable("indicators", {
  also: [
    columnOf<Indicator>("plannedVolumes", "measure", (indicator, portal) => measureIdOf(portal, indicator)),
    columnOf<Indicator>("plannedVolumes", "label", (indicator, portal) => groupLabel(portal, indicator), "group"),
    // Words have no ratio; numbers have one unless the record says why not.
    columnOf<Indicator>("indicators", "comparable", ({ comparable, unit }) => (comparable === false || isBlank(unit) ? "no" : "yes")),
    // An indicator stands in the source where its 事業量 stands.
    ...placeColumns<Indicator>((indicator, portal) => volumeOf(portal, indicator).source),
  ],
});
