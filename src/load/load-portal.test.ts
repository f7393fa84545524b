import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { formatFaults } from "#src/load/fault.ts";
import { loadPortal, portalOf } from "#src/load/load-portal.ts";
import { faultsOf, told } from "#src/testing/faults.ts";
import {
  aDepartment,
  aFigure,
  aGoal,
  aGroup,
  aMeasure,
  anAmount,
  anIndicator,
  aPlan,
  aRow,
  aSource,
  aValue,
  aVolume,
  aWard,
  FILES,
  smallData,
  smallFolder,
  smallPortal,
  type SmallFiles,
} from "#src/testing/small-data.ts";

const measures = (...changes: Record<string, unknown>[]) => ({ [FILES.measures]: { measures: changes.map((change) => aMeasure(change)) } });

/** A second ward beside 甲区, with a plan and a measure of its own. */
const OTHER_WARD: SmallFiles = {
  "sources.json": { sources: [aSource(), aSource({ id: "otsu-book", ward: "otsu", text: "001_0.txt" })] },
  "wards/otsu/ward.json": aWard({ id: "otsu", code: "131024", name: "乙区" }),
  "wards/otsu/departments.json": { departments: [aDepartment({ id: "otsu-bu", name: "乙部", source: { source: "otsu-book" } })] },
  "wards/otsu/otsu-plan/plan.json": aPlan({ id: "otsu-plan", source: { source: "otsu-book" } }),
  "wards/otsu/otsu-plan/policy-groups.json": { policyGroups: [aGroup({ id: "otsu-plan-g1", source: { source: "otsu-book" } })] },
  "wards/otsu/otsu-plan/measures.json": {
    measures: [aMeasure({ id: "otsu-plan-1", policyGroup: "otsu-plan-g1", departments: ["乙部"], source: { source: "otsu-book" } })],
  },
};

describe("データの読み込み", () => {
  it("正しいデータは、凍った一つのポータルになり、記録は置き場所を引き継ぐべき", () => {
    const portal = smallPortal(OTHER_WARD);
    expect(Object.isFrozen(portal.measures[0]?.themes)).toBe(true);
    expect(portal.wards.map(({ id }) => id)).toEqual(["kou", "otsu"]);
    expect(portal.measures.map(({ id, ward, plan }) => [id, ward, plan])).toEqual([
      ["kou-plan-1", "kou", "kou-plan"],
      ["otsu-plan-1", "otsu", "otsu-plan"],
    ]);
    expect(portal.indicatorValues[0]).toMatchObject({ plan: "kou-plan", fiscalYear: 2024, planned: { value: 10 } });
  });

  it("フォルダーからも同じように読み、編集の残りものは読み飛ばし、ないフォルダーはそう言うべき", () => {
    const folder = smallFolder();
    for (const path of [".DS_Store", "wards/.DS_Store", "units.json~", "wards/kou/.ward.json.swp", "#ward.json#", "Thumbs.db"])
      writeFileSync(join(folder, path), "x");
    expect(loadPortal(folder).measures).toHaveLength(1);
    rmSync(folder, { recursive: true });
    expect(() => loadPortal(folder)).toThrow("データのフォルダーがありません");
  });

  it("すべてのファイルの誤りを一度に、ファイルと行の順に示すべき", () => {
    const faults = faultsOf({
      [FILES.measures]: '{ "measures": [ }',
      [FILES.indicators]: { indicators: [anIndicator({ better: "up" })] },
      [FILES.departments]: { departments: [aDepartment({ name: "" })] },
    });
    expect(formatFaults(faults)).toBe(`✗ data/wards/kou/departments.json:5  departments[0].name
    誤り: 空の文字列は使えません。値がないときは { "blank": 理由 } と書いてください
    直し方: 値を直してください
✗ data/wards/kou/kou-plan/indicators.json:7  indicators[0].better
    誤り: 使えない値です: "up"
    直し方: 次のどれかにしてください: higher、lower、none
✗ data/wards/kou/kou-plan/measures.json:1
    誤り: JSONとして読めません：「{ "measures": [ }」のあたり
    直し方: 値が必要なところです。余分なカンマや書き忘れがないか確かめてください
データの誤りが 3 件あります。`);
  });
});

