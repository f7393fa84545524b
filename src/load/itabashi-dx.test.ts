import { describe, expect, it } from "vitest";
import { evaluationCounts } from "#src/model/evaluation.ts";
import { indexOf, mustGet } from "#src/model/portal-index.ts";
import { isBlank } from "#src/schema/blank.ts";
import { portal } from "#src/testing/portal.ts";

const index = indexOf(portal);

describe("板橋区の二つのDX計画", () => {
  it("施策は21と17、合わせて38であるべき", () => {
    expect(index.measuresOfPlan.get("itabashi-dx2030")).toHaveLength(21);
    expect(index.measuresOfPlan.get("itabashi-dx2025")).toHaveLength(17);
  });
  it("DX2025の事業量は50行であるべき", () => {
    expect(portal.plannedVolumes.filter(({ plan }) => plan === "itabashi-dx2025")).toHaveLength(50);
  });
  it("区の評価は達成+が4、達成が13、未達成が0であるべき", () => {
    expect(evaluationCounts(portal, mustGet(index.plan, "itabashi-dx2025"), 2024).map(({ count }) => count)).toEqual([4, 13, 0]);
    const plus = portal.evaluations.filter(({ label }) => label === "達成+").map(({ measure }) => measure);
    expect(plus).toEqual(["itabashi-dx2025-1", "itabashi-dx2025-6", "itabashi-dx2025-s2", "itabashi-dx2025-s3"]);
  });
  it("DX2030の年度別のますは、すべて調整中であるべき", () => {
    const cells = portal.plannedVolumes
      .filter(({ plan }) => plan === "itabashi-dx2030")
      .flatMap(({ cells: byYear }) => Object.values(byYear ?? {}));
    expect(cells.length).toBe(42 * 3);
    expect(cells.every((cell) => isBlank(cell) && cell.blank === "adjusting")).toBe(true);
  });
  it("施策6の計画と実績は、資料編の数であるべき", () => {
    const values = portal.indicatorValues
      .filter(({ indicator, fiscalYear }) => indicator.startsWith("itabashi-dx2025-6-") && fiscalYear === 2024)
      .map(({ kind, value }) => [kind, "value" in value ? value.value : undefined]);
    expect(values).toEqual([
      ["plan", 6_700_000],
      ["actual", 6_897_094],
      ["plan", 25_000],
      ["actual", 28_953],
      ["plan", 30],
      ["actual", 36.94],
      ["plan", 100_000],
      ["actual", 142_118],
    ]);
  });
});
