import type { Portal } from "#src/load/portal.ts";

/** A value of a published cell. Lists stay lists in JSON and are joined by ； in CSV; undefined is null in JSON and empty in CSV. */
export type Cell = string | number | readonly string[] | undefined;

export type ColumnType = "string" | "integer" | "number" | "boolean" | "array" | "year" | "date" | "url";

export interface Column<Row> {
  /** English key of the contract, snake_case */
  readonly key: string;
  /** Japanese header of the CSV */
  readonly title: string;
  readonly description: string;
  readonly type: ColumnType;
  readonly value: (row: Row, portal: Portal) => Cell;
}

/** A published table: /data/<id>.csv and /data/<id>.json. Its keys are a contract; new ones go at the end. */
export interface Table<Row = unknown> {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** What a reader must know before using the figures, whichever plans they come from; caveatsOf adds what single plans bring. */
  readonly caveats: readonly string[];
  readonly columns: readonly Column<Row>[];
  readonly primaryKey: readonly string[];
  /** Sources of the rows, for the attribution line */
  readonly rows: (portal: Portal) => readonly Row[];
}

/** What a reader must know before using a table: what holds of every row, then what holds of single plans. */
export function caveatsOf(portal: Portal, { id, caveats }: Pick<Table, "id" | "caveats">): readonly string[] {
  const ofPlans = portal.plans.flatMap((plan) => plan.caveats ?? []).filter(({ tables }) => tables.includes(id));
  return [...caveats, ...ofPlans.map(({ text }) => text)];
}

/** A table with its rows worked out: what csv and json write. */
export interface TableData {
  readonly table: Table<never>;
  readonly records: readonly Readonly<Record<string, Cell>>[];
}

/** Works out every cell of a table. */
export function tableData<Row>(table: Table<Row>, portal: Portal, rows: readonly Row[] = table.rows(portal)): TableData {
  const records = rows.map((row) => Object.fromEntries(table.columns.map(({ key, value }) => [key, value(row, portal)])));
  return { table: table as unknown as Table<never>, records };
}
