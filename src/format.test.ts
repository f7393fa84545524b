import { describe, expect, it } from "vitest";
import { formatBytes, formatDate, formatMyriads, formatQuantity, formatRatio, quoted, readableAmount, textOrBlank } from "#src/format.ts";

describe("数と日付の書き方", () => {
  it("三桁ごとに区切るべき", () => {
    expect(formatQuantity(6_897_094, "件")).toBe("6,897,094件");
    expect(formatQuantity(36.94, "%")).toBe("36.94%");
  });
  it("大きな数は、億と万で書くべき", () => {
    expect([79_000_000, 120_000_000, 1_234_567, 1_000_000_000_000, 9_999, 0].map(formatMyriads)).toEqual([
      ...["7,900万", "1億2,000万", "123万4,567", "1兆", "9,999", "0"],
    ]);
  });
  it("読みにくい数量にだけ、読みやすい形を添えるべき", () => {
    expect(readableAmount("７９百万円", 79_000_000, "円")).toBe("7,900万円（79,000,000円）");
    expect(readableAmount("6,897,094件", 6_897_094, "件")).toBeUndefined();
    expect(readableAmount("3千件", 3_000, "件")).toBeUndefined();
  });
  it("計画比は、丸めて100%をまたぐべきではない", () => {
    expect(formatRatio(0.996)).toBe("99.6%");
    expect(formatRatio(0.9999)).toBe("99.9%");
    expect(formatRatio(1.0001)).toBe("100.1%");
    expect(formatRatio(1)).toBe("100%");
    expect(formatRatio(1.264)).toBe("126%");
    expect(formatRatio(0.533)).toBe("53%");
  });
  it("日付は、分かるところまで書くべき", () => {
    expect(["2026-11-21", "2023-06", "2020"].map(formatDate)).toEqual(["2026年11月21日", "2023年6月", "2020年"]);
  });
  it("大きさは、読める単位で書くべき", () => {
    expect([999, 1500, 212_000, 1_500_000].map(formatBytes)).toEqual(["999 B", "1.5 KB", "212 KB", "1.5 MB"]);
  });
  it("題名は、はじめから「」のあるものを除いて「」で囲むべき", () => {
    expect(["計画", "「計画」(素案)"].map(quoted)).toEqual(["「計画」", "「計画」(素案)"]);
  });
  it("値のないところには、その理由を書くべき", () => {
    expect([textOrBlank("検討"), textOrBlank({ blank: "adjusting" })]).toEqual(["検討", "調整中"]);
  });
});
