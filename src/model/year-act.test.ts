import { describe, expect, it } from "vitest";
import { actCounts, actsOf, startText, yearActOf } from "#src/model/year-act.ts";
import { cellsOf } from "#src/model/yearly-plan.ts";
import { aMeasure, aRow, FILES, smallPortal } from "#src/testing/small-data.ts";

const cells = (...texts: readonly unknown[]) => {
  const portal = smallPortal({
    [FILES.rows]: { yearlyPlan: [aRow({ cells: Object.fromEntries(texts.map((text, index) => [String(2024 + index), text])) })] },
  });
  return portal.yearlyPlan.flatMap(cellsOf);
};

describe("ことしの内容", () => {
  it.each([
    [["検討", "準備", "実施"], "始める"],
    [["検討", "一部実施", "拡充"], "始める"],
    [["実施", "実施", "実施"], "続けて行う"],
    [["実施", "実施", "拡充"], "広げる"],
    [["実施", "実施", "検討"], "検討する"],
    [["検討", "検討", "試行"], "試す"],
    [["検討", "検討", "設計"], "準備する"],
    [["―", "―", "実施"], "始める"],
    [["検討", { blank: "adjusting" }, "実施"], "始める"],
    [["実施", { blank: "adjusting" }, "実施"], "続けて行う"],
    [[{ blank: "adjusting" }, { blank: "adjusting" }, "実施"], "続けて行う"],
    [["検討", "検討", "―"], undefined],
    [["検討", "検討", { blank: "adjusting" }], undefined],
  ])("%j の三年めは「%s」であるべき", (texts, act) => {
    expect(yearActOf(cells(...texts), 2026)).toBe(act);
  });
  it("はじめの年には、前の年がないので、始めるとは言わないべき", () => {
    expect(yearActOf(cells("実施"), 2024)).toBe("続けて行う");
  });
  it.each([
    [[["検討", "実施"]], "ことしから"],
    [[["一部実施", "本格実施"]], "ことし本格的に"],
    [
      [
        ["検討", "実施"],
        ["実施", "実施"],
      ],
      "一部はことしから",
    ],
    [
      [
        ["試行", "実施"],
        ["検討", "検討"],
      ],
      "一部はことし本格的に",
    ],
    [
      [
        ["試行", "実施"],
        ["検討", "実施"],
      ],
      "ことしから",
    ],
    [
      [
        ["検討", "実施"],
        ["実施", "―"],
      ],
      "ことしから",
    ],
    [[["実施", "実施"]], undefined],
  ])("前の年とことしが %j なら、始まることは「%s」と言うべき", (rows, text) => {
    const portal = smallPortal({
      "release.json": { date: "2025-05-01", issued: "2025-05-01" },
      [FILES.rows]: {
        yearlyPlan: rows.map(([before, now], index) =>
          aRow({ id: `kou-plan-1-r${String(index + 1)}`, cells: { "2024": before, "2025": now } }),
        ),
      },
    });
    expect(startText(portal, "kou-plan-1")).toBe(text);
  });
  it("行の数と、施策の数を、別々に数えるべき", () => {
    const portal = smallPortal({
      "release.json": { date: "2025-05-01", issued: "2025-05-01" },
      [FILES.measures]: { measures: [aMeasure(), aMeasure({ id: "kou-plan-2", number: "2" })] },
      [FILES.rows]: {
        yearlyPlan: [
          aRow({ cells: { "2024": "検討", "2025": "実施" } }),
          aRow({ id: "kou-plan-1-r2", cells: { "2024": "検討", "2025": "実施" } }),
          aRow({ id: "kou-plan-2-r1", measure: "kou-plan-2", cells: { "2024": "検討", "2025": "検討" } }),
        ],
      },
    });
    expect(actCounts(portal, portal.measures).filter(({ rows }) => rows > 0)).toEqual([
      { act: "始める", rows: 2, measures: 1 },
      { act: "検討する", rows: 1, measures: 1 },
    ]);
    expect(actsOf(portal, "kou-plan-1")).toEqual(["始める"]);
  });
});
