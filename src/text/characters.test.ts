import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { strangeCharacter } from "#src/text/characters.ts";

const char = (code: number) => String.fromCodePoint(code);

describe("データに使えない文字", () => {
  it.each([
    [0x00, "制御文字（改行やタブを含む）", "U+0000"],
    [0x09, "制御文字（改行やタブを含む）", "U+0009"],
    [0x0a, "制御文字（改行やタブを含む）", "U+000A"],
    [0x7f, "制御文字（改行やタブを含む）", "U+007F"],
    [0x9f, "制御文字（改行やタブを含む）", "U+009F"],
    [0x2028, "行や段落の区切り", "U+2028"],
    [0x2029, "行や段落の区切り", "U+2029"],
    [0x2e80, "部首用の文字", "U+2E80"],
    [0x2ea0, "部首用の文字", "U+2EA0"],
    [0x2f3e, "部首用の文字", "U+2F3E"],
    [0x2fdf, "部首用の文字", "U+2FDF"],
    [0x061c, "書字方向を変える文字", "U+061C"],
    [0x200f, "書字方向を変える文字", "U+200F"],
    [0x202a, "書字方向を変える文字", "U+202A"],
    [0x202e, "書字方向を変える文字", "U+202E"],
    [0x2066, "書字方向を変える文字", "U+2066"],
    [0x2069, "書字方向を変える文字", "U+2069"],
    [0xfe0f, "異体字セレクタ", "U+FE0F"],
    [0xe0100, "異体字セレクタ", "U+E0100"],
    [0xe0041, "タグ文字", "U+E0041"],
    [0x00ad, "見えない文字", "U+00AD"],
    [0x034f, "見えない文字", "U+034F"],
    [0x17b4, "見えない文字", "U+17B4"],
    [0x180e, "見えない文字", "U+180E"],
    [0x200b, "見えない文字", "U+200B"],
    [0x200c, "見えない文字", "U+200C"],
    [0x200d, "見えない文字", "U+200D"],
    [0x2060, "見えない文字", "U+2060"],
    [0x2064, "見えない文字", "U+2064"],
    [0x3164, "見えない文字", "U+3164"],
    [0xfeff, "見えない文字", "U+FEFF"],
    [0xffa0, "見えない文字", "U+FFA0"],
    [0xd842, "片割れのサロゲート", "U+D842"],
    [0xdfff, "片割れのサロゲート", "U+DFFF"],
    [0xfffd, "読めなかった文字の代わりの記号", "U+FFFD"],
    [0xfdd0, "文字ではない符号", "U+FDD0"],
    [0xffff, "文字ではない符号", "U+FFFF"],
    [0x10ffff, "文字ではない符号", "U+10FFFF"],
    [0xe000, "外字（私用領域の文字）", "U+E000"],
    [0xf8ff, "外字（私用領域の文字）", "U+F8FF"],
    [0xf0000, "外字（私用領域の文字）", "U+F0000"],
    [0x10fffd, "外字（私用領域の文字）", "U+10FFFD"],
  ])("%d は「%s」として見つけるべき", (code, name, shown) => {
    expect(strangeCharacter(`ああ${char(code)}`)).toEqual({ name, at: 2, code: shown });
  });

  it.each([
    ["世田谷区　行政経営（Ａ〜Ｚ）①②⑴㎡％〜～―ー…※", "いつもの記号"],
    ["𠮟る、𠮷野家、髙﨑、ﾊﾝｶｸ、か゚、が", "珍しい漢字と結合文字"],
    ["葛\u{E0100}飾区、辻\u{E0101}、神\uFE00", "漢字の異体字"],
    ["☎\uFE0F ❤\uFE0E 👍🏽 🇯🇵", "絵文字"],
    ["👩\u200D💻 👨\u200D👩\u200D👧 👩🏽\u200D💻 🏳\uFE0F\u200D🌈 ❤\uFE0F\u200D🔥", "つないだ絵文字"],
    ["", "空の文字列"],
  ])("「%s」（%s）は認めるべき", (text) => {
    expect(strangeCharacter(text)).toBeUndefined();
  });

  it.each([
    ["区\u200D民", 1],
    ["👩\u200D民", 2],
    ["民\u200D👩", 1],
    ["あ\uFE0F", 1],
    ["葛\u{E0100}\u{E0100}", 3],
    ["ア\u{E0100}", 1],
    ["葛\uFE0F", 1],
  ])("場所の違うつなぎや異体字セレクタ「%s」は、%d文字目で見つけるべき", (text, at) => {
    expect(strangeCharacter(text)?.at).toBe(at);
  });

  const safe = fc
    .array(
      fc.oneof(
        fc.integer({ min: 0x20, max: 0x7e }).map(char),
        fc.integer({ min: 0x3041, max: 0x3096 }).map(char),
        fc.integer({ min: 0x30a1, max: 0x30fa }).map(char),
        fc.integer({ min: 0x4e00, max: 0x9fff }).map(char),
        fc.integer({ min: 0x20000, max: 0x2a6df }).map(char),
        fc.integer({ min: 0xff01, max: 0xff9f }).map(char),
        fc.constantFrom("　", "、", "。", "・", "①", "㎡", "葛\u{E0100}", "☎\uFE0F", "👩\u200D💻"),
      ),
      { maxLength: 30 },
    )
    .map((letters) => letters.join(""));
  const strange = fc.constantFrom(
    ..."\u0000\n\u007F\u0085\u2028⺠⼾\u200B\u200C\u2060\uFEFF\u00AD\u3164\uFFA0\u202E\u2067\u061C\uFFFD\uFFFE\uE000",
    char(0xe0020),
    char(0x100000),
    "\uD842",
  );

  it("ふつうの文字だけの文字列は、どれも認めるべき", () => {
    fc.assert(
      fc.property(safe, (text) => {
        expect(strangeCharacter(text)).toBeUndefined();
      }),
    );
  });

  it("どこに一つ混じっていても、その場所で見つけるべき", () => {
    fc.assert(
      fc.property(safe, strange, safe, (before, planted, after) => {
        expect(strangeCharacter(`${before}${planted}区${after}`)?.at).toBe(before.length);
      }),
    );
  });
});
