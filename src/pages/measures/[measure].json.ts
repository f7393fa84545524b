import type { APIRoute } from "astro";
import { toJson } from "#src/exports/json.ts";
import { measureFileTable } from "#src/exports/measure-file.ts";
import { measuresTable } from "#src/exports/tables/measures.ts";
import { tableData } from "#src/exports/table.ts";
import { indexOf, mustGet } from "#src/model/portal-index.ts";
import { portal } from "#src/portal.ts";

export function getStaticPaths() {
  return portal.measures.map(({ id }) => ({ params: { measure: id } }));
}

export const GET: APIRoute = ({ params }) => {
  const measure = mustGet(indexOf(portal).measure, params["measure"] ?? "");
  const [record] = tableData(measuresTable, portal, [measure]).records;
  return new Response(toJson(portal, tableData(measureFileTable(measure), portal), { measure: record }));
};
