import type { APIRoute } from "astro";
import { allCharts } from "#src/charts/catalog.ts";
import { fileRows, type Chart } from "#src/charts/chart.ts";
import { rowsToCsv } from "#src/exports/csv.ts";
import { portal } from "#src/portal.ts";

export function getStaticPaths() {
  return allCharts(portal).map((chart) => ({ params: { chart: chart.id }, props: { chart } }));
}

export const GET: APIRoute<{ chart: Chart }> = ({ props }) => {
  const { headers, rows } = fileRows(portal, props.chart);
  return new Response(rowsToCsv(headers, rows));
};
