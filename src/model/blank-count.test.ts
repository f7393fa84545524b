import { describe, expect, it } from "vitest";
import { blankCounts } from "#src/model/blank-count.ts";
import { aMeasure, aRow, aValue, aVolume, FILES, smallPortal } from "#src/testing/small-data.ts";

const NONE = { "not-stated": 0, adjusting: 0, unrecoverable: 0, "not-applicable": 0, "not-yet": 0 };

describe("値のないところ", () => {
  it("記録の種類と理由ごとに数え、ない種類は出すべきではない", () => {
    const portal = smallPortal({
      [FILES.measures]: { measures: [aMeasure({ aim: { blank: "not-stated" }, departments: { blank: "not-stated" } })] },
      [FILES.rows]: { yearlyPlan: [aRow({ cells: { "2024": { blank: "adjusting" }, "2025": { blank: "unrecoverable" } } })] },
      [FILES.volumes]: { plannedVolumes: [aVolume({ label: { blank: "not-stated" } })] },
      [FILES.values]: { fiscalYear: 2024, indicatorValues: [aValue({ actual: { blank: "not-yet" } })], evaluations: [] },
    });
    expect(blankCounts(portal)).toEqual([
      { title: "施策", counts: { ...NONE, "not-stated": 2 }, total: 2 },
      { title: "年次別計画", counts: { ...NONE, adjusting: 1, unrecoverable: 1 }, total: 2 },
      { title: "事業量", counts: { ...NONE, "not-stated": 1 }, total: 1 },
      { title: "指標の値", counts: { ...NONE, "not-yet": 1 }, total: 1 },
    ]);
  });
  it("値がすべてあるデータでは、何も数えるべきではない", () => {
    expect(blankCounts(smallPortal())).toEqual([]);
  });
});
