import type { Cell, Column, Table } from "#src/exports/table.ts";
import type { Portal } from "#src/load/portal.ts";
import { sourcesOf } from "#src/model/source.ts";

/** A table with its cells worked out, whatever its rows were: what CSV, JSON and pages read. */
export interface TableData {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly caveats: readonly string[];
  readonly primaryKey: readonly string[];
  readonly columns: readonly Omit<Column<never>, "value">[];
  readonly records: readonly Readonly<Record<string, Cell>>[];
  /** Ids of the sources that the rows were read from, in the portal's order */
  readonly sources: readonly string[];
}

/** What a reader must know before using a table: what holds of every row, then what holds of single plans. */
function caveatsOf(portal: Portal, { id, caveats }: { readonly id: string; readonly caveats: readonly string[] }): string[] {
  const ofPlans = portal.plans.flatMap((plan) => plan.caveats ?? []).filter(({ tables }) => tables.includes(id));
  return [...caveats, ...ofPlans.map(({ text }) => text)];
}

/** Works out every cell of a table, or of some of its rows. */
export function tableData<Row>(table: Table<Row>, portal: Portal, rows: readonly Row[] = table.rows(portal)): TableData {
  const { id, title, description, primaryKey, columns } = table;
  const records = rows.map((row) => Object.fromEntries(columns.map(({ key, value }) => [key, value(row, portal)])));
  return {
    id,
    title,
    description,
    caveats: caveatsOf(portal, table),
    primaryKey,
    columns: columns.map(({ value: _, ...head }) => head),
    records,
    sources: sourcesOf(portal, [rows, records]),
  };
}

/** A table of the catalogue, ready to be worked out for a portal. */
export interface Dataset {
  readonly id: string;
  readonly data: (portal: Portal) => TableData;
}

const worked = new WeakMap<Portal, Map<string, TableData>>();

/** Each table is worked out once a portal, though page, CSV, JSON and the measures' own files all read it. */
export function dataset<Row>(table: Table<Row>): Dataset {
  return {
    id: table.id,
    data: (portal) => {
      const known = worked.get(portal) ?? new Map<string, TableData>();
      worked.set(portal, known);
      const data = known.get(table.id) ?? tableData(table, portal);
      known.set(table.id, data);
      return data;
    },
  };
}