describe("書き間違い", () => {
  it("項目名と部署名は、いちばん近い名前を先に示すべき", () => {
    const [key] = faultsOf({ [FILES.measures]: { measures: [{ ...aMeasure(), sumary: "…" }] } });
    expect(key).toMatchObject({ line: 20, message: "「sumary」という項目はありません", remedy: "「summary」の書き間違いではありませんか" });
    const departments = { [FILES.departments]: { departments: [aDepartment({ name: "IT推進課" })] } };
    const [name] = faultsOf({ ...departments, ...measures({ departments: ["IT推進科"] }) });
    expect(name).toMatchObject({
      line: 9,
      path: "measures[0].departments[0]",
      message: "「IT推進科」という部署が departments.json にありません",
      remedy: "「IT推進課」の書き間違いではありませんか。別のものなら部署を加えてください",
    });
  });

  it("引用符の中の全角数字には、そのまま書ける直し方を示すべき", () => {
    const [fault] = faultsOf({
      [FILES.values]: { fiscalYear: 2024, indicatorValues: [aValue({ planned: anAmount(10, { value: "１０" }) })], evaluations: [] },
    });
    expect(fault).toMatchObject({ message: "数値が必要なところに、文字列があります", remedy: "引用符を外し、半角で 10 と書いてください" });
    expect(told(measures({ number: "１" }))).toEqual([`data/${FILES.measures}:6 measures[0].number 番号の数字は半角で書いてください`]);
  });

  it.each([
    ["カンマ忘れ", '{\n  "themes": []\n  "x": 1\n}', 3, "前の項目の終わりにカンマがありません"],
    ["余分なカンマ", '{\n  "themes": [],\n}', 3, "項目名が必要なところです。余分なカンマがないか確かめてください"],
    [
      "全角の数字",
      '{\n  "themes": １\n}',
      2,
      '引用符のない文字や全角の数字・記号があります。文字は " で囲み、数字・カンマ・かっこは半角で書いてください',
    ],
    ["閉じ忘れ", '{\n  "themes": [\n', 3, "閉じるかっこ ] がありません"],
    ["余分な \\\\", '{\n  "themes": "\\q"\n}', 2, "文字列の中の \\ は使えません。取り除くか、\\\\ と書いてください"],
    ["注釈", '{\n  // メモ\n  "themes": []\n}', 2, "注釈は書けません。note の項目に書いてください"],
    ["空のファイル", "", 1, "値が必要なところです。余分なカンマや書き忘れがないか確かめてください"],
  ])("%sは、行と直し方を示すべき", (_what, text, line, remedy) => {
    expect(faultsOf({ "themes.json": text })[0]).toMatchObject({ file: "data/themes.json", line, remedy });
  });

  it("同じ項目が二つあれば、両方の行を示すべき", () => {
    const text = JSON.stringify({ measures: [aMeasure()] }, null, 2).replace('"title"', '"summary": "二つめ",\n      "title"');
    expect(told({ [FILES.measures]: text })).toEqual([
      `data/${FILES.measures}:15 measures[0].summary 「summary」という項目が二つあります（最初は7行め）`,
    ]);
  });

  it.each([
    ["BOM", [0xef, 0xbb, 0xbf, 0x7b, 0x7d], "目に見えない印（BOM）"],
    ["Shift_JIS", [0x7b, 0x22, 0x8b, 0xe6, 0x82, 0xcc, 0x8c, 0x76, 0x89, 0xe6, 0x22, 0x7d], "Shift_JIS"],
    ["EUC-JP", [0x7b, 0x22, 0xb6, 0xe8, 0xa4, 0xce, 0xb7, 0xd7, 0xb2, 0xe8, 0x22, 0x7d], "EUC-JP"],
  ])("%sのファイルは、そうと名指しするべき", (_name, bytes, wanted) => {
    const data = new Map(smallData());
    data.set("themes.json", Uint8Array.from(bytes));
    expect(() => portalOf(data)).toThrow(wanted);
  });

  it.each([
    ["向きを変える文字", "公園\u202Eの手入れ"],
    ["私用の文字", "公園\uE000"],
    ["置き換えの文字", "公園\uFFFD"],
    ["片われ", "公園\uD800"],
    ["見えない文字", "公\u200B園"],
    ["部首", "⺠間"],
  ])("%sを、何字めかとともに退けるべき", (_what, title) => {
    expect(told(measures({ title }))[0]).toMatch(/measures\.json:7 measures\[0\]\.title .*字めにあります/u);
  });
});

