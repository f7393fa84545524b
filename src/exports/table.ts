import type { Portal } from "#src/load/portal.ts";

/** A value of a published cell. Lists stay lists in JSON and are joined by ； in CSV; undefined is null in JSON and empty in CSV. */
export type Cell = string | number | readonly string[] | undefined;

export type ColumnType = "string" | "integer" | "number" | "array" | "year" | "date" | "url";

export interface Column<Row> {
  /** English key of the contract, snake_case */
  readonly key: string;
  /** Japanese header of the CSV */
  readonly title: string;
  readonly description: string;
  readonly type: ColumnType;
  /** Kinds whose ids it holds, or "any": by it a table's rows about one record are found */
  readonly refersTo?: "any" | readonly string[];
  readonly value: (row: Row, portal: Portal) => Cell;
}

/** A published table: /data/<id>.csv and /data/<id>.json. Its keys are a contract; new ones go at the end. */
export interface Table<Row> {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** What a reader must know before using the figures. */
  readonly caveats: readonly string[];
  readonly columns: readonly Column<Row>[];
  readonly primaryKey: readonly string[];
  readonly rows: (portal: Portal) => readonly Row[];
}
