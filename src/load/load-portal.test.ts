import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DataFaults, type Fault } from "#src/load/fault.ts";
import { loadPortal } from "#src/load/load-portal.ts";
import { dataWith, portal } from "#src/testing/portal.ts";

const MEASURES = "wards/itabashi/itabashi-dx2025/measures.json";
const INDICATORS = "wards/itabashi/itabashi-dx2025/indicators.json";
const YEAR = "wards/itabashi/itabashi-dx2025/years/2024.json";
const LATER_PLAN = "wards/itabashi/itabashi-dx2030/plan.json";
const FIGURES = "wards/itabashi/itabashi-dx2030/figures.json";
const REVISED = "wards/setagaya/setagaya-gyosei-keiei/figures.json";
const VOLUMES = "wards/itabashi/itabashi-dx2030/planned-volumes.json";

function faultsOf(directory: string): readonly Fault[] {
  try {
    loadPortal(directory);
    return [];
  } catch (error) {
    if (error instanceof DataFaults) return error.faults;
    throw error;
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/** Edits a JSON file as data, so that tests do not depend on its layout. */
function edit(change: (content: Record<string, Record<string, unknown>[]>) => void): (text: string) => string {
  return (text) => {
    const content = JSON.parse(text) as Record<string, Record<string, unknown>[]>;
    change(content);
    return JSON.stringify(content);
  };
}

describe("データの読み込み", () => {
  it("正しいデータは、凍った一つのポータルになるべき", () => {
    expect(Object.isFrozen(portal)).toBe(true);
    expect(Object.isFrozen(portal.measures[0])).toBe(true);
  });

  it("項目名の書き間違いは、正しい名前の候補つきで知らせるべき", () => {
    const faults = faultsOf(dataWith([MEASURES, (text) => text.replace('"summary"', '"sumary"')]));
    expect(faults).toContainEqual({
      file: `data/${MEASURES}`,
      path: "measures[0]",
      message: "「sumary」という項目はありません",
      remedy: "「summary」の書き間違いではありませんか",
    });
    expect(faults).toContainEqual(expect.objectContaining({ path: "measures[0].summary", message: "必須の項目がありません" }));
  });

  it("idがないこと、idの重なりを知らせるべき", () => {
    const missing = faultsOf(dataWith([MEASURES, edit(({ measures }) => delete measures![0]!["id"])]));
    expect(missing).toContainEqual(expect.objectContaining({ path: "measures[0].id", message: "必須の項目がありません" }));
    const doubled = faultsOf(dataWith([INDICATORS, edit(({ indicators }) => (indicators![1]!["id"] = indicators![0]!["id"]))]));
    expect(doubled[0]?.message).toContain("重なっています");
    expect(doubled[0]?.path).toBe("indicators[1].id");
  });

  it("どこにもない相手へのidと、種類の違う相手へのidを知らせるべき", () => {
    const none = faultsOf(dataWith([MEASURES, edit(({ measures }) => (measures![0]!["policyGroup"] = "nowhere"))]));
    expect(none).toEqual([
      expect.objectContaining({ path: "measures[0].policyGroup", message: "「nowhere」というidはどこにもありません" }),
    ]);
    const other = faultsOf(dataWith([MEASURES, edit(({ measures }) => (measures![0]!["policyGroup"] = "itabashi-dx2025"))]));
    expect(other[0]?.message).toContain("別の種類（plans）");
  });

  it("departments.json にない部署の名前を知らせるべき", () => {
    const faults = faultsOf(dataWith([MEASURES, edit(({ measures }) => (measures![2]!["departments"] = ["ない課"]))]));
    expect(faults).toEqual([
      expect.objectContaining({ path: "measures[2].departments[0]", message: "「ない課」という部署が departments.json にありません" }),
    ]);
  });

  it("計画の評語にない評価と、評語の食い違いを知らせるべき", () => {
    const label = faultsOf(dataWith([YEAR, edit(({ evaluations }) => (evaluations![1]!["label"] = "だいたい達成"))]));
    expect(label).toEqual([
      {
        file: `data/${YEAR}`,
        path: "evaluations[1].label",
        message: "「だいたい達成」は、この計画の評語にありません",
        remedy: "達成+、達成、未達成 のどれかに直すか、plan.json の evaluationScale に評語を加えてください",
      },
    ]);
    const scale = [
      { id: "tassei", label: "できた", met: true },
      { id: "x", label: "できた", met: false },
      { id: "y", label: "よくできた", met: true },
    ];
    const faults = faultsOf(dataWith([LATER_PLAN, edit((plan) => Object.assign(plan, { evaluationScale: scale }))]));
    expect(faults).toEqual([
      expect.objectContaining({ path: "evaluationScale[0]", message: "評語のid「tassei」は、ほかの計画では「達成」です" }),
      expect.objectContaining({ path: "evaluationScale[1]", message: "評語「できた」（x）が重なっています" }),
      expect.objectContaining({ path: "evaluationScale[2]", remedy: "評語は、よいものから順に書いてください" }),
    ]);
  });

  it("つながりの呼び名は、最初の計画でだけ受け入れるべき", () => {
    const faults = faultsOf(dataWith([LATER_PLAN, edit((plan) => Object.assign(plan, { lineage: "別の呼び名" }))]));
    expect(faults).toEqual([expect.objectContaining({ file: `data/${LATER_PLAN}`, path: "lineage" })]);
  });

  it("系列の数値の、単位・目盛り・改定の前後の合わないところを知らせるべき", () => {
    const change = (id: string, fields: object) =>
      edit(({ figures }) => figures!.forEach((figure) => figure["id"] === id && Object.assign(figure, fields)));
    const messages = (file: string, id: string, fields: object) =>
      faultsOf(dataWith([file, change(id, fields)])).map(({ message }) => message);
    expect(messages(FIGURES, "itabashi-dx2030-f5", { quantity: { text: "423%", value: 423, unit: "%" } })).toContain(
      "目盛りの終わり（100）を超えています",
    );
    expect(messages(FIGURES, "itabashi-dx2030-f5", { quantity: { text: "3つ", value: 3, unit: "つ" } })).toEqual([
      "系列「survey-itabashi-dx2030-1」の単位（%）の数ではありません",
    ]);
    expect(messages(FIGURES, "itabashi-dx2030-f5", { series: "survey-itabashi-dx2030-2" })).toEqual([
      "系列「survey-itabashi-dx2030-1」の数値が1件しかありません",
    ]);
    expect(messages(FIGURES, "itabashi-dx2030-f1", { series: "hours-saved-setagaya-gyosei-keiei" })).toContain("ほかの計画の系列です");
    expect(messages(FIGURES, "itabashi-dx2030-f1", { revision: "before" })).toEqual(["改定の前後は、系列の数にだけ書けます"]);
    expect(messages(REVISED, "setagaya-gyosei-keiei-g2-f3", { revision: "after" })).toEqual(
      Array(2).fill("「setagaya-gyosei-keiei-g2」の数に、改定前と改定後が一つずつありません"),
    );
  });

  it("計画期間の外の年度を知らせるべき", () => {
    const faults = faultsOf(
      dataWith([VOLUMES, edit(({ plannedVolumes }) => (plannedVolumes![0]!["cells"] = { "2031": { blank: "adjusting" } }))]),
    );
    expect(faults[0]).toMatchObject({ path: "plannedVolumes[0].cells.2031", message: "2031年度は計画期間（2026〜2030年度）の外です" });
  });

  it("数値のところの文字、知らない単位、範囲の外の数を知らせるべき", () => {
    const quantity = (change: Record<string, unknown>) =>
      faultsOf(dataWith([YEAR, edit(({ values }) => Object.assign(values![0]!["plan"] as object, change))]));
    expect(quantity({ value: "10" })).toEqual([
      expect.objectContaining({ path: "values[0].plan.value", message: "数値が必要なところに、文字列があります" }),
    ]);
    expect(quantity({ unit: "シナリヲ" })[0]?.message).toBe("「シナリヲ」という単位は units.json にありません");
    expect(quantity({ value: -1 })[0]?.message).toContain("範囲");
  });

  it("壊れたJSONを知らせ、ほかのファイルの誤りも同時に知らせるべき", () => {
    const faults = faultsOf(
      dataWith([MEASURES, (text) => text.slice(0, -4)], [INDICATORS, edit(({ indicators }) => (indicators![0]!["better"] = "up"))]),
    );
    expect(faults.map(({ file }) => file).sort()).toEqual([`data/${INDICATORS}`, `data/${MEASURES}`]);
    expect(faults.find(({ file }) => file.endsWith("measures.json"))?.message).toContain("JSONとして読めません");
    expect(faults.find(({ file }) => file.endsWith("indicators.json"))?.remedy).toContain("higher、lower、none");
  });

  it("知らない名前のファイルを知らせるべき", () => {
    const directory = dataWith([MEASURES, (text) => `${text}\n`]);
    writeFileSync(join(directory, "wards/itabashi/itabashi-dx2025/mesures.json"), "{}");
    expect(faultsOf(directory)).toEqual([expect.objectContaining({ message: "知らない名前のファイルです" })]);
  });

  it("部首用の文字と、同じ年度の二つの値を知らせるべき", () => {
    const radical = faultsOf(dataWith([MEASURES, edit(({ measures }) => (measures![0]!["title"] = "⺠間"))]));
    expect(radical[0]?.message).toContain("部首用の文字");
    const twice = faultsOf(dataWith([YEAR, edit(({ values }) => values!.push(values![0]!))]));
    expect(twice.every(({ message }) => message.includes("二つあります"))).toBe(true);
    expect(twice.length).toBeGreaterThan(0);
  });
});