describe("置き場所", () => {
  it("知らない名前のファイルには、近い名前を示すべき", () => {
    expect(faultsOf({ "wards/kou/kou-plan/mesures.json": {} })).toEqual([
      expect.objectContaining({ message: "知らない名前のファイルです", remedy: "「measures.json」の書き間違いではありませんか" }),
    ]);
    expect(faultsOf({ "wards/measures.json": {} })[0]?.message).toBe("この場所には置けないファイルです");
  });

  it.each([
    ["units.json", "data/units.json"],
    ["wards/kou/ward.json", "data/wards/kou/ward.json"],
    [FILES.plan, `data/${FILES.plan}`],
    [FILES.departments, `data/${FILES.departments}`],
  ])("%s がなければ、そのことを一度だけ言うべき", (path, file) => {
    expect(faultsOf({ [path]: undefined })).toEqual([expect.objectContaining({ file, message: "必要なファイルがありません" })]);
  });

  it("フォルダーやファイルの名前と中身の違いを知らせるべき", () => {
    expect(told({ "wards/kou/ward.json": aWard({ id: "kai" }) })[0]).toContain("フォルダーの名前「kou」とid「kai」が違います");
    const other = { fiscalYear: 2025, indicatorValues: [aValue()], evaluations: [] };
    expect(told({ [FILES.values]: other })).toEqual([
      `data/${FILES.values}:2 fiscalYear ファイルの名前は2024年度ですが、中には2025年度とあります`,
    ]);
    const outside = { fiscalYear: 2019, indicatorValues: [aValue()], evaluations: [] };
    expect(told({ [FILES.values]: undefined, "wards/kou/kou-plan/years/2019.json": outside })).toEqual([
      "data/wards/kou/kou-plan/years/2019.json:2 fiscalYear 2019年度は計画期間（2024〜2027年度）の外です",
    ]);
  });
});

