import { dataset, type TableData } from "#src/exports/table-data.ts";
import { amendmentsTable } from "#src/exports/tables/amendments.ts";
import { bodiesTable } from "#src/exports/tables/bodies.ts";
import { departmentsTable } from "#src/exports/tables/departments.ts";
import { discrepanciesTable } from "#src/exports/tables/discrepancies.ts";
import { evaluationsTable } from "#src/exports/tables/evaluations.ts";
import { eventsTable } from "#src/exports/tables/events.ts";
import { figureSeriesTable } from "#src/exports/tables/figure-series.ts";
import { figuresTable } from "#src/exports/tables/figures.ts";
import { indicatorValuesTable } from "#src/exports/tables/indicator-values.ts";
import { indicatorsTable } from "#src/exports/tables/indicators.ts";
import { managementPoliciesTable } from "#src/exports/tables/management-policies.ts";
import { measuresTable } from "#src/exports/tables/measures.ts";
import { plannedVolumesTable } from "#src/exports/tables/planned-volumes.ts";
import { plansTable } from "#src/exports/tables/plans.ts";
import { policyGroupsTable } from "#src/exports/tables/policy-groups.ts";
import { sourcesTable } from "#src/exports/tables/sources.ts";
import { statementsTable } from "#src/exports/tables/statements.ts";
import { subItemsTable } from "#src/exports/tables/sub-items.ts";
import { termsTable } from "#src/exports/tables/terms.ts";
import { themesTable } from "#src/exports/tables/themes.ts";
import { wardsTable } from "#src/exports/tables/wards.ts";
import { yearlyPlanTable } from "#src/exports/tables/yearly-plan.ts";
import type { Portal } from "#src/load/portal.ts";

/** Every dataset, in the order of the catalogue page. One line here gives a table its CSV, JSON and page. */
export const CATALOG = [
  dataset(measuresTable),
  dataset(subItemsTable),
  dataset(yearlyPlanTable),
  dataset(plannedVolumesTable),
  dataset(indicatorsTable),
  dataset(indicatorValuesTable),
  dataset(evaluationsTable),
  dataset(managementPoliciesTable),
  dataset(figuresTable),
  dataset(figureSeriesTable),
  dataset(amendmentsTable),
  dataset(plansTable),
  dataset(policyGroupsTable),
  dataset(departmentsTable),
  dataset(bodiesTable),
  dataset(wardsTable),
  dataset(themesTable),
  dataset(termsTable),
  dataset(eventsTable),
  dataset(statementsTable),
  dataset(sourcesTable),
  dataset(discrepanciesTable),
];

/** The tables that have rows: an empty one is not published. */
export function datasets(portal: Portal): TableData[] {
  return CATALOG.map(({ data }) => data(portal)).filter(({ records }) => records.length > 0);
}
