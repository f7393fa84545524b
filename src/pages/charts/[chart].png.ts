import type { APIRoute } from "astro";
import { allCharts } from "#src/charts/catalog.ts";
import { WIDTHS, type Chart } from "#src/charts/chart.ts";
import { toPng } from "#src/charts/png.ts";
import { portal } from "#src/portal.ts";

export function getStaticPaths() {
  return allCharts(portal).map((chart) => ({ params: { chart: chart.id }, props: { chart } }));
}

export const GET: APIRoute<{ chart: Chart }> = ({ props }) => new Response(toPng(props.chart.draw(WIDTHS.wide)));
