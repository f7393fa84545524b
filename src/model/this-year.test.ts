import { describe, expect, it } from "vitest";
import { recordOf } from "#src/model/lookup.ts";
import { currentFiscalYear, linesOfYear, planOf, planPhase } from "#src/model/this-year.ts";
import { planFiles } from "#src/testing/other-data.ts";
import { aPlan, aRow, aValue, aVolume, FILES, smallPortal } from "#src/testing/small-data.ts";

describe("今年度", () => {
  it.each([
    ["2026-03-31", 2025],
    ["2026-04-01", 2026],
  ])("時計ではなく、データの版（%s）の年度であるべき", (date, year) => {
    expect(currentFiscalYear(smallPortal({ "release.json": { date, issued: "2020-01-01" } }))).toBe(year);
  });
  it("計画期間の前・中・後を見分けるべき", () => {
    const portal = smallPortal();
    const plan = planOf(portal, recordOf(portal, "measures", "kou-plan-1"));
    expect([2023, 2024, 2027, 2028].map((year) => planPhase(plan, year))).toEqual(["before", "during", "during", "after"]);
  });
  it.each(["periodStart", "periodEnd"])("%s が書かれていない計画では、いつなのか分からないとするべき", (field) => {
    const portal = smallPortal({ ...planFiles("kou", aPlan({ id: "kou-betsu", [field]: { blank: "not-stated" } })) });
    expect(planPhase(recordOf(portal, "plans", "kou-betsu"), 2024)).toBe("unknown");
  });
});

describe("その年度にすること", () => {
  const portal = smallPortal({
    [FILES.rows]: { yearlyPlan: [aRow()] },
    [FILES.volumes]: {
      plannedVolumes: [aVolume({ cells: { "2024": "3か所", "2025": { blank: "adjusting" } } })],
    },
    "wards/kou/kou-plan/years/2025.json": {
      fiscalYear: 2025,
      indicatorValues: [aValue({ planned: { blank: "not-stated" }, actual: undefined })],
      evaluations: [],
    },
  });
  const lines = (year: number) => linesOfYear(portal, recordOf(portal, "measures", "kou-plan-1"), year);

  it("年次別計画、事業量、指標の計画の順に、印刷されたとおりに並べるべき", () => {
    expect(lines(2024)).toEqual([
      { label: "木の手入れ", text: "検討", isBlank: false },
      { label: "公園の数", text: "3か所", isBlank: false },
      { label: "手入れした公園", text: "10件", isBlank: false },
    ]);
  });
  it("値のないますは理由とともに並べ、計画の値のない指標は並べるべきではない", () => {
    expect(lines(2025)).toEqual([
      { label: "木の手入れ", text: "準備", isBlank: false },
      { label: "公園の数", text: "調整中", isBlank: true },
    ]);
  });
  it("年次別計画のますに書かれた指標の計画は、二度並べるべきではない", () => {
    const inRow = smallPortal({
      [FILES.rows]: {
        yearlyPlan: [aRow({ label: "公園の数", cells: { "2024": "検討（10件）", "2025": "実施", "2026": "実施", "2027": "実施" } })],
      },
      [FILES.volumes]: { plannedVolumes: [aVolume({ row: "kou-plan-1-r1" })] },
      [FILES.values]: {
        fiscalYear: 2024,
        indicatorValues: [aValue({ planned: { text: "検討（10件）", value: 10, unit: "件" }, actual: undefined })],
        evaluations: [],
      },
    });
    expect(linesOfYear(inRow, recordOf(inRow, "measures", "kou-plan-1"), 2024)).toEqual([
      { label: "公園の数", text: "検討（10件）", isBlank: false },
    ]);
  });
  it("何も決まっていない年度には、何も並べるべきではない", () => {
    expect(lines(2030)).toEqual([]);
  });
});
