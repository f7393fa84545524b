import { KINDS, type KindName } from "#src/schema/kinds.ts";
import { walk, type Found } from "#src/schema/walk.ts";
import type { Portal } from "#src/load/portal.ts";
import type { ReadFile } from "#src/load/read-file.ts";

/** A record with what its place adds, where it was read, and the meaning of each of its fields. */
export interface Entry {
  readonly kind: KindName;
  readonly record: Readonly<Record<string, unknown>>;
  readonly file: ReadFile;
  readonly path: readonly PropertyKey[];
  readonly found: readonly Found[];
}

function entryOf(kind: KindName, value: unknown, file: ReadFile, path: readonly PropertyKey[]): Entry {
  const found: Found[] = [];
  walk(KINDS[kind].schema, value, (field) => found.push(field));
  const { fiscalYear, ...place } = file.place;
  const added = fiscalYear === undefined ? place : { ...place, fiscalYear: Number(fiscalYear) };
  // Plain words have no place to take over.
  const isPlain = typeof value !== "object" || value === null || Array.isArray(value);
  return { kind, record: (isPlain ? value : { ...value, ...added }) as Entry["record"], file, path, found };
}

/** Every record of the sound files, in their order. */
export function entriesOf(files: readonly ReadFile[]): Entry[] {
  return files.flatMap((file) => {
    const { kind: fileKind, content } = file;
    if (fileKind === undefined || content === undefined) return [];
    return fileKind.kinds.flatMap((kind) => {
      if (fileKind.isRecord) {
        const { $schema: _, ...record } = content;
        return [entryOf(kind, record, file, [])];
      }
      return ((content[kind] ?? []) as readonly unknown[]).map((record, index) => entryOf(kind, record, file, [kind, index]));
    });
  });
}

type Draft = Record<KindName, Entry["record"][]>;

/** Everything shows wards in the order of their codes, and a ward's plans from the oldest to the newest. */
function sort({ wards, plans }: Draft): void {
  wards.sort((a, b) => String(a["code"]).localeCompare(String(b["code"])));
  const wardOrder = (plan: Entry["record"]) => wards.findIndex(({ id }) => id === plan["ward"]);
  const start = ({ periodStart }: Entry["record"]) => (typeof periodStart === "number" ? periodStart : 0);
  plans.sort((a, b) => wardOrder(a) - wardOrder(b) || start(a) - start(b));
}

/** Joins the records into one portal, not yet checked across files. */
export function assemble(entries: readonly Entry[]): Portal {
  const draft = Object.fromEntries(Object.keys(KINDS).map((kind) => [kind, []])) as unknown as Draft;
  for (const { kind, record } of entries) draft[kind].push(record);
  sort(draft);
  const [release] = draft.release;
  return { ...draft, release } as unknown as Portal;
}