describe("相手のある項目", () => {
  it("どこにもない相手は、いくつの箇所が名指していても一つの誤りにするべき", () => {
    const files = {
      ...measures({}, { id: "kou-plan-2" }),
      [FILES.rows]: { yearlyPlan: [aRow({ measure: "kou-plan-3" }), aRow({ id: "kou-plan-1-r2", measure: "kou-plan-3" })] },
    };
    expect(faultsOf(files)).toEqual([
      {
        file: `data/${FILES.rows}`,
        line: 5,
        path: "yearlyPlan[0].measure",
        message: "「kou-plan-3」というidの施策はどこにもありません",
        remedy: "「kou-plan-1」の書き間違いではありませんか",
        others: [`data/${FILES.rows}:20  yearlyPlan[1].measure`],
      },
    ]);
    expect(faultsOf({ "sources.json": { sources: [] } })).toHaveLength(1);
  });

  it("種類の違う相手と、自分自身と、めぐる相手を知らせるべき", () => {
    expect(told(measures({ policyGroup: "kou-plan" }))[0]).toContain("「kou-plan」は別の種類（計画）のidです");
    expect(told({ [FILES.groups]: { policyGroups: [aGroup({ parent: "kou-plan-g1" })] } })[0]).toContain("「kou-plan-g1」は自分自身です");
    const groups = [aGroup({ parent: "kou-plan-g2" }), aGroup({ id: "kou-plan-g2", parent: "kou-plan-g1" })];
    expect(told({ [FILES.groups]: { policyGroups: groups } })).toEqual([
      `data/${FILES.groups}:12 policyGroups[0].parent 上へたどると自分に戻ります（kou-plan-g1 → kou-plan-g2 → kou-plan-g1）`,
    ]);
  });

  it.each<[string, SmallFiles]>([
    ["行の施策", { [FILES.rows]: { yearlyPlan: [aRow({ measure: "otsu-plan-1" })] } }],
    ["施策の方針", measures({ policyGroup: "otsu-plan-g1" })],
    ["数値の対象", { [FILES.figures]: { figures: [aFigure({ about: "otsu-plan-1" })] } }],
    ["部の方針", { [FILES.hoshin]: { fiscalYear: 2024, managementPolicies: [aGoal({ department: "otsu-bu" })] } }],
    ["上の部署", { [FILES.departments]: { departments: [aDepartment({ parent: "otsu-bu" })] } }],
    ["出典", measures({ source: { source: "otsu-book", page: 1 } })],
    ["別の表記の出典", measures({ titleVariants: [{ text: "公園", source: { source: "otsu-book" } }] })],
    ["前の計画", { [FILES.plan]: aPlan({ predecessor: "otsu-plan" }) }],
  ])("%sは、よその区や計画のものを受け付けるべきではない", (_what, files) => {
    expect(told({ ...OTHER_WARD, ...files }).filter((text) => text.includes("は別の区か計画の"))).toHaveLength(1);
  });

  it("食い違いは、どの区の記録でも指せるべき", () => {
    const place = { source: "kou-plan-book", page: 1 };
    const discrepancy = {
      id: "d-1",
      title: "数の違い",
      about: ["kou-plan-1", "otsu-plan-1"],
      readings: [
        { place, value: "1" },
        { place, value: "2" },
      ],
      treatment: "両方を示します。",
    };
    expect(faultsOf({ ...OTHER_WARD, "discrepancies.json": { discrepancies: [discrepancy] } })).toEqual([]);
    expect(told({ "discrepancies.json": { discrepancies: [{ ...discrepancy, about: ["nowhere"] }] } })[0]).toContain("「nowhere」");
  });

  it("重なったid・コード・値と、まぎらわしい部署名を知らせるべき", () => {
    expect(told(measures({}, {}))[0]).toContain("id「kou-plan-1」が重なっています（最初は data/wards/kou/kou-plan/measures.json:4");
    expect(told({ ...OTHER_WARD, "wards/otsu/ward.json": aWard({ id: "otsu", name: "乙区" }) })[0]).toContain("「131016」が重なっています");
    const twice = { fiscalYear: 2024, indicatorValues: [aValue(), aValue()], evaluations: [] };
    expect(told({ [FILES.values]: twice })[0]).toContain("同じ相手（kou-plan-1-v1-i1・2024）の指標の値が重なっています");
    const named = [aDepartment(), aDepartment({ id: "kou-bu-2", name: "総務課", aliases: ["つばめ部"] })];
    expect(told({ [FILES.departments]: { departments: named } })[0]).toContain("「つばめ部」という名前の部署が二つあります");
  });

  it("読めなかったファイルの記録への参照を、重ねて誤りとするべきではない", () => {
    expect(faultsOf({ [FILES.measures]: { measures: [{ ...aMeasure(), title: 1 }] } })).toHaveLength(1);
    expect(faultsOf({ [FILES.departments]: "{" })).toHaveLength(1);
  });
});

