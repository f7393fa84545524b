import type { ExplorerData } from "#src/explore/facet.ts";
import { describeState, resultsOf, scopeText } from "#src/explore/filter.ts";
import { formatState, type ExplorerState } from "#src/explore/state.ts";
import { type View, viewToCsv } from "#src/exports/view.ts";

interface TableFile {
  readonly meta: { readonly columns: readonly { readonly key: string; readonly title: string; readonly type: string }[] };
  readonly rows: View["records"];
}

/** Where the build does not know the site's address, its addresses are paths; a file that leaves the site needs them whole. */
function wholeAddresses(table: TableFile): View["records"] {
  const addresses = table.meta.columns.filter(({ type }) => type === "url").map(({ key }) => key);
  return table.rows.map((row) => {
    const whole = addresses.map((key) => {
      const cell = row[key];
      return [key, typeof cell === "string" ? new URL(cell, location.href).href : cell] as const;
    });
    return { ...row, ...Object.fromEntries(whole) };
  });
}

/** Saves exactly the rows on the screen, in their order, with the scope written in the file. */
export async function downloadView(data: ExplorerData, state: ExplorerState, source: string, format: "csv" | "json"): Promise<void> {
  const response = await fetch(source);
  const table = (await response.json()) as TableFile;
  const byId = new Map(wholeAddresses(table).map((row) => [row["id"], row]));
  const rows = resultsOf(data.items, state).flatMap(({ id }) => {
    const row = byId.get(id);
    return row === undefined ? [] : [row];
  });
  const conditions = describeState(data, state);
  const scope = scopeText(data.items.length, rows.length, conditions, data.release);
  const text =
    format === "csv"
      ? viewToCsv({ columns: table.meta.columns, records: rows }, scope)
      : `${JSON.stringify({ meta: { ...table.meta, scope, conditions, rows: rows.length, total: data.items.length, view: formatState(state) }, rows }, null, 1)}\n`;
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: format === "csv" ? "text/csv" : "application/json" }));
  link.download = `measures${formatState(state).replaceAll(/[^a-z0-9-]+/giu, "_")}.${format}`;
  link.click();
  URL.revokeObjectURL(link.href);
}
