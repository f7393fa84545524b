import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { datasets } from "#src/exports/catalog.ts";
import contract from "#src/exports/contract.json" with { type: "json" };
import { formulaSafe, rowsToCsv, toCsv } from "#src/exports/csv.ts";
import { partsToJson, toJson } from "#src/exports/json.ts";
import { partsAbout, partsToCsv } from "#src/exports/parts.ts";
import type { TableData } from "#src/exports/table-data.ts";
import { portal } from "#src/testing/portal.ts";
import {
  aFigure,
  aMeasure,
  anAmount,
  aPlan,
  aRow,
  aSource,
  aStatement,
  aSubItem,
  aValue,
  FILES,
  smallPortal,
} from "#src/testing/small-data.ts";

const tables = datasets(portal);
const byName = tables.map((table) => [table.id, table] as const);

/** Columns that data.md promises by name, beside all that were ever released. */
const PROMISED: Readonly<Record<string, readonly string[]>> = {
  wards: ["id", "code", "name", "name_kana", "name_en"],
  measures: ["id", "ward", "plan", "policy_group", "number", "title", "departments", "themes", "summary", "aim", "source_page", "url"],
  "indicator-values": ["id", "indicator", "measure", "fiscal_year", "kind", "text", "value", "unit", "comparator", "blank"],
  "sub-items": ["id", "measure", "number", "title", "summary", "themes", "source_page"],
  "yearly-plan": ["id", "measure", "row_label", "fiscal_year", "text", "stages", "blank"],
};

function parsed(csv: string): string[][] {
  return parse(csv, { bom: true, relax_column_count: false });
}

function tableOf(id: string, of = smallPortal()): TableData {
  const table = datasets(of).find((entry) => entry.id === id);
  if (table === undefined) throw new Error(`no table ${id}`);
  return table;
}

describe("公開した列の約束", () => {
  it.each(Object.entries(contract))("%s は、一度公開した列を、同じ順で先頭に持つべき", (id, keys) => {
    const table = tables.find((entry) => entry.id === id);
    expect(table?.columns.slice(0, keys.length).map(({ key }) => key)).toEqual(keys);
  });
  it("名前で約束した列は、公開した列の中にあるべき", () => {
    const released: Readonly<Record<string, readonly string[]>> = contract;
    for (const [id, keys] of Object.entries(PROMISED)) expect(released[id]).toEqual(expect.arrayContaining([...keys]));
  });
});

describe("どの表も", () => {
  it.each(byName)("%s は、主キーが重ならず、どの列にも名前と意味があるべき", (_id, { records, primaryKey, columns }) => {
    const keys = records.map((record) => primaryKey.map((key) => String(record[key])).join("\t"));
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length);
    expect(new Set(columns.map(({ title }) => title)).size).toBe(columns.length);
    for (const { key, title, description } of columns) expect([title, description].includes(""), key).toBe(false);
  });
  it.each(byName)("%s のCSVとJSONは、同じ行を持つべき", (_id, table) => {
    const [header, ...rows] = parsed(toCsv(table));
    const json = JSON.parse(toJson(portal, table)) as { meta: { rows: number; license: object; caveats: string[] }; rows: object[] };
    expect(header).toEqual(table.columns.map(({ title }) => title));
    expect(rows).toHaveLength(json.rows.length);
    expect(json.meta.rows).toBe(json.rows.length);
    expect(json.meta.license).toBeDefined();
    expect(json.meta.caveats.length).toBeGreaterThan(0);
    expect(Object.keys(json.rows[0] ?? {})).toEqual(table.columns.map(({ key }) => key));
  });
  it.each(byName)("%s の値のない欄には、必ず理由の欄があるべき", (id, { columns, records }) => {
    const keys = columns.map(({ key }) => key);
    const missing = records.flatMap((record) =>
      keys
        .filter((key) => keys.includes(`${key}_blank`) && record[key] === undefined && record[`${key}_blank`] === undefined)
        .map((key) => `${id}.${key}`),
    );
    expect(missing).toEqual([]);
  });
});

