import type { APIRoute } from "astro";
import { allCharts } from "#src/charts/catalog.ts";
import { chartPictures, type ChartPicture } from "#src/charts/png.ts";
import { portal } from "#src/portal.ts";

export async function getStaticPaths() {
  const pictures = await chartPictures(portal, allCharts(portal));
  return pictures.map((picture) => ({ params: { chart: picture.id }, props: { picture } }));
}

export const GET: APIRoute<{ picture: ChartPicture }> = ({ props }) => new Response(props.picture.draw());
