import type { APIRoute } from "astro";
import { explorerData } from "#src/explore/build.ts";
import { scopeText } from "#src/explore/filter.ts";
import { facetPages, type FacetPage } from "#src/explore/pages.ts";
import { tableData } from "#src/exports/table-data.ts";
import { measuresTable } from "#src/exports/tables/measures.ts";
import { viewToCsv } from "#src/exports/view.ts";
import { portal } from "#src/portal.ts";

export function getStaticPaths() {
  return facetPages(portal).map((view) => ({ params: { facet: view.facet, value: view.value.id }, props: { view } }));
}

export const GET: APIRoute<{ view: FacetPage }> = ({ props: { view } }) => {
  const scope = scopeText(portal.measures.length, view.measures.length, view.conditions, explorerData(portal).release);
  return new Response(viewToCsv(tableData(measuresTable, portal, view.measures), scope));
};
