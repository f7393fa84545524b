import type { APIRoute } from "astro";
import { allCharts } from "#src/charts/catalog.ts";
import type { Chart } from "#src/charts/chart.ts";
import { publishedPicture } from "#src/charts/published.ts";
import { portal } from "#src/portal.ts";

export function getStaticPaths() {
  return allCharts(portal).map((chart) => ({ params: { chart: chart.id }, props: { chart } }));
}

export const GET: APIRoute<{ chart: Chart }> = ({ props }) => new Response(publishedPicture(portal, props.chart));
