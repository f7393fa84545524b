import type { APIRoute } from "astro";
import { partsAbout, partsToCsv } from "#src/exports/parts.ts";
import { portal } from "#src/portal.ts";

export function getStaticPaths() {
  return portal.measures.map(({ id }) => ({ params: { measure: id } }));
}

export const GET: APIRoute = ({ params }) => new Response(partsToCsv(partsAbout(portal, params["measure"] ?? "")));
