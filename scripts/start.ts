/** npm start: checks the data, builds, indexes and serves. */
import "#scripts/report-faults.ts";
import { readArguments } from "#scripts/arguments.ts";
import { buildSite } from "#scripts/build-site.ts";
import { readPort } from "#scripts/port.ts";
import { serveSite } from "#scripts/serve-site.ts";

readArguments("PORT=番号 npm start", {});
const port = readPort("PORT", process.env["PORT"], 4321);
if (await buildSite()) {
  const { url } = await serveSite(port);
  console.log(`\nみちしるべを開けます：${url}\n（終わるときは Ctrl+C）`);
} else {
  process.exitCode = 1;
}
