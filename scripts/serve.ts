/** Serves the last build: node scripts/serve.ts [port]. */
import "#scripts/report-faults.ts";
import { readArguments } from "#scripts/arguments.ts";
import { readPort } from "#scripts/port.ts";
import { serveSite } from "#scripts/serve-site.ts";

const [asked] = readArguments("node scripts/serve.ts [ポート]", {}, 1).positionals;
const { url } = await serveSite(readPort("PORT", asked ?? process.env["PORT"], 4321));
console.log(`みちしるべを開けます：${url}`);
