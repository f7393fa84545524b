import type { APIRoute } from "astro";
import { datasets } from "#src/exports/catalog.ts";
import { toCsv } from "#src/exports/csv.ts";
import type { TableData } from "#src/exports/table-data.ts";
import { portal } from "#src/portal.ts";

export function getStaticPaths() {
  return datasets(portal).map((table) => ({ params: { table: table.id }, props: { table } }));
}

export const GET: APIRoute<{ table: TableData }> = ({ props }) => new Response(toCsv(props.table));
