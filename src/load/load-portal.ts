import { assemble, entriesOf } from "#src/load/assemble.ts";
import { checkContinuity, checkGroups } from "#src/load/checks/crosswalk.ts";
import { checkFolders, checkMissing } from "#src/load/checks/folders.ts";
import { checkFormerIds } from "#src/load/checks/former-ids.ts";
import { checkIds } from "#src/load/checks/ids.ts";
import { checkPlaces } from "#src/load/checks/places.ts";
import { checkIndicatorUnits, checkQuantities } from "#src/load/checks/quantities.ts";
import { checkCycles, checkKinds, checkNames, checkReferences } from "#src/load/checks/references.ts";
import { checkRows } from "#src/load/checks/rows.ts";
import { checkSeries } from "#src/load/checks/series.ts";
import { checkStageOverrides } from "#src/load/checks/stage-overrides.ts";
import { checkRepeats, checkUnique } from "#src/load/checks/unique.ts";
import { checkLineages, checkScales, checkVerdicts } from "#src/load/checks/verdicts.ts";
import { checkCells, checkYears } from "#src/load/checks/years.ts";
import { readFolder, type DataBytes } from "#src/load/data-folder.ts";
import { DataFaults, joined } from "#src/load/fault.ts";
import type { Portal } from "#src/load/portal.ts";
import { readFile } from "#src/load/read-file.ts";

/** Everything that no single file can tell. */
const CHECKS = [
  checkMissing,
  checkFolders,
  checkUnique,
  checkRepeats,
  checkIds,
  checkFormerIds,
  checkReferences,
  checkCycles,
  checkNames,
  checkKinds,
  checkYears,
  checkCells,
  checkQuantities,
  checkIndicatorUnits,
  checkPlaces,
  checkScales,
  checkVerdicts,
  checkLineages,
  checkSeries,
  checkStageOverrides,
  checkRows,
  checkGroups,
  checkContinuity,
];

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}

/**
 * Makes a portal of the bytes of a data folder.
 * @throws DataFaults with every fault of every file, if there is one
 */
export function portalOf(bytes: DataBytes): Portal {
  const files = [...bytes].map(([path, content]) => readFile(path, content));
  const entries = entriesOf(files);
  const faults = [...files.flatMap((file) => file.faults), ...joined(CHECKS.flatMap((check) => check({ entries, files })))];
  if (faults.length > 0) throw new DataFaults(faults);
  return deepFreeze(assemble(entries));
}

/**
 * Reads the data folder: the only door to the data.
 * @param directory the data folder
 * @throws DataFaults with every fault of every file, or when there is no such folder
 */
export function loadPortal(directory: string): Portal {
  return portalOf(readFolder(directory));
}
