/** Serves the last build: node scripts/serve.ts [port]. */
import { serveSite } from "#scripts/serve-site.ts";

const { url } = await serveSite(Number(process.argv[2] ?? process.env["PORT"] ?? 4321));
console.log(`みちしるべを開けます：${url}`);
