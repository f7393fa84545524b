import { stringify } from "csv-stringify/browser/esm/sync";
import type { Cell } from "#src/exports/table.ts";
import type { TableData } from "#src/exports/table-data.ts";

/** Separator of lists in CSV cells. */
export const LIST_SEPARATOR = "；";

/** Characters that make a spreadsheet take a text for a formula (OWASP, CSV Injection). */
const FORMULA_START = /^[=+\-@\t\r]/u;

/** A text that a spreadsheet would run gets a leading apostrophe. Numbers never do: −5 stays a number. */
export function formulaSafe(text: string): string {
  return FORMULA_START.test(text) ? `'${text}` : text;
}

function csvCell(cell: Cell): string | number {
  if (cell === undefined) return "";
  if (typeof cell === "number") return cell;
  return formulaSafe(typeof cell === "string" ? cell : cell.join(LIST_SEPARATOR));
}

/** @returns CSV of RFC 4180 with CRLF and a BOM, so that Excel reads it as UTF-8: the headers are the first line, and every line is as long */
export function rowsToCsv(headers: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return stringify([headers, ...rows.map((row) => row.map(csvCell))], { bom: true, record_delimiter: "windows" });
}

/** A table as CSV with its Japanese headers. */
export function toCsv({ columns, records }: Pick<TableData, "columns" | "records">): string {
  return rowsToCsv(
    columns.map(({ title }) => title),
    records.map((record) => columns.map(({ key }) => record[key])),
  );
}
