/** One thing wrong in the data: where it is, what is wrong, and what to do about it. All in Japanese, for curators. */
export interface Fault {
  /** Path from the project's root, e.g. data/wards/itabashi/ward.json */
  readonly file: string;
  /** Line in the file, from 1; undefined for the file as a whole */
  readonly line?: number | undefined;
  /** JSON path, e.g. measures[3].title; empty for the whole file */
  readonly path: string;
  readonly message: string;
  readonly remedy: string;
  /** Other places that the same cause makes wrong: file:line path */
  readonly others?: readonly string[];
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

/** Places named one by one before the rest are only counted. */
const NAMED = 9;

/** @returns file:line path, as editors and terminals open it */
export function placeText({ file, line, path }: Pick<Fault, "file" | "line" | "path">): string {
  return `${file}${line === undefined ? "" : `:${String(line)}`}${path === "" ? "" : `  ${path}`}`;
}

/** Faults told in the same words have one cause: they are told once, with all their places. Of a whole file, each is its own. */
export function joined(faults: readonly Fault[]): Fault[] {
  const same = Map.groupBy(faults, ({ file, path, message, remedy }) => [path === "" ? file : "", message, remedy].join("\t"));
  return [...same.values()].flatMap(([first, ...rest]) =>
    first === undefined
      ? []
      : [{ ...first, others: [...(first.others ?? []), ...rest.flatMap((fault) => [placeText(fault), ...(fault.others ?? [])])] }],
  );
}

function block(fault: Fault): string {
  const { message, remedy, others = [] } = fault;
  const rest = others.length > NAMED ? [`ほか${String(others.length - NAMED)}か所`] : [];
  const also = others.length === 0 ? [] : ["    同じ誤りの場所:", ...[...others.slice(0, NAMED), ...rest].map((place) => `      ${place}`)];
  return [`✗ ${placeText(fault)}`, `    誤り: ${message}`, `    直し方: ${remedy}`, ...also].join("\n");
}

/** @returns text with one block a fault, sorted by file and line, and a closing count */
export function formatFaults(faults: readonly Fault[]): string {
  const sorted = [...faults].sort((a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0));
  return [...sorted.map(block), `データの誤りが ${String(faults.length)} 件あります。`].join("\n");
}

/** @returns a JSON path as people write it: ["measures", 3, "title"] is measures[3].title */
export function jsonPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, part) => (typeof part === "number" ? `${text}[${String(part)}]` : text === "" ? String(part) : `${text}.${String(part)}`),
    "",
  );
}
