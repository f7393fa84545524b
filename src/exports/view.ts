import { rowsToCsv } from "#src/exports/csv.ts";
import type { Cell } from "#src/exports/table.ts";

/** A part of a table: some of its rows under the table's own columns, as worked out or as read back from its JSON. */
export interface View {
  readonly columns: readonly { readonly key: string; readonly title: string }[];
  readonly records: readonly Readonly<Record<string, Cell | null>>[];
}

/**
 * Header of the column that says which part of the table the rows are. It is a column and not a line of its own: a line before the
 * headers becomes the header in Excel and pandas, one after the rows becomes a row, and RFC 4180 wants every line as long as the others.
 * A column is passed over by who does not need it, and goes with the rows when they are copied elsewhere.
 */
export const SCOPE_TITLE = "この表の範囲";

/** A view as CSV: the table's columns, and last the one that says which part it is. */
export function viewToCsv({ columns, records }: View, scope: string): string {
  return rowsToCsv(
    [...columns.map(({ title }) => title), SCOPE_TITLE],
    records.map((record) => [...columns.map(({ key }) => record[key] ?? undefined), scope]),
  );
}
