import { describe, expect, it } from "vitest";
import { asOfText, sentenceOfRows, yearStatement } from "#src/model/year-sentence.ts";
import { cellsOf } from "#src/model/yearly-plan.ts";
import { told } from "#src/testing/faults.ts";
import { must } from "#src/testing/must.ts";
import { anEvent, aPlan, aRow, FILES, smallPortal } from "#src/testing/small-data.ts";

const RELEASE = { "release.json": { date: "2025-05-01", issued: "2025-05-01" } };

/** Rows with the texts of one year, and the sentence that the rule makes of them. */
const sentence = (...rows: readonly (readonly [label: string, text: string])[]) => {
  const portal = smallPortal({
    [FILES.rows]: {
      yearlyPlan: rows.map(([label, text], index) => aRow({ id: `kou-plan-1-r${String(index + 1)}`, label, cells: { "2025": text } })),
    },
  });
  return sentenceOfRows(portal.yearlyPlan.flatMap(cellsOf));
};

describe("ことしの一文", () => {
  it("同じことをする行を、まとめて言うべき", () => {
    expect(sentence(["枝切り", "実施"], ["道の手入れ", "実施"], ["地図", "検討"])).toBe(
      "枝切り、道の手入れは、実施の予定です。地図は、検討の予定です。",
    );
  });
  it("すべて同じなら、名前をくり返さず、数で言うべき", () => {
    expect(sentence(["枝切り", "検討"], ["地図", "検討"])).toBe("2つの内容とも、検討の予定です。");
    expect(sentence(["枝切り", "試行"])).toBe("一部での実施の予定です。");
  });
  it("効果を確かめる印は、段階に添えて言うべき", () => {
    expect(sentence(["枝切り", "実施・検証"])).toBe("実施して、効果を確かめる予定です。");
  });
  it("長くなるときは、数だけを言うべき", () => {
    const long = "とても長い名前の取組みについての、いくつもの言葉が続く行";
    expect(sentence([`${long}1`, "実施"], [`${long}2`, "実施"], [`${long}3`, "検討"])).toBe(
      "3つの内容のうち、2つは実施、1つは検討の予定です。",
    );
  });
  it("何も書かれていない行は、数えるべきではない", () => {
    expect(sentence(["枝切り", "―"])).toBeUndefined();
    expect(sentence(["枝切り", "―"], ["地図", "検討"])).toBe("検討の予定です。");
  });
});

describe("ことしについて言えること", () => {
  const statement = (files: Parameters<typeof smallPortal>[0]) => {
    const portal = smallPortal({ ...RELEASE, ...files });
    return yearStatement(portal, must(portal.measures[0]));
  };
  const sentences = (text: string) => ({
    "wards/kou/kou-plan/year-sentences.json": { yearSentences: [{ measure: "kou-plan-1", fiscalYear: 2025, text }] },
  });
  it("書いた文があれば、決まりの文に代えるべき", () => {
    expect(statement(sentences("木の枝を切る予定です。"))).toEqual({ kind: "planned", text: "木の枝を切る予定です。" });
  });
  it("言い切る文は、計画を事実にするので断るべき", () => {
    expect(told(sentences("木の枝を切ります。"))).toEqual([expect.stringContaining("計画は事実ではありません")]);
  });
  it("年の欄が調整中でも、本文にことしの予定があれば、それを言うべき", () => {
    const open = { [FILES.rows]: { yearlyPlan: [aRow({ cells: { "2025": { blank: "adjusting" } } })] } };
    const dated = (change = {}) => statement({ ...open, [FILES.events]: { events: [anEvent({ measure: "kou-plan-1", ...change })] } });
    const told = "年ごとの予定は「調整中」ですが、2025年に「公園の地図を公開」の予定が書かれています。";
    expect(dated()).toEqual({ kind: "adjusting", text: told });
    const undated = { date: { blank: "not-stated" }, fiscalYear: 2025 };
    expect(dated(undated).text).toBe("年ごとの予定は「調整中」ですが、「公園の地図を公開」の予定が書かれています。");
    for (const other of [{ state: "実施" }, { date: "2026" }, { measure: undefined }]) expect(dated(other)).toEqual(statement(open));
  });
  it("調整中、終わった計画、年の欄のない計画を、それぞれそのとおりに言うべき", () => {
    expect(statement({ [FILES.rows]: { yearlyPlan: [aRow({ cells: { "2025": { blank: "adjusting" } } })] } }).kind).toBe("adjusting");
    expect(statement({ [FILES.plan]: aPlan({ periodStart: 2022, periodEnd: 2024 }), [FILES.rows]: { yearlyPlan: [] } })).toEqual({
      kind: "ended",
      text: "この計画は令和6年度で終わりました。",
    });
    const open = { blank: "not-stated" };
    expect(statement({ [FILES.plan]: aPlan({ periodStart: open, periodEnd: open }), [FILES.rows]: { yearlyPlan: [] } }).text).toBe(
      "この計画には、年ごとの予定が書かれていません。",
    );
    expect(statement({ [FILES.rows]: { yearlyPlan: [] } }).kind).toBe("unstated");
  });
  it("いつの資料かを添えるべき", () => {
    const portal = smallPortal();
    expect(asOfText(portal, must(portal.measures[0]))).toBe("令和6年3月の計画による。実際の進みはこの資料にありません。");
  });
});