describe("小さなデータの表", () => {
  it("列は、スキーマの項目から、理由と出典の列とともに出るべき", () => {
    const blank = smallPortal({
      [FILES.measures]: { measures: [aMeasure({ aim: { blank: "not-stated" }, source: { source: "kou-plan-book" } })] },
    });
    const [record] = tableOf("measures", blank).records;
    expect(record).toMatchObject({
      id: "kou-plan-1",
      ward: "kou",
      plan: "kou-plan",
      departments: ["つばめ部"],
      department_ids: ["kou-tsubame-bu"],
      aim: undefined,
      aim_blank: "not-stated",
      source: "kou-plan-book",
      source_page: undefined,
      source_page_blank: "not-stated",
      url: "/measures/kou-plan-1/",
    });
    expect(tableOf("measures", blank).columns.find(({ key }) => key === "summary")?.title).toBe("要約（当サイト作成）");
  });
  it("指標の値は、計画と実績の行になり、文字だけの値は数値のない理由を持つべき", () => {
    const values = {
      fiscalYear: 2024,
      indicatorValues: [aValue({ planned: anAmount(10, { text: "10件以上", comparator: "以上" }), actual: { text: "一部実施" } })],
      evaluations: [],
    };
    expect(tableOf("indicator-values", smallPortal({ [FILES.values]: values })).records).toMatchObject([
      {
        kind: "plan",
        fiscal_year: 2024,
        text: "10件以上",
        value: 10,
        unit: "件",
        comparator: "以上",
        blank: undefined,
        measure: "kou-plan-1",
      },
      { kind: "actual", text: "一部実施", value: undefined, unit: undefined, blank: "not-applicable" },
    ]);
  });
  it("指標の値の項目が二つ以上あれば、文は一つの印でつなぐべき", () => {
    const several = {
      fiscalYear: 2024,
      indicatorValues: [aValue({ planned: { text: ["増加", "よく調べる"] }, actual: anAmount(12, { text: ["増加", "12件"] }) })],
    };
    const { records } = tableOf("indicator-values", smallPortal({ [FILES.values]: { ...several, evaluations: [] } }));
    expect(records).toMatchObject([
      { text: "増加／よく調べる", blank: "not-applicable" },
      { text: "増加／12件", value: 12, unit: "件" },
    ]);
  });
  it("年次別計画は、行と年度のますになるべき", () => {
    const cells = { "2024": "検討", "2025": { blank: "adjusting", note: "これから" }, "2026": "―", "2027": "実施" };
    expect(tableOf("yearly-plan", smallPortal({ [FILES.rows]: { yearlyPlan: [aRow({ cells })] } })).records).toMatchObject([
      { id: "kou-plan-1-r1-2024", row: "kou-plan-1-r1", row_label: "木の手入れ", fiscal_year: 2024, text: "検討", stages: ["検討"] },
      { fiscal_year: 2025, text: undefined, blank: "adjusting", blank_note: "これから" },
      { fiscal_year: 2026, text: "―", entries: ["―"], stages: ["なし"], stage: undefined, marks: [] },
      { fiscal_year: 2027, text: "実施", entries: ["実施"], stage: "実施", marks: [] },
    ]);
  });
  it("項目が二つ以上のますは、項目の並びと、いちばん進んだ段階としるしを持ち、文は一つの印でつなぐべき", () => {
    const row = aRow({
      cells: { "2024": ["①検討", "②一部実施・検証"], "2025": "検証", "2026": "実施", "2027": "実施" },
      stageOverrides: [{ fiscalYear: 2025, stage: "試行", marks: ["検証"], reason: "試したことを確かめる年です。" }],
    });
    const table = tableOf("yearly-plan", smallPortal({ [FILES.rows]: { yearlyPlan: [row] } }));
    expect(table.records.slice(0, 2)).toMatchObject([
      {
        text: "①検討／②一部実施・検証",
        entries: ["①検討", "②一部実施・検証"],
        stages: ["検討", "試行", "検証"],
        stage: "試行",
        marks: ["検証"],
        stage_reason: undefined,
      },
      { text: "検証", stages: ["試行", "検証"], stage: "試行", marks: ["検証"], stage_reason: "試したことを確かめる年です。" },
    ]);
    expect(parsed(toCsv(table))[1]).toContain("①検討；②一部実施・検証");
  });
  it("施策の内訳は、印刷された名前と当サイトの要約を別の列に持ち、ないものには理由を持つべき", () => {
    const subItems = [
      aSubItem(),
      aSubItem({
        id: "kou-plan-1-s2",
        number: { blank: "not-applicable" },
        title: { blank: "not-stated" },
        summary: { blank: "not-stated" },
      }),
    ];
    const table = tableOf("sub-items", smallPortal({ [FILES.subItems]: { subItems } }));
    expect(table.records).toMatchObject([
      {
        id: "kou-plan-1-s1",
        measure: "kou-plan-1",
        number: "①",
        title: "木の手入れ",
        summary: "公園の木の枝を切ります。",
        themes: ["kurashi"],
      },
      { number: undefined, number_blank: "not-applicable", title: undefined, title_blank: "not-stated", summary_blank: "not-stated" },
    ]);
    expect(table.columns.find(({ key }) => key === "summary")?.title).toBe("要約（当サイト作成）");
  });
  it("計画の記述は、何についてかと、印刷された見出しを持つべき", () => {
    const statements = [aStatement(), aStatement({ id: "kou-plan-st-2", about: "kou-plan-1", title: { blank: "not-stated" } })];
    expect(tableOf("statements", smallPortal({ [FILES.statements]: { statements } })).records).toMatchObject([
      { about: "kou-plan", label: "基本理念", title: "みんなの公園", title_blank: undefined },
      { about: "kou-plan-1", title: undefined, title_blank: "not-stated" },
    ]);
  });
  it("出典には、その表の行が使った資料だけを書くべき", () => {
    const of = smallPortal({
      "sources.json": { sources: [aSource(), aSource({ id: "kou-other", title: "ほかの資料", text: "001_0.txt" })] },
    });
    const json = JSON.parse(toJson(of, tableOf("measures", of))) as { meta: { attribution: string } };
    expect(json.meta.attribution).toBe("出典：甲区「甲区の計画」を加工して作成");
    expect((JSON.parse(toJson(of, tableOf("themes", of))) as typeof json).meta.attribution).toBe("みちしるべ作成");
  });
  it("計画ごとの注意は、ある表にだけ、その表の注意の後に添えるべき", () => {
    const of = smallPortal({ [FILES.plan]: aPlan({ caveats: [{ tables: ["indicators"], text: "数え方が変わりました。" }] }) });
    expect(tableOf("indicators", of).caveats.at(-1)).toBe("数え方が変わりました。");
    expect(tableOf("measures", of).caveats).not.toContain("数え方が変わりました。");
  });
  it("計画ごとの注意は、その計画の行にも添え、ほかの表の行には添えないべき", () => {
    const of = smallPortal({ [FILES.plan]: aPlan({ caveats: [{ tables: ["indicator-values"], text: "数え方が変わりました。" }] }) });
    for (const { plan_caveats: texts } of tableOf("indicator-values", of).records) expect(texts).toEqual(["数え方が変わりました。"]);
    for (const { plan_caveats: texts } of tableOf("indicators", of).records) expect(texts).toEqual([]);
  });
  it("値の注記と空欄の注記は、値の行に添えるべき", () => {
    const values = {
      fiscalYear: 2024,
      indicatorValues: [
        aValue({ planned: anAmount(10, { note: "およその数です。" }), actual: { blank: "not-yet", note: "秋に分かります。" } }),
      ],
      evaluations: [],
    };
    const measure = aMeasure({ aim: { blank: "not-stated", note: "図の中にあります。" } });
    const of = smallPortal({ [FILES.values]: values, [FILES.measures]: { measures: [measure] } });
    const notes = tableOf("indicator-values", of).records.map(({ value_note, blank_note }) => [value_note, blank_note]);
    expect(notes).toEqual([
      ["およその数です。", undefined],
      [undefined, "秋に分かります。"],
    ]);
    expect(tableOf("measures", of).records.map((record) => record["blank_notes"])).toEqual([["ねらい：図の中にあります。"]]);
  });
  it("評語は、よいものから順に、計画に届いたかとともに出すべき", () => {
    const evaluationScale = [
      { id: "yoi", label: "よい", met: true },
      { id: "mada", label: "まだ", met: false },
    ];
    const of = smallPortal({ [FILES.plan]: aPlan({ evaluationScale }) });
    expect(tableOf("plans", of).records).toMatchObject([{ evaluation_scale: ["よい", "まだ"], evaluation_met: ["yes", "no"] }]);
  });
});

