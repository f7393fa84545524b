import { CATALOG } from "#src/exports/catalog.ts";
import { rowsToCsv } from "#src/exports/csv.ts";
import type { TableData } from "#src/exports/table-data.ts";
import type { Portal } from "#src/load/portal.ts";

/**
 * What the published tables hold about one record: its own row and every row that names it, directly or by a part of it. A record's
 * own files are these rows and no mapping of their own.
 */
export function partsAbout(portal: Portal, id: string): TableData[] {
  const ofPlans = new Set(portal.plans.flatMap(({ caveats = [] }) => caveats.map(({ text }) => text)));
  return CATALOG.flatMap(({ data }) => {
    const table = data(portal);
    const naming = table.columns.filter(({ refersTo, key }) => key === "id" || refersTo !== undefined).map(({ key }) => key);
    const records = table.records.filter((record) => naming.some((key) => [record[key]].flat().includes(id)));
    const cites = new Set<unknown>(records.flatMap(({ source, sources = [] }) => [source, ...[sources].flat()]));
    if (records.length === 0) return [];
    // What holds of another plan's rows says nothing of these.
    const own = new Set(records.flatMap(({ plan_caveats: texts }) => texts ?? []));
    const caveats = table.caveats.filter((text) => !ofPlans.has(text) || own.has(text));
    return [{ ...table, records, caveats, sources: table.sources.filter((source) => cites.has(source)) }];
  });
}

/**
 * The parts as one CSV: the table's name first, then every column that has a value. Columns of one key stand together; where the
 * tables call them differently, the header has all their names.
 */
export function partsToCsv(parts: readonly TableData[]): string {
  const columns = parts.flatMap((part) => part.columns.filter(({ key }) => part.records.some((record) => hasValue(record[key]))));
  const byKey = [...Map.groupBy(columns, ({ key }) => key)];
  const names = byKey.map(([key, same]) => ({ key, name: [...new Set(same.map(({ title }) => title))].join("／") }));
  // Two keys that tables call alike are told apart by the key.
  const headers = names.map(({ key, name }) =>
    names.some((other) => other.key !== key && other.name === name) ? `${name}（${key}）` : name,
  );
  const rows = parts.flatMap(({ title, records }) => records.map((record) => [title, ...byKey.map(([key]) => record[key])]));
  return rowsToCsv(["表", ...headers], rows);
}

function hasValue(cell: unknown): boolean {
  return Array.isArray(cell) ? cell.length > 0 : cell !== undefined;
}
