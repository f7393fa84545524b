import type { APIRoute } from "astro";
import { explorerData } from "#src/explore/build.ts";
import { portal } from "#src/portal.ts";

export const GET: APIRoute = () => new Response(JSON.stringify(explorerData(portal)));
