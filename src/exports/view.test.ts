import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { SCOPE_TITLE, viewToCsv } from "#src/exports/view.ts";

const columns = [
  { key: "id", title: "ID" },
  { key: "names", title: "名前" },
];
const records = [
  { id: "a", names: ["甲", "乙"], other: "列にないもの" },
  { id: "=b", names: null },
];

describe("表の一部のCSV", () => {
  const csv = viewToCsv({ columns, records }, "4件中 2件、条件：言葉＝=A1、データの版：2026-11-21");

  it("一行目が見出しで、どの行も同じ長さであるべき", () => {
    expect(csv.startsWith("\uFEFFID,名前,")).toBe(true);
    const rows: string[][] = parse(csv, { bom: true, relax_column_count: false });
    expect(rows[0]).toEqual(["ID", "名前", SCOPE_TITLE]);
    expect(rows).toHaveLength(3);
  });
  it("どの行も、最後の列で、どの範囲かを言うべき", () => {
    const rows: Record<string, string>[] = parse(csv, { bom: true, columns: true });
    expect(rows.map((row) => row[SCOPE_TITLE])).toEqual(Array(2).fill("4件中 2件、条件：言葉＝=A1、データの版：2026-11-21"));
  });
  it("並びは一つのますに、ない値は空にし、式になる文字は式にしないべき", () => {
    const rows: string[][] = parse(csv, { bom: true });
    expect(rows.slice(1).map(([id, names]) => [id, names])).toEqual([
      ["a", "甲；乙"],
      ["'=b", ""],
    ]);
    expect(viewToCsv({ columns: [], records: [{}] }, "=SUM(A1)")).toContain("'=SUM(A1)");
  });
});
