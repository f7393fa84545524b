import contract from "#src/exports/contract.json" with { type: "json" };
import { caveatsColumn, publishedKey, publishedName, recordColumns } from "#src/exports/record-columns.ts";
import type { Column, Table } from "#src/exports/table.ts";
import type { RecordOf } from "#src/load/portal.ts";
import { recordsOf } from "#src/model/lookup.ts";
import { KINDS, type ListKind } from "#src/schema/kinds.ts";

const released: Readonly<Record<string, readonly string[]>> = contract;

/** Where a kind's table is not just its fields. */
export interface TableChanges<Name extends ListKind> {
  /** The table's name where it is not its kind's */
  readonly id?: string;
  /** Published keys that differ from the fields' own names */
  readonly rename?: Readonly<Record<string, string>>;
  /** Columns of fields that another column tells better */
  readonly omit?: readonly string[];
  /** Columns that are worked out; one with the key of a field stands instead of it */
  readonly also?: readonly Column<RecordOf<Name>>[];
}

/** Columns that were ever released keep their order; new ones come after them, so that no one's column shifts. */
export function inReleasedOrder<Row>(table: string, columns: readonly Column<Row>[]): Column<Row>[] {
  const order = released[table] ?? [];
  const rank = ({ key }: Column<Row>) => (order.includes(key) ? order.indexOf(key) : order.length);
  return [...columns].sort((a, b) => rank(a) - rank(b));
}

/** The table of a kind: its columns are its fields. */
export function recordTable<Name extends ListKind>(
  kind: Name,
  { id = publishedName(kind), rename = {}, omit = [], also = [] }: TableChanges<Name> = {},
): Table<RecordOf<Name>> {
  const { title, about = "", caveats, key, files } = KINDS[kind];
  const own = recordColumns(kind)
    .map((column) => ({ ...column, key: rename[column.key] ?? column.key }))
    .filter((column) => !omit.includes(column.key) && !also.some((other) => other.key === column.key));
  const isOfPlan = files.some((pattern) => pattern.includes(":plan/"));
  const ofPlan = isOfPlan ? [caveatsColumn<RecordOf<Name>>(id, (record) => (record as { readonly plan?: string }).plan)] : [];
  return {
    id,
    title,
    description: about,
    caveats,
    columns: inReleasedOrder(id, [...own, ...also, ...ofPlan]),
    primaryKey: key.map(publishedKey),
    rows: (portal) => recordsOf(portal, kind),
  };
}
