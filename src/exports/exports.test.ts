import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { datasets } from "#src/exports/catalog.ts";
import { formulaSafe, rowsToCsv, toCsv } from "#src/exports/csv.ts";
import { toJson } from "#src/exports/json.ts";
import { measureFileTable } from "#src/exports/measure-file.ts";
import { caveatsOf, tableData } from "#src/exports/table.ts";
import { recordOf } from "#src/model/lookup.ts";
import { portal } from "#src/testing/portal.ts";

/** The contract of data.md: others build on these keys. */
const CONTRACT: Readonly<Record<string, readonly string[]>> = {
  wards: ["id", "code", "name", "name_kana", "name_en"],
  sources: ["id", "ward", "title", "publisher", "published", "kind", "status"],
  plans: ["id", "ward", "title", "status", "period_start", "period_end", "predecessor", "source"],
  "policy-groups": ["id", "plan", "label", "title", "summary", "parent"],
  departments: ["id", "ward", "name", "name_kana", "parent", "kind", "note"],
  measures: [
    "id",
    "ward",
    "plan",
    "policy_group",
    "number",
    "title",
    "title_variants",
    "departments",
    "themes",
    "summary",
    "aim",
    "source_page",
    "url",
  ],
  "yearly-plan": ["id", "measure", "row_label", "fiscal_year", "text", "stages", "blank"],
  "planned-volumes": ["id", "measure", "label", "blank"],
  indicators: ["id", "measure", "group", "name", "unit", "better"],
  "indicator-values": ["id", "indicator", "measure", "fiscal_year", "kind", "text", "value", "unit", "comparator", "blank"],
  evaluations: ["measure", "fiscal_year", "label", "source_page"],
  "management-policies": ["id", "ward", "department", "fiscal_year", "kind", "category", "category_blank", "text", "summary"],
  figures: ["id", "about", "name", "text", "value", "unit", "fiscal_year", "source_page", "series", "revision"],
  "figure-series": ["id", "plan", "title", "subtitle", "item_name", "value_name", "unit", "axis_maximum", "note"],
  amendments: ["id", "measure", "text_summary", "before", "after"],
  terms: ["id", "term", "kana", "definition", "sources"],
  events: ["id", "ward", "plan", "date", "body", "title"],
  discrepancies: ["id", "about", "places", "values", "treatment"],
};

const tables = datasets(portal);

function parsed(csv: string): string[][] {
  return parse(csv, { bom: true, relax_column_count: false });
}

describe("公開する表", () => {
  it.each(tables.map((table) => [table.id, table] as const))("%s は、約束したキーを持つべき", (id, table) => {
    expect(table.columns.map(({ key }) => key)).toEqual(expect.arrayContaining([...(CONTRACT[id] ?? [])]));
  });
  it.each(tables.map((table) => [table.id, table] as const))("%s は、主キーが重ならないべき", (_id, table) => {
    const keys = tableData(table, portal).records.map((record) => table.primaryKey.map((key) => String(record[key])).join("\t"));
    expect(new Set(keys).size).toBe(keys.length);
  });
  it.each(tables.map((table) => [table.id, table] as const))("%s のCSVとJSONは、同じ行を持つべき", (_id, table) => {
    const data = tableData(table, portal);
    const [header, ...rows] = parsed(toCsv(data));
    const json = JSON.parse(toJson(portal, data)) as {
      meta: { rows: number; license: object; caveats: string[] };
      rows: Record<string, unknown>[];
    };
    expect(header).toEqual(table.columns.map(({ title }) => title));
    expect(rows).toHaveLength(json.rows.length);
    expect(json.meta.rows).toBe(json.rows.length);
    expect(json.meta.license).toBeDefined();
    expect(json.meta.caveats.length).toBeGreaterThan(0);
    expect(Object.keys(json.rows[0] ?? {})).toEqual(table.columns.map(({ key }) => key));
  });
  it("計画ごとの注意は、ある表に、その表の注意の後に添えるべき", () => {
    const ids = tables.map(({ id }) => id);
    const caveats = portal.plans.flatMap((plan) => plan.caveats ?? []);
    expect(caveats.length).toBeGreaterThan(0);
    for (const { tables: named, text } of caveats) {
      expect(ids).toEqual(expect.arrayContaining(named));
      const given = tables.filter((table) =>
        caveatsOf(portal, { ...table, caveats: ["前"] })
          .slice(1)
          .includes(text),
      );
      expect(given.map(({ id }) => id).sort()).toEqual([...named].sort());
    }
  });
  it("値のない欄には、必ず理由の欄があるべき", () => {
    const missing = tables.flatMap((table) => {
      const keys = table.columns.map(({ key }) => key);
      return tableData(table, portal).records.flatMap((record) =>
        keys
          .filter((key) => keys.includes(`${key}_blank`) && record[key] === undefined && record[`${key}_blank`] === undefined)
          .map((key) => `${table.id}.${key}`),
      );
    });
    expect(missing).toEqual([]);
  });
  it("指標の値は、数値か理由のどちらかを必ず持つべき", () => {
    const table = tables.find(({ id }) => id === "indicator-values")!;
    const wrong = tableData(table, portal).records.filter((record) => (record["value"] === undefined) === (record["blank"] === undefined));
    expect(wrong).toEqual([]);
  });
  it("施策のCSVには、ページにある計画と実績があるべき", () => {
    const measure = recordOf(portal, "measures", "itabashi-dx2025-6");
    const rows = parsed(toCsv(tableData(measureFileTable(measure), portal)));
    expect(rows.filter((row) => row[2] === "実績").map((row) => row[6])).toEqual(
      expect.arrayContaining(["6897094", "28953", "36.94", "142118"]),
    );
  });
});

describe("CSVの書き方", () => {
  it("BOMで始まり、CRLFで行が終わるべき", () => {
    const csv = rowsToCsv(["列"], [["値"]]);
    expect(csv).toBe("\uFEFF列\r\n値\r\n");
  });
  it("式になる文字には'を付け、数には付けないべき", () => {
    expect(["=1+1", "+81", "-5", "@x", "\tx"].map(formulaSafe)).toEqual(["'=1+1", "'+81", "'-5", "'@x", "'\tx"]);
    expect(rowsToCsv(["a", "b"], [["-5", -5]])).toContain("'-5,-5");
  });
  it("どんな文字でも、書いて読めば元に戻るべき", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" }), { minLength: 1, maxLength: 6 }), (cells) => {
        const headers = cells.map((_, index) => `列${String(index)}`);
        const [, row] = parsed(rowsToCsv(headers, [cells]));
        // A row of one empty cell is an empty line, which readers skip.
        if (cells.length > 1 || cells[0] !== "") expect(row).toEqual(cells.map(formulaSafe));
      }),
    );
  });
});
