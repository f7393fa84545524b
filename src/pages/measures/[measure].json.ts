import type { APIRoute } from "astro";
import { partsToJson } from "#src/exports/json.ts";
import { partsAbout } from "#src/exports/parts.ts";
import { portal } from "#src/portal.ts";
import { absoluteUrl, urls } from "#src/urls.ts";

export function getStaticPaths() {
  return portal.measures.map(({ id, title }) => ({ params: { measure: id }, props: { title } }));
}

export const GET: APIRoute<{ title: string }> = ({ params, props: { title } }) => {
  const id = params["measure"] ?? "";
  return new Response(partsToJson(portal, partsAbout(portal, id), { id, title, page: absoluteUrl(urls.measure(id)) }));
};
