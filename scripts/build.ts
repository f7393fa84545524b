/** npm run build: data → dist. */
import "./report-faults.ts";
import { readArguments } from "./arguments.ts";
import { buildSite } from "./build-site.ts";

readArguments("npm run build", {});
if (!(await buildSite())) process.exitCode = 1;
