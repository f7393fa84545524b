import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, foldQuery } from "#src/text/fold.ts";

/** Any code point, and often one that folding changes. fast-check's own "binary" takes seconds to set up. */
const anyCharacter = fc.oneof(
  fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code)),
  fc.constantFrom(..."Ａ１ﾊﾞﾟ゛゙㍿①⑴⺠⻑⼾戶戸−–〜～・ー　 "),
);

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
      fc.property(fc.string({ unit: anyCharacter, maxLength: 40 }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
  it("質問は小文字にし、空白をまとめるべき", () => {
    expect(foldQuery("　ＬＩＮＥ　 登録 ")).toBe("line 登録");
  });
});
