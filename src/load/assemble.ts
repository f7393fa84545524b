import { isKindName, KINDS, type KindName } from "#src/schema/kinds.ts";
import { walk, type Found } from "#src/schema/walk.ts";
import type { Portal, RecordOf } from "#src/load/portal.ts";
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

function entriesIn(file: ReadFile): Entry[] {
  const { kind: fileKind, content } = file;
  if (fileKind === undefined || content === undefined) return [];
  return fileKind.kinds.flatMap((kind) => {
    if (fileKind.isRecord) {
      const { $schema: _, ...record } = content;
      return [entryOf(kind, record, file, [])];
    }
    return ((content[kind] ?? []) as readonly unknown[]).map((record, index) => entryOf(kind, record, file, [kind, index]));
  });
}

const known = new WeakMap<ReadFile, Entry[]>();

/** Every record of the sound files, in their order. The same file is gone through once. */
export function entriesOf(files: readonly ReadFile[]): Entry[] {
  return files.flatMap((file) => {
    const entries = known.get(file) ?? entriesIn(file);
    known.set(file, entries);
    return entries;
  });
}

/** Everything shows wards in the order of their codes, and a ward's plans from the oldest to the newest. */
function inOrder(portal: Portal): Portal {
  const wards = [...portal.wards].sort((a, b) => a.code.localeCompare(b.code));
  const wardOrder = (plan: RecordOf<"plans">) => wards.findIndex(({ id }) => id === plan.ward);
  const start = ({ periodStart }: RecordOf<"plans">) => (typeof periodStart === "number" ? periodStart : 0);
  const plans = [...portal.plans].sort((a, b) => wardOrder(a) - wardOrder(b) || start(a) - start(b));
  return { ...portal, wards, plans };
}

/** Joins the records of sound files into one portal. */
export function assemble(entries: readonly Entry[]): Portal {
  const byKind = Map.groupBy(entries, ({ kind }) => kind);
  const lists = Object.keys(KINDS).map(
    (kind) => [kind, isKindName(kind) ? (byKind.get(kind) ?? []).map(({ record }) => record) : []] as const,
  );
  const portal = Object.fromEntries<unknown>(lists);
  // Every record fits its kind's schema, which is what the portal's type is made of.
  return inOrder({ ...portal, release: byKind.get("release")?.[0]?.record } as Portal);
}
