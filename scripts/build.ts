/** npm run build: data → dist. */
import { buildSite } from "#scripts/build-site.ts";

if (!(await buildSite())) process.exitCode = 1;
