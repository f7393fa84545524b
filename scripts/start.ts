/** npm start: checks the data, builds, indexes and serves. */
import { buildSite } from "#scripts/build-site.ts";
import { serveSite } from "#scripts/serve-site.ts";

if (await buildSite()) {
  const { url } = await serveSite(Number(process.env["PORT"] ?? 4321));
  console.log(`\nみちしるべを開けます：${url}\n（終わるときは Ctrl+C）`);
} else {
  process.exitCode = 1;
}
