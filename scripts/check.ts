/** npm run check [-- <data folder>]: checks the data and prints every fault, or what there is. */
import { loadPortal } from "#src/load/load-portal.ts";
import { DataFaults } from "#src/load/fault.ts";

const directory = process.argv[2] ?? "data";
try {
  const portal = loadPortal(directory);
  const counts = Object.entries(portal).flatMap(([name, list]) => (Array.isArray(list) ? [`${name} ${String(list.length)}`] : []));
  console.log(`データは正しく読めました（版 ${portal.release.date}）\n  ${counts.join("、")}`);
} catch (error) {
  if (!(error instanceof DataFaults)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
