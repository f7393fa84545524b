import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromRomaji, toHiragana, toKatakana } from "#src/text/kana.ts";

describe("かなとローマ字", () => {
  it.each([
    ["bousai", "ぼうさい"],
    ["shinseisho", "しんせいしょ"],
    ["gakkou", "がっこう"],
    ["konnichiha", "こんにちは"],
    ["tosyokan", "としょかん"],
  ])("%s は %s であるべき", (romaji, kana) => {
    expect(fromRomaji(romaji)).toBe(kana);
  });
  it.each(["dx", "line", "bpr", ""])("%j はローマ字ではないとするべき", (text) => {
    expect(fromRomaji(text)).toBeUndefined();
  });
  it("ひらがなとカタカナは、行って戻れば同じであるべき", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(..."あいうえおがぎぐげごぱぴぷぺぽゃゅょっんー")), (characters) => {
        expect(toHiragana(toKatakana(characters.join("")))).toBe(characters.join(""));
      }),
    );
  });
});
