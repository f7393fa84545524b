import { recordTable } from "#src/exports/record-table.ts";
import { dataset, type Dataset, type TableData } from "#src/exports/table-data.ts";
import { amendmentsTable } from "#src/exports/tables/amendments.ts";
import { continuityTable } from "#src/exports/tables/continuity.ts";
import { crosswalkMembersTable, crosswalkTable } from "#src/exports/tables/crosswalk.ts";
import { discrepanciesTable } from "#src/exports/tables/discrepancies.ts";
import { indicatorValuesTable } from "#src/exports/tables/indicator-values.ts";
import { indicatorsTable } from "#src/exports/tables/indicators.ts";
import { measuresTable } from "#src/exports/tables/measures.ts";
import { plannedVolumesTable } from "#src/exports/tables/planned-volumes.ts";
import { plansTable } from "#src/exports/tables/plans.ts";
import { sumsTable } from "#src/exports/tables/sums.ts";
import { yearlyPlanTable } from "#src/exports/tables/yearly-plan.ts";
import type { Portal } from "#src/load/portal.ts";
import { isKindName, KINDS } from "#src/schema/kinds.ts";

/** Tables that are more than the fields of their kind, by the kind they stand for; parts of its records may have one more. */
const OWN: Readonly<Record<string, Dataset | readonly Dataset[]>> = {
  measures: dataset(measuresTable),
  yearlyPlan: dataset(yearlyPlanTable),
  plannedVolumes: dataset(plannedVolumesTable),
  indicators: dataset(indicatorsTable),
  indicatorValues: dataset(indicatorValuesTable),
  sums: dataset(sumsTable),
  amendments: dataset(amendmentsTable),
  crosswalkGroups: [dataset(crosswalkTable), dataset(crosswalkMembersTable)],
  continuity: dataset(continuityTable),
  plans: dataset(plansTable),
  discrepancies: dataset(discrepanciesTable),
};

/** Every dataset, in the order of the kinds: a kind that tells readers what it is about is published by itself. */
export const CATALOG: readonly Dataset[] = Object.entries(KINDS).flatMap(([kind, { about }]) => {
  const own = OWN[kind];
  if (own !== undefined) return own;
  return about === undefined || !isKindName(kind) || kind === "release" ? [] : [dataset(recordTable(kind))];
});

/** The tables that have rows: an empty one is not published. */
export function datasets(portal: Portal): TableData[] {
  return CATALOG.map(({ data }) => data(portal)).filter(({ records }) => records.length > 0);
}
