import { jsonPath, placeText, type Fault } from "#src/load/fault.ts";
import type { Entry } from "#src/load/assemble.ts";
import type { ReadFile } from "#src/load/read-file.ts";

/** What a check may look at. */
export interface Checked {
  readonly entries: readonly Entry[];
  readonly files: readonly ReadFile[];
  /** Strings of files that are not sound, and names of folders: what they stand for is not reported as missing a second time */
  readonly unread: ReadonlySet<string>;
}

/** A check across files: it tells every fault it finds. */
export type Check = (checked: Checked) => Fault[];

export interface Spot {
  readonly entry: Entry;
  readonly path?: readonly PropertyKey[];
}

function spotOf({ entry, path = [] }: Spot): Pick<Fault, "file" | "line" | "path"> {
  const whole = [...entry.path, ...path];
  return { file: entry.file.file, line: entry.file.lineOf(whole), path: jsonPath(whole) };
}

/** One fault at a field of a record; `others` are places that the same cause makes wrong. */
export function faultAt(spot: Spot, message: string, remedy: string, others: readonly Spot[] = []): Fault {
  return { ...spotOf(spot), message, remedy, others: others.map((other) => placeText(spotOf(other))) };
}
