/** npm run build: data → dist. */
import "#scripts/report-faults.ts";
import { readArguments } from "#scripts/arguments.ts";
import { buildSite } from "#scripts/build-site.ts";

readArguments("npm run build", {});
if (!(await buildSite())) process.exitCode = 1;
