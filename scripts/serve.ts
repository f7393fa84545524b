/** Serves the last build: node scripts/serve.ts [port]. */
import "./report-faults.ts";
import { readArguments } from "./arguments.ts";
import { readPort } from "./port.ts";
import { serveSite } from "./serve-site.ts";

const [asked] = readArguments("node scripts/serve.ts [ポート]", {}, 1).positionals;
const { url } = await serveSite(readPort("PORT", asked ?? process.env["PORT"], 4321));
console.log(`みちしるべを開けます：${url}`);
