import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { excerptOf, markWords } from "#src/search/excerpt.ts";
import { fold, foldQuery } from "#src/search/fold.ts";

describe("文字のたたみこみ", () => {
  it.each([
    ["ＩＴ推進課", "IT推進課"],
    ["ﾏｲﾅﾝﾊﾞｰ", "マイナンバー"],
    ["区⺠・⻑期・⼾籍", "区民・長期・戸籍"],
    ["2−1〜3", "2-1~3"],
  ])("%s は %s になるべき", (text, wanted) => {
    expect(fold(text)).toBe(wanted);
  });
  it("長音の「ー」は、そのままであるべき", () => {
    expect(fold("データ")).toBe("データ");
  });
  it("何度たたんでも同じであるべき", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
  it("質問は小文字にし、空白をまとめるべき", () => {
    expect(foldQuery("　ＬＩＮＥ　 登録 ")).toBe("line 登録");
  });
});

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
