import { describe, expect, it } from "vitest";
import { discrepanciesAbout, discrepanciesIn, discrepanciesOfMeasure } from "#src/model/discrepancy.ts";
import { aMeasure, aSource, FILES, smallPortal } from "#src/testing/small-data.ts";

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
  it("二つの資料のあいだの食い違いは、はじめの箇所の資料だけに置き、もう一つからは案内するべき", () => {
    const at = (source: string) => ({ place: { source }, value: "1件" });
    const two = smallPortal({
      "sources.json": { sources: [aSource(), aSource({ id: "kou-hon", title: "本", text: "001_0.txt" })] },
      "discrepancies.json": {
        discrepancies: [
          { ...about("d-one", "kou-plan"), readings: [at("kou-hon"), at("kou-hon")] },
          { ...about("d-two", "kou-plan"), readings: [at("kou-hon"), at("kou-plan-book")] },
        ],
      },
    });
    const ids = (source: string) => Object.values(discrepanciesIn(two, source)).map((list) => list.map(({ id }) => id));
    expect(ids("kou-hon")).toEqual([["d-one", "d-two"], []]);
    expect(ids("kou-plan-book")).toEqual([[], ["d-two"]]);
  });
});
