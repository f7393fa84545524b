import { describe, expect, it } from "vitest";
import { excerptOf, markWords } from "#src/search/excerpt.ts";

describe("抜き書き", () => {
  it("言葉のところに印を付け、HTMLも文字のままであるべき", () => {
    expect(markWords("前<b>窓口</b>後", ["窓口"])).toEqual([
      { text: "前<b>", isMatch: false },
      { text: "窓口", isMatch: true },
      { text: "</b>後", isMatch: false },
    ]);
  });
  it("長い文では、言葉のまわりだけを抜き出すべき", () => {
    const parts = excerptOf(`${"あ".repeat(200)}窓口${"い".repeat(200)}`, ["窓口"]);
    expect(parts.map(({ isMatch }) => isMatch)).toEqual([false, true, false]);
    expect(parts[0]!.text.startsWith("…")).toBe(true);
    expect(parts.map(({ text }) => text).join("").length).toBeLessThan(150);
  });
});
