import { describe, expect, it } from "vitest";
import { newestResult, resultText } from "#src/model/result.ts";
import { anAmount, anIndicator, aValue, FILES, smallPortal } from "#src/testing/small-data.ts";

describe("結果", () => {
  it("いちばん新しい年の、くらべられる数と届かなかった数を数えるべき", () => {
    const portal = smallPortal({
      [FILES.indicators]: { indicators: [anIndicator(), anIndicator({ id: "kou-plan-1-v1-i2", name: "広場" })] },
      [FILES.values]: {
        fiscalYear: 2024,
        indicatorValues: [aValue(), aValue({ indicator: "kou-plan-1-v1-i2", actual: anAmount(9) })],
        evaluations: [],
      },
    });
    expect(newestResult(portal, "kou-plan-1")).toEqual({ fiscalYear: 2024, rated: 2, missed: 1, evaluation: undefined });
  });
  it("実績も評価もなければ、結果はないべき", () => {
    const portal = smallPortal({
      [FILES.values]: { fiscalYear: 2024, indicatorValues: [aValue({ actual: undefined })], evaluations: [] },
    });
    expect(newestResult(portal, "kou-plan-1")).toBeUndefined();
  });
  it.each([
    [0, 0, "令和6年度の結果に、計画とくらべられる数はありません。"],
    [1, 0, "令和6年度は、計画とくらべられる数が計画に届きました。"],
    [1, 1, "令和6年度は、計画とくらべられる数が計画に届きませんでした。"],
    [4, 0, "令和6年度は、計画とくらべられる4つの数がすべて計画に届きました。"],
    [4, 4, "令和6年度は、計画とくらべられる4つの数すべてが計画に届きませんでした。"],
    [4, 1, "令和6年度は、計画とくらべられる4つの数のうち3つが計画に届き、1つが届きませんでした。"],
  ])("%i のうち %i が届かなければ「%s」と言うべき", (rated, missed, text) => {
    expect(resultText({ fiscalYear: 2024, rated, missed, evaluation: undefined })).toBe(text);
  });
});
