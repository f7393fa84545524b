import { describe, expect, it } from "vitest";
import { excerptText, markWords } from "#src/search/excerpt.ts";
import { must } from "#src/testing/must.ts";

/** An excerpt as a page shows it. */
const excerptOf = (text: string, words: readonly string[]) => markWords(excerptText(text, words), words);

describe("抜き書き", () => {
  it("言葉のところに印を付け、HTMLも文字のままであるべき", () => {
    expect(markWords("前<b>窓口</b>後", ["窓口"])).toEqual([
      { text: "前<b>", isMatch: false },
      { text: "窓口", isMatch: true },
      { text: "</b>後", isMatch: false },
    ]);
  });
  it("長い言葉から先に、全角半角と大文字小文字を区別せずに印を付けるべき", () => {
    const words = ["AI", "AI-OCR", ""];
    expect(markWords("ai-ocrとAI", words).filter(({ isMatch }) => isMatch)).toEqual([
      { text: "ai-ocr", isMatch: true },
      { text: "AI", isMatch: true },
    ]);
    expect(markWords("窓口", [])).toEqual([{ text: "窓口", isMatch: false }]);
  });
  it("言葉のない文では、始めから抜き出すべき", () => {
    expect(excerptOf("一行め\n二行め", ["窓口"])).toEqual([{ text: "一行め 二行め", isMatch: false }]);
  });
  it("長い文では、言葉のまわりだけを抜き出すべき", () => {
    const parts = excerptOf(`${"あ".repeat(200)}窓口${"い".repeat(200)}`, ["窓口"]);
    expect(parts.map(({ isMatch }) => isMatch)).toEqual([false, true, false]);
    expect(must(parts[0]).text.startsWith("…")).toBe(true);
    expect(parts.map(({ text }) => text).join("").length).toBeLessThan(150);
  });
  it("いくつもの言葉があれば、いちばん多くが近くにあるところを抜き出すべき", () => {
    const text = `窓口${"あ".repeat(200)}\n自動化の削減時間は1,644時間\n${"い".repeat(200)}`;
    const parts = excerptOf(text, ["窓口", "削減時間", "1644"]);
    expect(parts.filter(({ isMatch }) => isMatch).map((part) => part.text)).toEqual(["削減時間", "1,644"]);
    expect(must(parts[0]).text).toBe("自動化の");
  });
});
