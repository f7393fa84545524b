import { describe, expect, it } from "vitest";
import { tableData } from "#src/exports/table-data.ts";
import { measuresTable } from "#src/exports/tables/measures.ts";
import { anAmount, anIndicator, aPlan, aRow, aSource, aValue, FILES, smallPortal } from "#src/testing/small-data.ts";

const PLACE = { source: "kou-plan-book", page: 2 };

/** It is 2026. */
function rowOf(files: Parameters<typeof smallPortal>[0]) {
  return tableData(measuresTable, smallPortal(files)).records[0];
}

describe("施策の表", () => {
  it("区・計画・方針・テーマは、idのほかに名前も持つべき", () => {
    expect(rowOf({})).toMatchObject({
      ...{ ward: "kou", ward_name: "甲区" },
      ...{ plan: "kou-plan", plan_title: "甲区計画" },
      ...{ policy_group: "kou-plan-g1", policy_group_title: "くらしを支える" },
      ...{ themes: ["kurashi"], theme_titles: ["暮らし"] },
    });
  });
  it("ことしの予定は、予定と言い、いつの資料によるかを持つべき", () => {
    const cells = { "2024": "検討", "2025": "検討", "2026": "実施・検証", "2027": "実施" };
    expect(rowOf({ [FILES.rows]: { yearlyPlan: [aRow({ cells })] } })).toMatchObject({
      this_year: 2026,
      this_year_kind: "planned",
      this_year_text: "実施して、効果を確かめる予定です。",
      this_year_acts: ["始める"],
      this_year_stages: ["実施", "検証"],
      known_as: "令和6年3月の計画",
      known_as_of: "2024-03",
      known_as_of_blank: undefined,
    });
  });
  it("ことしが調整中なら、そう言い、することも段階も作らないべき", () => {
    const cells = { "2025": "検討", "2026": { blank: "adjusting" } };
    expect(rowOf({ [FILES.rows]: { yearlyPlan: [aRow({ cells })] } })).toMatchObject({
      this_year_kind: "adjusting",
      this_year_acts: [],
      this_year_stages: ["調整中"],
    });
  });
  it("資料の時点が分からなければ、その理由を持つべき", () => {
    const sources = [aSource({ knownAsOf: { blank: "not-stated" } })];
    expect(rowOf({ "sources.json": { sources } })).toMatchObject({ known_as_of: undefined, known_as_of_blank: "not-stated" });
  });
  it("結果は、いちばん新しい年度の評価と、くらべられる数と届かなかった数であるべき", () => {
    const indicators = ["i1", "i2"].map((id) => anIndicator({ id: `kou-plan-1-v1-${id}`, name: id }));
    const results = (fiscalYear: number, label: string, actuals: number[]) => ({
      fiscalYear,
      indicatorValues: actuals.map((actual, index) =>
        aValue({ indicator: `kou-plan-1-v1-i${String(index + 1)}`, planned: anAmount(10), actual: anAmount(actual) }),
      ),
      evaluations: [{ measure: "kou-plan-1", label, source: PLACE }],
    });
    const scale = [
      { id: "yoi", label: "よい", met: true },
      { id: "mada", label: "まだ", met: false },
    ];
    expect(
      rowOf({
        [FILES.plan]: aPlan({ evaluationScale: scale }),
        [FILES.indicators]: { indicators },
        [FILES.values]: results(2024, "まだ", [10, 9]),
        [FILES.values.replace("2024", "2025")]: results(2025, "よい", [12, 8]),
      }),
    ).toMatchObject({
      newest_evaluation: "よい",
      newest_evaluation_blank: undefined,
      newest_evaluation_year: 2025,
      result_year: 2025,
      result_rated: 2,
      result_missed: 1,
    });
  });
  it("資料に結果がなければ、評価がない理由を持ち、数を0としないべき", () => {
    expect(rowOf({ [FILES.values]: { fiscalYear: 2024, indicatorValues: [], evaluations: [] } })).toMatchObject({
      newest_evaluation: undefined,
      newest_evaluation_blank: "not-stated",
      result_year: undefined,
      result_rated: undefined,
      result_missed: undefined,
    });
  });
});
