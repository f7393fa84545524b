import { jsonPath, placeText, type Fault } from "#src/load/fault.ts";
import type { Entry } from "#src/load/assemble.ts";
import { FILE_KINDS, type FilePlace } from "#src/load/file-kind.ts";
import type { ReadFile } from "#src/load/read-file.ts";

/** What a check may look at. */
export interface Checked {
  readonly entries: readonly Entry[];
  readonly files: readonly ReadFile[];
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

/**
 * Whether records of a kind could not be read where a record looks for them: the file is broken or, though it must be there, missing.
 * Either is told as such, once, and not again for each record that names something in it.
 */
export function isUnread({ files }: Checked, kind: string, { record }: Entry): boolean {
  const own = files.filter(({ kind: file, place }) => file?.kinds.some((name) => name === kind) === true && isWithin(place, record));
  const mustBe = FILE_KINDS.some(({ kinds, isRequired }) => isRequired && kinds.some((name) => name === kind));
  return own.some(({ content }) => content === undefined) || (mustBe && own.length === 0);
}

function isWithin(place: FilePlace, record: Entry["record"]): boolean {
  const agree = (a: unknown, b: unknown) => a === undefined || b === undefined || a === b;
  return agree(place.ward, record["ward"]) && agree(place.plan, record["plan"]);
}

/** One fault at a field of a record; `others` are places that the same cause makes wrong. */
export function faultAt(spot: Spot, message: string, remedy: string, others: readonly Spot[] = []): Fault {
  return { ...spotOf(spot), message, remedy, others: others.map((other) => placeText(spotOf(other))) };
}
