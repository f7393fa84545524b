import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codedQuery, pairCodes } from "#src/search/code.ts";
import type { SearchDocument, SearchStore } from "#src/search/document.ts";
import { ALL_LAYERS, SearchEngine, type Pagefind } from "#src/search/engine.ts";
import { alternativesOf, contentWords, needsReadings, parseQuery } from "#src/search/query.ts";
import { must } from "#src/testing/must.ts";
import { fold } from "#src/text/fold.ts";

const page = (hash: string, title: string, text: string, more: Partial<SearchDocument> = {}): SearchDocument => ({
  hash,
  title,
  text,
  kind: "取組み",
  url: `/${hash}/`,
  ...more,
});

const store: SearchStore = {
  documents: [
    page("a", "区立保育園での業務改善", "保育園の入園手続きを電子申請にします。"),
    page("b", "公園の利活用", "農業公園を使います。防災訓練もします。"),
    page("c", "キャッシュレス決済の導入", "窓口で使えるようにします。"),
    page("d", "子ども家庭部", "子どもと家庭の仕事です。", { kind: "部署", items: [{ id: "g1", title: "学童クラブの充実" }] }),
  ],
  spellings: [["子供", "子ども"]],
  synonyms: [
    { words: ["保育所", "保育園"], isSame: true },
    { words: ["災害", "防災"], isSame: false },
    { words: ["ます", "仕事"], isSame: false },
  ],
  stopWords: ["教えて", "どこ", "ですか"],
};

const readings = { ほいくえん: ["保育園"], ぼうさい: ["防災"], くんれん: ["訓練"] };

/** Stands in for Pagefind: coded phrases are looked up as Pagefind would, in the coded text. */
const pagefind: Pagefind = {
  search: (query) => {
    const words = (query ?? "").replaceAll('"', "");
    const results = store.documents.filter((document) => {
      const coded = ` ${pairCodes(fold([document.title, ...(document.items ?? []).map(({ title }) => title), document.text].join("\n")).toLowerCase()).join(" ")} `;
      return coded.includes(` ${words}`);
    });
    return Promise.resolve({ results: results.map(({ hash }) => ({ id: hash, score: 1 })) });
  },
};

const engine = new SearchEngine(pagefind, store, () => Promise.resolve(readings));
const ask = async (query: string, layers = ALL_LAYERS) => {
  const search = layers === ALL_LAYERS ? engine : new SearchEngine(pagefind, store, () => Promise.resolve(readings), layers);
  const { hits, relaxed } = await search.ask(query, { filters: {} });
  return { ids: hits.map(({ document }) => document.hash), relaxed };
};

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
          const query = must(codedQuery(part)).replaceAll('"', "");
          expect(` ${pairCodes(text).join(" ")} `).toContain(part.length === 1 ? ` ${query}` : ` ${query} `);
        },
      ),
    );
  });
  it("記号だけの質問は、探すものがないとするべき", () => {
    expect(codedQuery("（）、")).toBeUndefined();
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
  it.each<[string, [string, number, boolean][]]>([
    ["窓口", []],
    ["子供の日", [["子どもの日", 0.95, false]]],
    ["保育所", [["保育園", 0.6, false]]],
    ["災害", [["防災", 0.3, true]]],
    [
      "ほいくえん",
      [
        ["ホイクエン", 0.95, false],
        ["保育園", 0.8, false],
      ],
    ],
    [
      "bousai",
      [
        ["ぼうさい", 0.5, true],
        ["ボウサイ", 0.5, true],
        ["防災", 0.8, true],
      ],
    ],
  ])("「%s」は、表記ゆれ・同じもの・読みに、確かさをつけて広げるべき", (text, wanted) => {
    const found = alternativesOf({ text, isPhrase: false }, store, readings);
    expect(found.map((alternative) => [alternative.text, alternative.weight, alternative.isLastResort])).toEqual([
      [text, 1, false],
      ...wanted,
    ]);
  });
  it("続けて書いた読みは、ページにある言葉になるときだけつなぐべき", () => {
    const texts = (text: string, isPartial = false) =>
      alternativesOf({ text, isPhrase: false }, store, readings, isPartial).map((alternative) => alternative.text);
    expect(texts("ぼうさいくんれん")).toContain("防災訓練");
    expect(texts("くんれんぼうさい")).not.toContain("訓練防災");
    expect(texts("ほいく")).not.toContain("保育園");
    expect(texts("ほいく", true)).toContain("保育園");
  });
  it("かぎかっこの句は、書かれたとおりだけに探すべき", () => {
    expect(alternativesOf({ text: "子供", isPhrase: true }, store, readings)).toHaveLength(1);
  });
  it("文から、内容を言う言葉だけを取り出すべき", () => {
    const isKnown = (text: string) => ["保育園", "入園手続き"].includes(text);
    expect(contentWords("保育園の入園手続きを教えて", store.stopWords, isKnown)).toEqual(["保育園", "入園手続き"]);
  });
  it("読みは、かなとローマ字の質問のときだけ要るべき", () => {
    expect(needsReadings(parseQuery("ぼうさい"))).toBe(true);
    expect(needsReadings(parseQuery("bousai"))).toBe(true);
    expect(needsReadings(parseQuery("防災 DX"))).toBe(false);
  });
});