describe("年度と日付とページ", () => {
  it("始まりが終わりより後の計画と、こよみにない日付を知らせるべき", () => {
    expect(told({ [FILES.plan]: aPlan({ periodStart: 2028 }) })[0]).toContain("開始年度（2028）が終了年度（2027）より後です");
    expect(told({ "sources.json": { sources: [aSource({ published: "2023-13-45" })] } })[0]).toContain("こよみにない日付です");
  });

  it("行の年度が、計画期間の外か、同じ表のほかの行と違えば、知らせるべき", () => {
    const cells = { "2024": "検討", "2025": "準備", "2026": "一部実施" };
    const rows = (...list: object[]) => ({
      [FILES.rows]: { yearlyPlan: list.map((cell, index) => aRow({ id: `kou-plan-1-r${String(index)}`, ...cell })) },
    });
    expect(
      told(rows({ cells: { ...cells, "2031": "実施" } })).some((text) => text.includes("2031年度は計画期間（2024〜2027年度）の外です")),
    ).toBe(true);
    expect(told(rows({}, {}, { cells }))).toEqual([
      `data/${FILES.rows}:37 yearlyPlan[2].cells この行の年度は2024・2025・2026ですが、同じ表のほかの行は2024・2025・2026・2027です`,
    ]);
  });

  it("項目の並びは二つからで、一つなら、そのまま書くように知らせるべき", () => {
    const row = (cell: unknown) => ({
      [FILES.rows]: { yearlyPlan: [aRow({ cells: { "2024": cell, "2025": "準備", "2026": "実施", "2027": "実施" } })] },
    });
    expect(faultsOf(row(["①検討", "②実施"]))).toEqual([]);
    expect(told(row(["①検討"]))[0]).toContain("項目が一つのときは、[ ] に入れずに書いてください");
    expect(told(row(["①検討", ""]))[0]).toContain("cells.2024[1] 空の文字列は使えません");
    expect(told(row(""))[0]).toContain("空の文字列は使えません");
    expect(told(row({ blank: "nothing" }))[0]).toContain("使えない値です");
  });

  it("段階の上書きは、文字のあるますに一度だけで、理由があるべき", () => {
    const row = (...stageOverrides: object[]) => ({
      [FILES.rows]: {
        yearlyPlan: [
          aRow({ cells: { "2024": "検討", "2025": { blank: "adjusting" }, "2026": "一部実施", "2027": "実施" }, stageOverrides }),
        ],
      },
    });
    const override = { fiscalYear: 2024, stage: "準備", reason: "することを決めた年です。" };
    expect(faultsOf(row(override))).toEqual([]);
    expect(told(row({ ...override, fiscalYear: 2025 }))[0]).toContain("この行には、2025年度の文字のあるますがありません");
    expect(told(row({ ...override, fiscalYear: 2031 }))).toHaveLength(1);
    expect(told(row(override, override))[0]).toContain("2024年度の段階の上書きが重なっています");
    expect(told(row({ ...override, reason: "" }))[0]).toContain("空の文字列は使えません");
    expect(told(row({ ...override, stage: "検証" }))[0]).toContain('stage 使えない値です: "検証"');
  });

  it("資料の最後より後のページと、ページのない資料のページを知らせるべき", () => {
    expect(told(measures({ source: { source: "kou-plan-book", page: 51 } }))[0]).toContain(
      "51ページは、資料の最後のページ（50）より後です",
    );
    const files = { "sources.json": { sources: [aSource({ pages: { blank: "not-stated" } })] } };
    expect(told(files)[0]).toContain("ページ番号が印刷されていません");
  });
});

describe("数量", () => {
  const planned = (change: Record<string, unknown>) => ({
    [FILES.values]: { fiscalYear: 2024, indicatorValues: [aValue({ planned: anAmount(10, change) })], evaluations: [] },
  });
  it.each([
    ["10倍の値", { value: 100 }, "value"],
    ["けたを入れかえた値", { text: "12件", value: 21 }, "value"],
    ["万の抜けた値", { text: "9万件", value: 9 }, "value"],
    ["付け足した範囲", { comparator: "以上" }, "comparator"],
    ["抜けた範囲", { text: "10件以上" }, "comparator"],
    ["指標と違う単位", { text: "10人", unit: "人" }, "unit"],
    ["知らない単位", { text: "10羽", unit: "羽" }, "unit"],
    ["範囲の外の値", { text: "2000000件", value: 2_000_000 }, "value"],
  ])("%sを知らせるべき", (_what, change, path) => {
    expect(faultsOf(planned(change)).map((fault) => fault.path)).toContain(`indicatorValues[0].planned.${path}`);
  });

  it("100を超える割合と原文に合わない値は、理由があるときだけ受け付けるべき", () => {
    const figure = (change: object) => ({
      [FILES.figures]: { figures: [aFigure({ quantity: { text: "120%", value: 120, unit: "%", ...change } })] },
    });
    expect(told(figure({}))[0]).toContain("範囲（0〜100）の外です");
    expect(faultsOf(figure({ exception: "前の年を100とした割合です" }))).toEqual([]);
  });
});

describe("公開する住所と名前", () => {
  it("httpとhttpsのほかの住所と、英字でない英語名を退けるべき", () => {
    expect(told({ "wards/kou/ward.json": aWard({ homepage: "javascript:alert(1)" }) })[0]).toContain("https:// か http:// で始まる");
    expect(told({ "wards/kou/ward.json": aWard({ nameEn: "<b>Kou</b>" }) })[0]).toContain("英語名は英字で");
  });
});

describe("事業量", () => {
  it("指標のある事業量がなければ、知らせるべき", () => {
    expect(told({ [FILES.volumes]: { plannedVolumes: [aVolume({ id: "kou-plan-1-v2" })] } })[0]).toContain(
      "「kou-plan-1-v1」というidの事業量",
    );
  });
});
