import { describe, expect, it } from "vitest";
import { discrepanciesAbout, discrepanciesOfMeasure } from "#src/model/discrepancy.ts";
import { aMeasure, FILES, smallPortal } from "#src/testing/small-data.ts";

const about = (id: string, ...targets: readonly string[]) => ({
  id,
  title: "数の食い違い",
  about: targets,
  readings: [1, 2].map((page) => ({ place: { source: "kou-plan-book", page }, value: `${String(page)}件` })),
  treatment: "両方を示します。",
});

const portal = smallPortal({
  [FILES.measures]: { measures: [aMeasure(), aMeasure({ id: "kou-plan-2", number: "2" })] },
  "discrepancies.json": {
    discrepancies: [
      about("d-measure", "kou-plan-1"),
      about("d-plan", "kou-plan"),
      about("d-volume", "kou-plan", "kou-plan-1-v1"),
      about("d-indicator", "kou-plan-1-v1-i1"),
      about("d-other", "kou-plan-2"),
    ],
  },
});

describe("食い違い", () => {
  it("施策には、その施策と、その事業量・指標の食い違いが出るべき", () => {
    expect(discrepanciesOfMeasure(portal, "kou-plan-1").map(({ id }) => id)).toEqual(["d-measure", "d-volume", "d-indicator"]);
    expect(discrepanciesOfMeasure(portal, "kou-plan-2").map(({ id }) => id)).toEqual(["d-other"]);
  });
  it("いくつかの対象に関わる食い違いも、一度だけ出るべき", () => {
    expect(discrepanciesAbout(portal, ["kou-plan", "kou-plan-1-v1"]).map(({ id }) => id)).toEqual(["d-plan", "d-volume"]);
    expect(discrepanciesAbout(portal, ["nowhere"])).toEqual([]);
  });
});
