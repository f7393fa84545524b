import { DataFaults, type Fault } from "#src/load/fault.ts";
import { portalOf } from "#src/load/load-portal.ts";
import { smallData, type SmallFiles } from "#src/testing/small-data.ts";

/** The faults of a small data folder; none where it is sound. */
export function faultsOf(files: SmallFiles): readonly Fault[] {
  try {
    portalOf(smallData(files));
    return [];
  } catch (error) {
    if (error instanceof DataFaults) return error.faults;
    throw error;
  }
}

/** Where each fault is and what it says: enough to tell that it is the right one. */
export function told(files: SmallFiles): string[] {
  return faultsOf(files).map(({ file, line, path, message }) => `${file}:${String(line)} ${path} ${message}`);
}
