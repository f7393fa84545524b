import { assemble } from "#src/load/assemble.ts";
import { checkIntegrity } from "#src/load/integrity.ts";
import { DataFaults } from "#src/load/fault.ts";
import type { Portal } from "#src/load/portal.ts";
import { readData } from "#src/load/read-data.ts";

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}

/**
 * Reads the data folder: the only door to the data.
 * @param directory the data folder
 * @throws DataFaults with every fault of every file, if there is one
 */
export function loadPortal(directory: string): Portal {
  const { files, unread, faults } = readData(directory);
  const { portal, origins } = assemble(files);
  const all = [...faults, ...checkIntegrity(portal, origins, unread)];
  if (all.length > 0) throw new DataFaults(all);
  return deepFreeze(portal);
}
