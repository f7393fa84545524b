import { describe, expect, it } from "vitest";
import { namedFigure, type SearchFigure } from "#src/search/figure.ts";

const values = [
  { year: "令和5年度", kind: "計画", text: "1,300時間" },
  { year: "令和5年度", kind: "実績", text: "1,644時間" },
  { year: "令和6年度", kind: "計画", text: "2,000時間" },
] as const;
const figures: readonly SearchFigure[] = [
  { name: "自動化の拡大：削減時間", unit: "時間", place: "素案、3ページ", anchor: "f1", values },
  { name: "訪問者数", unit: "件", place: "素案、4ページ", values: [{ year: "令和5年度", kind: "実績", text: "10件" }] },
];
const named = (words: readonly string[], years: readonly string[] = [], title = "") => namedFigure(figures, words, title, years);

describe("質問が名ざす数", () => {
  it("名前の言葉で選び、いちばん新しい実績を、単位・出典・場所とともに出すべき", () => {
    expect(named(["削減時間"])).toEqual({ ...figures[0], values: values.slice(0, 2) });
  });
  it("年度をたずねたときは、その年度の値を出すべき", () => {
    expect(named(["削減時間"], ["令和6年度"])?.values).toEqual([values[2]]);
  });
  it("数そのものでも、区切りの書き方によらず見つけるべき", () => {
    expect(named(["1644"])?.name).toBe("自動化の拡大：削減時間");
  });
  it("名前の言葉が半分より少なければ、どの数も出すべきではない", () => {
    expect(named(["削減時間", "窓口", "公園"])).toBeUndefined();
    expect(named(["公園"])).toBeUndefined();
    expect(named([])).toBeUndefined();
  });
  it("ページの題名にある言葉は、数の名前になくてもよいべき", () => {
    expect(named(["訪問者数", "ホームページ"], [], "ホームページの改善")?.name).toBe("訪問者数");
  });
});
