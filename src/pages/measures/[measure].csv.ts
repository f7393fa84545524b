import type { APIRoute } from "astro";
import { toCsv } from "#src/exports/csv.ts";
import { measureFileTable } from "#src/exports/measure-file.ts";
import { tableData } from "#src/exports/table.ts";
import { indexOf, mustGet } from "#src/model/portal-index.ts";
import { portal } from "#src/portal.ts";

export function getStaticPaths() {
  return portal.measures.map(({ id }) => ({ params: { measure: id } }));
}

export const GET: APIRoute = ({ params }) => {
  const measure = mustGet(indexOf(portal).measure, params["measure"] ?? "");
  return new Response(toCsv(tableData(measureFileTable(measure), portal)));
};
