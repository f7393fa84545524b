/** One thing wrong in the data: where it is, what is wrong, and what to do about it. All in Japanese, for curators. */
export interface Fault {
  /** Path from the project's root, e.g. data/wards/itabashi/ward.json */
  readonly file: string;
  /** JSON path, e.g. measures[3].title; empty for the whole file */
  readonly path: string;
  readonly message: string;
  readonly remedy: string;
}

/** All faults found, thrown together so that one run shows everything there is to mend. */
export class DataFaults extends Error {
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    super(formatFaults(faults));
    this.name = "DataFaults";
    this.faults = faults;
  }
}

/** @returns text with one block a fault, sorted by file and path, and a closing count */
export function formatFaults(faults: readonly Fault[]): string {
  const sorted = [...faults].sort((a, b) => a.file.localeCompare(b.file) || a.path.localeCompare(b.path, "en", { numeric: true }));
  const blocks = sorted.map(
    ({ file, path, message, remedy }) => `✗ ${file}${path === "" ? "" : `  ${path}`}\n    誤り: ${message}\n    直し方: ${remedy}`,
  );
  return [...blocks, `データの誤りが ${String(faults.length)} 件あります。`].join("\n");
}

/** @returns a JSON path as people write it: ["measures", 3, "title"] is measures[3].title */
export function jsonPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, part) => (typeof part === "number" ? `${text}[${String(part)}]` : text === "" ? String(part) : `${text}.${String(part)}`),
    "",
  );
}
