import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeUtf8 } from "#src/text/encoding.ts";

/** Node only decodes these two, so the way back is read off its own decoder. */
function encoder(encoding: "euc-jp" | "shift_jis"): (text: string) => Uint8Array {
  const bytesOf = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(encoding);
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const letter = decoder.decode(Uint8Array.of(lead, trail));
      if (letter.length === 1 && letter !== "\uFFFD" && !bytesOf.has(letter)) bytesOf.set(letter, [lead, trail]);
    }
  }
  return (text) =>
    Uint8Array.from([...text].flatMap((letter) => (letter < "\u0080" ? [letter.charCodeAt(0)] : (bytesOf.get(letter) ?? [0x3f]))));
}

const ENCODERS = [
  ["euc-jp", encoder("euc-jp")],
  ["shift_jis", encoder("shift_jis")],
] as const;
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, mark: string) =>
  Uint8Array.from([...(mark + text)].flatMap((l) => [l.charCodeAt(0) & 255, l.charCodeAt(0) >> 8]));

const TEXTS = [
  '{ "name": "データ活用による業務の見直し" }',
  '{ "name": "区民サービスの向上" }',
  '{ "departments": ["情報政策課", "つばめ部", "区民部"] }',
  '{ "text": "７９百万円" }',
  '{ "text": "更新" }',
  '{ "title": "Ⅲ 柱" }',
];

describe("ファイルの文字コード", () => {
  it.each(TEXTS)("UTF-8の %s は、そのまま読めるべき", (text) => {
    expect(decodeUtf8(utf8(text))).toEqual({ text });
  });

  describe.each(ENCODERS)("%s", (name, encode) => {
    it.each(TEXTS)("で書かれた %s は、その名で断るべき", (text) => {
      expect(decodeUtf8(encode(text))).toEqual({ fault: name });
    });

    it("の日本語の文は、どれも、その名で断るべき", () => {
      const phrase = fc.constantFrom(
        "区民の声を",
        "サービス",
        "見直し、",
        "取組みの推進",
        "オンライン化",
        "窓口で",
        "「書かない」",
        "年度まで",
      );
      fc.assert(
        fc.property(fc.array(phrase, { minLength: 1, maxLength: 20 }), (phrases) => {
          expect(decodeUtf8(encode(`{ "text": "${phrases.join("")}" }`))).toEqual({ fault: name });
        }),
      );
    });
  });

  it("先頭の印（BOM）は、それと分かるように断るべき", () => {
    expect(decodeUtf8(utf8("\uFEFF{}"))).toEqual({ fault: "bom" });
  });

  it("UTF-16は、印があってもなくても、どちらの並びでも断るべき", () => {
    for (const mark of ["\uFEFF", ""]) {
      const little = utf16('{ "name": "区" }', mark);
      const big = Uint8Array.from(little, (_, index) => little[index ^ 1] ?? 0);
      expect(decodeUtf8(little)).toEqual({ fault: "utf-16" });
      expect(decodeUtf8(big)).toEqual({ fault: "utf-16" });
    }
  });

  it("ところどころ壊れたUTF-8を、ほかの文字コードと間違えるべきでない", () => {
    const bytes = utf8('{ "name": "データ活用による業務の見直し" }');
    fc.assert(
      fc.property(fc.integer({ min: 11, max: bytes.length - 5 }), (at) => {
        expect(decodeUtf8(bytes.with(at, 0xff))).toEqual({ fault: "unknown" });
      }),
    );
  });

  it("短い言葉の一文字が壊れたUTF-8も、間違えるべきでない", () => {
    expect(decodeUtf8(utf8('{"name":"チャットボット"}').with(27, 0xff))).toEqual({ fault: "unknown" });
  });

  it.each([
    ["Latin-1", Uint8Array.from([0x63, 0x61, 0x66, 0xe9])],
    ["ISO-2022-JP", utf8('{ "name": "\u001B$B6h\u001B(B" }')],
    ["でたらめ", Uint8Array.from([0xff, 0xff, 0x80, 0x80])],
  ])("%s は、分からないものとして断るべき", (_, bytes) => {
    expect(decodeUtf8(bytes)).toEqual({ fault: "unknown" });
  });

  it("空のファイルは、空の文字列として読めるべき", () => {
    expect(decodeUtf8(new Uint8Array())).toEqual({ text: "" });
  });

  it("どんな文字列も、UTF-8で書けば、元のまま読めるべき", () => {
    const unit = fc
      .oneof(fc.integer({ min: 0x20, max: 0xd7ff }), fc.integer({ min: 0x1f300, max: 0x2a6df }))
      .map((code) => String.fromCodePoint(code));
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        expect(decodeUtf8(utf8(`{ ${text}`))).toEqual({ text: `{ ${text}` });
      }),
    );
  });
});
