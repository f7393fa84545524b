import { describe, expect, it } from "vitest";
import { recordOf } from "#src/model/lookup.ts";
import { caveatsOf, figureNotes, indicatorNotes, sameIndicators } from "#src/model/note.ts";
import { anAmount, anIndicator, aValue, FILES, smallPortal } from "#src/testing/small-data.ts";

describe("注意", () => {
  const portal = smallPortal({
    [FILES.indicators]: {
      indicators: [
        anIndicator({ note: "甲区だけの数です。", comparableNote: "小さい数です。" }),
        anIndicator({ id: "kou-plan-1-v1-i2", name: "同じ数", sameAs: "kou-plan-1-v1-i1" }),
      ],
    },
    [FILES.values]: {
      fiscalYear: 2024,
      indicatorValues: [
        aValue({ planned: anAmount(10, { note: "およその数です。" }), actual: { blank: "not-yet", note: "秋に分かります。" } }),
        aValue({ indicator: "kou-plan-1-v1-i2" }),
      ],
      evaluations: [],
    },
  });
  const [first, second] = ["kou-plan-1-v1-i1", "kou-plan-1-v1-i2"].map((id) => recordOf(portal, "indicators", id));

  it("指標の注意は、くらべるときのもの、指標のもの、年度の値のものの順であるべき", () => {
    expect(indicatorNotes(portal, first!)).toEqual([
      "小さい数です。",
      "甲区だけの数です。",
      "令和6年度の計画：およその数です。",
      "令和6年度の実績：秋に分かります。",
    ]);
    expect(indicatorNotes(portal, second!)).toEqual([]);
  });
  it("同じ指標は、どちらからもたどれるべき", () => {
    expect(sameIndicators(portal, first!)).toEqual([second]);
    expect(sameIndicators(portal, second!)).toEqual([first]);
  });
  it("数値の注意は、数値・数量・年度のものを合わせるべき", () => {
    const fiscalYear = { blank: "not-stated" as const, note: "年で書かれています。" };
    expect(figureNotes({ note: "国の数です。", quantity: { blank: "unrecoverable", note: "候補は二つです。" }, fiscalYear })).toEqual([
      "国の数です。",
      "候補は二つです。",
      "年で書かれています。",
    ]);
    expect(figureNotes({ quantity: anAmount(3), fiscalYear: 2024 })).toEqual([]);
  });
  it("計画の注意は、いまの表のものだけであるべき", () => {
    const plan = { caveats: [{ tables: ["indicators", "indicator-values"], text: "数え方が変わりました。" }] };
    expect(caveatsOf(plan, ["indicator-values"])).toEqual(["数え方が変わりました。"]);
    expect(caveatsOf(plan, ["measures"])).toEqual([]);
    expect(caveatsOf({}, ["measures"])).toEqual([]);
  });
});
