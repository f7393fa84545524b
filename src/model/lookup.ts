import type { Portal, RecordOf } from "#src/load/portal.ts";
import { KINDS, type ListKind } from "#src/schema/kinds.ts";

type Groups = ReadonlyMap<unknown, readonly unknown[]>;

const indexes = new WeakMap<Portal, Map<string, Groups>>();

function groupsOf(portal: Portal, kind: ListKind, field: string): Groups {
  const known = indexes.get(portal) ?? new Map<string, Groups>();
  indexes.set(portal, known);
  const key = `${kind}.${field}`;
  const groups = known.get(key) ?? Map.groupBy<unknown, unknown>(portal[kind], (record) => (record as Record<string, unknown>)[field]);
  known.set(key, groups);
  return groups;
}

/** Every record of a kind. */
export function recordsOf<Name extends ListKind>(portal: Portal, kind: Name): readonly RecordOf<Name>[] {
  const all: readonly unknown[] = portal[kind];
  return all as readonly RecordOf<Name>[];
}

/** Fields of a record that hold one id or word. */
type FieldOf<Name extends ListKind> = Extract<keyof RecordOf<Name>, string>;

/** The records of a kind whose field has a value, in the order of the data: the rows of a measure, the plans of a ward. */
export function recordsBy<Name extends ListKind>(
  portal: Portal,
  kind: Name,
  field: FieldOf<Name>,
  value: string | number,
): readonly RecordOf<Name>[] {
  return (groupsOf(portal, kind, field).get(value) ?? []) as readonly RecordOf<Name>[];
}

/** A record by its id; undefined where there is none. */
export function findRecord<Name extends ListKind>(portal: Portal, kind: Name, id: string): RecordOf<Name> | undefined {
  const [record] = (groupsOf(portal, kind, KINDS[kind].key[0] ?? "id").get(id) ?? []) as readonly RecordOf<Name>[];
  return record;
}

/** @throws Error when the id names nothing: references were checked on load, so this is a fault of the code */
export function recordOf<Name extends ListKind>(portal: Portal, kind: Name, id: string): RecordOf<Name> {
  const record = findRecord(portal, kind, id);
  if (record === undefined) throw new Error(`no record of ${kind} with id ${id}`);
  return record;
}
