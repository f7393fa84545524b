/** npm run check [-- <data folder>]: checks the data and prints every fault, or what there is. */
import "#scripts/report-faults.ts";
import { loadPortal } from "#src/load/load-portal.ts";
import { readArguments } from "#scripts/arguments.ts";
import { dataFolder } from "#scripts/folder.ts";

const [folder] = readArguments("npm run check -- [データのフォルダー]", {}, 1).positionals;
const portal = loadPortal(dataFolder(folder));
const counts = Object.entries(portal).flatMap(([name, list]) => (Array.isArray(list) ? [`${name} ${String(list.length)}`] : []));
console.log(`データは正しく読めました（版 ${portal.release.date}）\n  ${counts.join("、")}`);
