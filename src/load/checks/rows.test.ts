import { describe, expect, it } from "vitest";
import { faultsOf } from "#src/testing/faults.ts";
import { aMeasure, anAmount, aRow, aValue, aVolume, FILES } from "#src/testing/small-data.ts";

const ROW = aRow({
  label: "公園の数",
  cells: { "2024": ["10件", "試行"], "2025": "12件", "2026": "20件", "2027": { blank: "not-stated" } },
});
const faults = (planned: object, volume: object = {}, year = 2024) =>
  faultsOf({
    [FILES.measures]: { measures: [aMeasure(), aMeasure({ id: "kou-plan-2", number: "2" })] },
    [FILES.rows]: { yearlyPlan: [ROW, aRow({ id: "kou-plan-2-r1", measure: "kou-plan-2", label: "公園の数" })] },
    [FILES.volumes]: { plannedVolumes: [aVolume({ row: "kou-plan-1-r1", ...volume })] },
    [FILES.values]: undefined,
    [`wards/kou/kou-plan/years/${String(year)}.json`]: {
      fiscalYear: year,
      indicatorValues: [aValue({ planned, actual: undefined })],
      evaluations: [],
    },
  }).map(({ path, message }) => [path, message]);

describe("年次別計画の行の数", () => {
  it("その年度のますの項目と同じ値は、正しいべき", () => {
    expect(faults(anAmount(10))).toEqual([]);
  });
  it("書かれていない年度は、正しいべき", () => {
    expect(faults({ blank: "not-stated" }, {}, 2027)).toEqual([]);
  });
  it.each([
    ["ほかの年度の値", 2025, anAmount(10)],
    ["空欄のますにない値", 2027, anAmount(20)],
  ])("%sは、誤りとするべき", (_, year, planned) => {
    expect(faults(planned, {}, year)).toEqual([
      ["indicatorValues[0].planned.text", `年次別計画の行「kou-plan-1-r1」の${String(year)}年度のますに「${planned.text}」はありません`],
    ]);
  });
  it("行と違う名前は、誤りとするべき", () => {
    expect(faults(anAmount(10), { label: "公園" })).toEqual([["plannedVolumes[0].label", "行の名前は「公園の数」です"]]);
  });
  it("別の施策の行は、誤りとするべき", () => {
    expect(faults({ blank: "not-stated" }, { row: "kou-plan-2-r1" })).toEqual([
      ["plannedVolumes[0].row", "「kou-plan-2-r1」は別の施策の行です"],
    ]);
  });
  it("ない行は、ないことだけを誤りとするべき", () => {
    expect(faults(anAmount(99), { row: "kou-plan-1-r9" })).toHaveLength(1);
  });
});