describe("検索", () => {
  it("言葉の一部、読み、表記ゆれ、同じ意味の言葉で見つけるべき", async () => {
    expect((await ask("育園")).ids).toEqual(["a"]);
    expect((await ask("ほいくえん")).ids).toEqual(["a"]);
    expect((await ask("子供")).ids).toEqual(["d"]);
    expect((await ask("保育所")).ids).toEqual(["a"]);
  });
  it("題名が言葉のページを先にするべき", async () => {
    expect((await ask("公園")).ids[0]).toBe("b");
  });
  it("除く言葉のあるページを出すべきではない", async () => {
    expect((await ask("園 -農業")).ids).not.toContain("b");
  });
  it("見つからないときだけ広げ、広げたことを伝えるべき", async () => {
    expect(await ask("公園")).toMatchObject({ relaxed: "none" });
    expect(await ask("保育園の手続きはどこですか")).toMatchObject({ ids: ["a"], relaxed: "words" });
    expect(await ask("キャッシュレヌ")).toMatchObject({ ids: ["c"], relaxed: "similar" });
    expect((await ask("キャッシュレヌ", { ...ALL_LAYERS, relaxation: false })).ids).toEqual([]);
  });
  it("目標は、ページの中の場所とともに見つけるべき", async () => {
    const { hits } = await engine.ask("学童クラブ", { filters: {} });
    expect(hits[0]).toMatchObject({ document: { hash: "d" }, items: [{ id: "g1", title: "学童クラブの充実" }] });
  });
  it("近いだけの言葉は、ほかに結果が少ないときだけ使うべき", async () => {
    expect((await ask("災害")).ids).toEqual(["b"]);
    expect((await ask("ます")).ids.sort()).toEqual(["a", "b", "c"]);
    expect((await ask("災害", { ...ALL_LAYERS, alternatives: false, relaxation: false })).ids).toEqual([]);
  });
  it("すべての言葉があるページだけを出すべき", async () => {
    expect((await ask("窓口 決済")).ids).toEqual(["c"]);
    expect((await ask("ます 防災")).ids).toEqual(["b"]);
    expect((await ask("防災 ます")).ids).toEqual(["b"]);
  });
  it("打っている途中の最後の言葉は、読みの途中でも見つけるべき", async () => {
    const typed = await engine.ask("ほいく", { filters: {}, isTyping: true });
    expect(typed.hits.map(({ document }) => document.hash)).toEqual(["a"]);
    expect((await engine.ask("ほいく", { filters: {} })).hits).toEqual([]);
  });
  it("当たった言葉を、印を付けるために伝えるべき", async () => {
    const { hits } = await engine.ask("子供", { filters: {} });
    expect(hits.map(({ matched }) => matched)).toEqual([["子ども"]]);
  });
  it("空の質問には、何も返さないべき", async () => {
    expect((await ask("　")).ids).toEqual([]);
    expect((await ask("？！")).ids).toEqual([]);
  });
});
