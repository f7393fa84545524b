import { describe, expect, it } from "vitest";
import { cellsOf, yearlyCellsOf } from "#src/model/yearly-plan.ts";
import { aRow, aVolume, FILES, smallPortal } from "#src/testing/small-data.ts";
import { must } from "#src/testing/must.ts";

const portal = smallPortal({
  [FILES.rows]: { yearlyPlan: [aRow({ cells: { "2026": "実施・検証", "2024": { blank: "adjusting" }, "2025": "検討" }, note: "注" })] },
  [FILES.volumes]: { plannedVolumes: [aVolume({ cells: { "2024": "準備" } })] },
});

describe("年次別計画のます", () => {
  it("古い年度から、文字とその段階を並べるべき", () => {
    expect(cellsOf(must(portal.yearlyPlan[0])).map(({ id, fiscalYear, cell, words }) => [id, fiscalYear, cell, words])).toEqual([
      ["kou-plan-1-r1-2024", 2024, { blank: "adjusting" }, ["調整中"]],
      ["kou-plan-1-r1-2025", 2025, "検討", ["検討"]],
      ["kou-plan-1-r1-2026", 2026, "実施・検証", ["実施", "検証"]],
    ]);
  });
  it("ますは、その行の名前・施策・計画・出典を持つべき", () => {
    expect(cellsOf(must(portal.yearlyPlan[0]))[0]).toMatchObject({
      row: "kou-plan-1-r1",
      label: "木の手入れ",
      measure: "kou-plan-1",
      plan: "kou-plan",
      note: "注",
      source: { source: "kou-plan-book", page: 1 },
    });
  });
  it("事業量の年度のますも、合わせて並べるべき", () => {
    expect(yearlyCellsOf(portal).map(({ id }) => id)).toEqual([
      "kou-plan-1-v1-2024",
      "kou-plan-1-r1-2024",
      "kou-plan-1-r1-2025",
      "kou-plan-1-r1-2026",
    ]);
    expect(yearlyCellsOf(smallPortal({ [FILES.rows]: undefined }))).toEqual([]);
  });
});