describe("一つの施策のファイル", () => {
  const of = smallPortal({
    [FILES.measures]: { measures: [aMeasure(), aMeasure({ id: "kou-plan-2", title: "別の施策" })] },
    [FILES.figures]: { figures: [aFigure(), aFigure({ id: "kou-plan-f2", about: "kou-plan-2" })] },
    [FILES.subItems]: { subItems: [aSubItem(), aSubItem({ id: "kou-plan-2-s1", measure: "kou-plan-2" })] },
    [FILES.statements]: { statements: [aStatement(), aStatement({ id: "kou-plan-st-2", about: "kou-plan-1" })] },
  });
  const parts = partsAbout(of, "kou-plan-1");

  it("公開する表の、その施策の行だけを持つべき", () => {
    expect(parts.map(({ id, records }) => [id, records.length])).toEqual([
      ["measures", 1],
      ["sub-items", 1],
      ["yearly-plan", 4],
      ["planned-volumes", 1],
      ["indicators", 1],
      ["indicator-values", 2],
      ["figures", 1],
      ["statements", 1],
    ]);
    for (const { id, records } of parts) for (const record of records) expect(tableOf(id, of).records).toContainEqual(record);
  });
  it("ほかの計画の注意は、入れないべき", () => {
    const caveat = (text: string) => ({ caveats: [{ tables: ["measures"], text }] });
    const two = smallPortal({
      [FILES.plan]: aPlan(caveat("甲の注意です。")),
      "wards/kou/kou-other/plan.json": aPlan({ id: "kou-other", title: "甲区の別の計画", ...caveat("別の計画の注意です。") }),
    });
    expect(partsAbout(two, "kou-plan-1").flatMap(({ caveats }) => caveats)).toContain("甲の注意です。");
    expect(partsAbout(two, "kou-plan-1").flatMap(({ caveats }) => caveats)).not.toContain("別の計画の注意です。");
    expect(tableOf("measures", two).caveats).toContain("別の計画の注意です。");
  });
  it("CSVは、表の名前を先頭に、同じキーの列を一つにして、すべての値を持つべき", () => {
    const [header = [], ...rows] = parsed(partsToCsv(parts));
    expect(header[0]).toBe("表");
    expect(new Set(header).size).toBe(header.length);
    expect(header).toContain("施策ID");
    expect(rows).toHaveLength(12);
    const find = (table: string, column: string) => rows.filter(([name]) => name === table).map((row) => row[header.indexOf(column)]);
    expect(find("指標の値", "数値")).toEqual(["10", "12"]);
    expect(find("年次別計画", header.find((title) => title.includes("内容")) ?? "")).toEqual(["検討", "準備", "一部実施", "実施"]);
  });
  it("JSONは、表ごとに分け、何についてのファイルかを言うべき", () => {
    const json = JSON.parse(partsToJson(of, parts, { id: "kou-plan-1", title: "公園の手入れ", page: "/measures/kou-plan-1/" })) as {
      meta: { id: string; title: string; attribution: string; tables: Record<string, { rows: number }> };
      tables: Record<string, { id: string }[]>;
    };
    expect(json.meta).toMatchObject({ id: "kou-plan-1", title: "公園の手入れ", attribution: "出典：甲区「甲区の計画」を加工して作成" });
    expect(json.meta.tables["indicator-values"]?.rows).toBe(2);
    expect(json.tables["figures"]?.map(({ id }) => id)).toEqual(["kou-plan-f1"]);
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
