import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alternativesOf, readingOf } from "#src/search/alternative.ts";
import { codedQuery, pairCodes, searchable } from "#src/search/code.ts";
import { parseQuery } from "#src/search/query.ts";
import { NO_WORDS } from "#src/search/small-index.fixture.ts";
import { must } from "#src/testing/must.ts";

describe("二文字ずつの符号", () => {
  it("部分の言葉の符号は、全体の符号の中に続いて現れるべき", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(..."保育園入園手続電子申請窓口"), { minLength: 3, maxLength: 12 }),
        fc.nat(),
        fc.nat(),
        (characters, from, size) => {
          const text = characters.join("");
          const start = from % (text.length - 1);
          const part = text.slice(start, start + 2 + (size % (text.length - start)));
          const { codes, isPrefix } = must(codedQuery(part));
          expect(` ${pairCodes(text).join(" ")} `).toContain(isPrefix ? ` ${codes.join(" ")}` : ` ${codes.join(" ")} `);
        },
      ),
    );
  });
  it("文の符号の数は、文字の数と同じであるべき（検索での位置が、文字の位置になる）", () => {
    expect(pairCodes(searchable("窓口の改善、AI-OCR"))).toHaveLength(10);
    expect(must(codedQuery("ai-ocr"))).toMatchObject({ length: 5, isPrefix: false });
  });
  it("記号だけの質問は、探すものがないとするべき", () => {
    expect(codedQuery("（）、")).toBeUndefined();
  });
});

describe("数の書き方", () => {
  it("どの数も、区切りのあるなし、全角半角で、同じ言葉になるべき", () => {
    fc.assert(
      fc.property(fc.nat({ max: 10 ** 12 }), (value) => {
        const wide = String(value).replaceAll(/\d/gu, (digit) => String.fromCodePoint(digit.codePointAt(0)! + 0xfee0));
        expect(searchable(value.toLocaleString("en"))).toBe(String(value));
        expect(searchable(wide)).toBe(String(value));
      }),
    );
  });
  it("数を並べる読点や、桁の区切りでないカンマは、そのままであるべき", () => {
    expect(searchable("1,2,3")).toBe("1,2,3");
    expect(searchable("1,6440")).toBe("1,6440");
  });
});

/** Any code point, and often one that cuts a question. fast-check's own "binary" takes seconds to set up. */
const anyCharacter = fc.oneof(
  fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code)),
  fc.constantFrom(...'「」"- −　 、。？！・窓口保a1'),
);

describe("質問の読み取り", () => {
  it("言葉、句、除く言葉に分けるべき", () => {
    expect(parseQuery("窓口 「書かない窓口」 −世田谷 AI-OCR")).toEqual({
      terms: [
        { text: "窓口", isPhrase: false },
        { text: "書かない窓口", isPhrase: true },
        { text: "ai-ocr", isPhrase: false },
      ],
      excluded: ["世田谷"],
    });
  });
  it("長すぎる質問は、120字と八つの言葉までで切るべき", () => {
    expect(parseQuery("あ".repeat(500)).terms).toEqual([{ text: "あ".repeat(120), isPhrase: false }]);
    expect(
      parseQuery("a b c d e f g h i j")
        .terms.map(({ text }) => text)
        .join(""),
    ).toBe("abcdefgh");
  });
  it("どんな文字でも、決まった数の空でない言葉に分け、こわれるべきではない", () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter, maxLength: 200 }), (text) => {
        const { terms, excluded } = parseQuery(text);
        expect(terms.length).toBeLessThanOrEqual(8);
        expect([...terms.map((term) => term.text), ...excluded].every((part) => part !== "")).toBe(true);
      }),
    );
  });
});

const words = {
  ...NO_WORDS,
  spellings: [["子供", "子ども"]],
  synonyms: [
    { words: ["保育所", "保育園"], isSame: true },
    { words: ["災害", "防災"], isSame: false },
  ],
};

describe("言葉の別の書き方", () => {
  it.each<[string, string[], [string, number, boolean][]]>([
    ["窓口", [], []],
    ["子供の日", [], [["子どもの日", 0.95, false]]],
    ["保育所", [], [["保育園", 0.6, false]]],
    ["災害", [], [["防災", 0.3, true]]],
    [
      "ほいくえん",
      ["保育園"],
      [
        ["ホイクエン", 0.95, false],
        ["保育園", 0.8, false],
      ],
    ],
    [
      "bousai",
      ["防災"],
      [
        ["ぼうさい", 0.5, true],
        ["ボウサイ", 0.5, true],
        ["防災", 0.8, true],
      ],
    ],
  ])("「%s」は、表記ゆれ・同じもの・読みに、確かさをつけて広げるべき", (text, read, wanted) => {
    const found = alternativesOf({ text, isPhrase: false }, words, read);
    expect(found.map((alternative) => [alternative.text, alternative.weight, alternative.isLastResort])).toEqual([
      [text, 1, false],
      ...wanted,
    ]);
  });
  it("かぎかっこの句は、書かれたとおりだけに探すべき", () => {
    expect(alternativesOf({ text: "子供", isPhrase: true }, words, ["小友"])).toHaveLength(1);
    expect(readingOf({ text: "ぼうさい", isPhrase: true })).toBeUndefined();
  });
  it("読みは、かなとローマ字の言葉にだけあるべき", () => {
    expect(["ぼうさい", "ボウサイ", "bousai", "防災", "dx"].map((text) => readingOf({ text, isPhrase: false }))).toEqual([
      "ぼうさい",
      "ぼうさい",
      "ぼうさい",
      undefined,
      undefined,
    ]);
  });
});
