import { describe, expect, it } from "vitest";
import { ALL_LAYERS } from "#src/search/engine.ts";
import { aPage, anEngine, aPagefind } from "#src/search/small-index.fixture.ts";

const documents = [
  aPage("a", "区立保育園での業務改善", "保育園の入園手続きを電子申請にします。", {
    ward: "甲区",
    departments: ["花の課"],
    years: ["令和6年度"],
  }),
  aPage("b", "公園の利活用", "農業公園を使います。防災訓練もします。", { ward: "乙区", years: ["令和7年度"] }),
  aPage("c", "キャッシュレス決済の導入", "窓口で使えるようにします。", { ward: "乙区", evaluations: ["達成"] }),
  aPage("d", "子ども家庭部", "子どもと家庭の仕事です。", { kind: "部署", ward: "甲区", items: [{ id: "g1", title: "学童クラブの充実" }] }),
  aPage("e", "読みかた", `${"保育園、窓口、公園、決済。".repeat(30)}達成とは何か`, { kind: "説明" }),
  aPage("f", "花の課", "花を植えます。", { kind: "部署", ward: "甲区", departments: ["花の課"] }),
];
const words = {
  spellings: [["子供", "子ども"]],
  synonyms: [
    { words: ["保育所", "保育園"], isSame: true },
    { words: ["災害", "防災"], isSame: false },
  ],
  stopWords: ["教えて", "どこ", "ですか"],
  kindWords: [{ kind: "部署", words: ["何課"], isTopic: false }],
};
const index = {
  documents,
  words,
  readings: { ほいくえん: ["保育園"], ぼうさい: ["防災"], くんれん: ["訓練"], くんとう: ["訓練"], まどぐち: ["窓口"] },
  vocabulary: { words: ["キャッシュレス"], kanji: { 窓: ["まど"], 口: ["ぐち"], 工: ["ぐち"] } },
  wards: [
    ["甲区", "こうく"],
    ["乙区", "おつく"],
  ],
  notCovered: [["丙丁区", "へいちょうく"]],
} as const;
const engine = anEngine(index);
const ask = async (query: string, layers = ALL_LAYERS) => {
  const search = layers === ALL_LAYERS ? engine : anEngine({ ...index, layers });
  const { hits, relaxed } = await search.ask(query, { filters: {} });
  return { ids: hits.map(({ entry }) => entry.hash), relaxed };
};

describe("検索", () => {
  it("言葉の一部、読み、続けて書いた読み、表記ゆれ、同じ意味の言葉で見つけるべき", async () => {
    expect((await ask("育園")).ids[0]).toBe("a");
    expect((await ask("ほいくえん")).ids[0]).toBe("a");
    expect((await ask("ぼうさいくんれん")).ids).toEqual(["b"]);
    expect((await ask("子供")).ids).toEqual(["d"]);
    expect((await ask("保育所")).ids[0]).toBe("a");
  });
  it("題名が言葉のページを先に、説明のページを後にするべき", async () => {
    expect((await ask("公園")).ids).toEqual(["b", "e"]);
    expect((await ask("保育園")).ids.at(-1)).toBe("e");
  });
  it("除く言葉のあるページと、除く区のページを出すべきではない", async () => {
    expect((await ask("園 -農業")).ids).not.toContain("b");
    expect((await ask("園 -乙区")).ids).not.toContain("b");
  });
  it("どこにもない二文字の言葉を、始まりの同じ言葉のあるページで答えるべきではない", async () => {
    expect((await ask("保守")).ids).toEqual([]);
    expect(await engine.ask("保守", { filters: {} })).toMatchObject({ missing: ["保守"], relaxed: "none", shown: [] });
  });
  it("文で聞いても、言葉を途中で切らずに答え、そう伝えるべき", async () => {
    expect(await ask("保育園の手続きはどこですか")).toMatchObject({ relaxed: "words" });
    expect((await ask("保育園の手続きはどこですか")).ids[0]).toBe("a");
    expect((await engine.ask("子どもを教えて", { filters: {} })).used).toEqual(["子ども"]);
  });
  it("打ち間違いと、読みの同じ一文字違いの漢字は、言い換えたと伝えて答えるべき", async () => {
    expect((await engine.ask("キャッシュレヌ", { filters: {} })).mended).toEqual([{ from: "キャッシュレヌ", to: "キャッシュレス" }]);
    expect((await engine.ask("窓工", { filters: {} })).mended).toEqual([{ from: "窓工", to: "窓口" }]);
    expect((await ask("キャッシュレヌ", { ...ALL_LAYERS, mending: false })).ids).toEqual([]);
  });
  it("区は、言葉としてでなくしぼり込みとして読み、外せるべき", async () => {
    const answer = await engine.ask("乙区の窓口", { filters: {} });
    expect(answer.understood).toEqual([{ facet: "ward", value: "乙区", text: "乙区" }]);
    expect(answer.hits.map(({ entry }) => entry.hash)).toEqual(["c"]);
    expect((await engine.ask("乙区の窓口", { filters: {}, without: ["ward"] })).understood).toEqual([]);
  });
  it("収めていない区は、そう言うべき", async () => {
    expect(await engine.ask("丙丁区の保育園", { filters: {} })).toMatchObject({ notCovered: ["丙丁区"], used: ["保育園"] });
    expect((await engine.ask("丙丁区", { filters: {} })).hits).toEqual([]);
  });
  it("部署をたずねる質問では、取組みの担当の部署を先にするべき", async () => {
    const { shown } = await engine.ask("保育園は何課", { filters: {} });
    expect(shown.map(({ document }) => document.title)).toContain("花の課");
  });
  it("一つの説明のページだけがすべての言葉を持つときも、一部の言葉のページを出すべき", async () => {
    expect((await ask("公園 決済")).ids).toEqual(expect.arrayContaining(["b", "c", "e"]));
  });
  it("目標は、ページの中の場所とともに見つけるべき", async () => {
    const { shown } = await engine.ask("学童クラブ", { filters: {} });
    expect(shown[0]).toMatchObject({ document: { hash: "d" }, items: [{ id: "g1", title: "学童クラブの充実" }] });
  });
  it("打っている途中の最後の言葉は、読みの途中でも見つけるべき", async () => {
    expect((await engine.ask("ほいく", { filters: {}, isTyping: true })).hits[0]?.entry.hash).toBe("a");
    expect((await engine.ask("ほいく", { filters: {} })).hits).toEqual([]);
  });
  it("しぼり込みで残らないものの数と、選べる値の数を伝えるべき", async () => {
    const answer = await engine.ask("園", { filters: { ward: "甲区" } });
    expect(answer.hits.every(({ entry }) => entry.ward === "甲区")).toBe(true);
    expect(answer.outside).toBeGreaterThan(0);
    expect(answer.counts.ward.map(([value]) => value)).toContain("乙区");
  });
  it("空の質問には、何も返さないべき", async () => {
    expect((await ask("　")).ids).toEqual([]);
    expect((await ask("？！")).ids).toEqual([]);
  });
});

describe("ファイルが届かないとき", () => {
  const fails = () => Promise.reject(new Error("届きません"));
  it("索引やページが届かなければ、空の答えを返さず、次には聞きなおすべき", async () => {
    let isDown = true;
    const real = aPagefind(documents);
    const flaky = anEngine({ ...index, pagefind: { ...real, search: (query) => (isDown ? fails() : real.search(query)) } });
    await expect(flaky.ask("保育園", { filters: {} })).rejects.toThrow("届きません");
    isDown = false;
    expect((await flaky.ask("保育園", { filters: {} })).hits.length).toBeGreaterThan(0);
    await expect(anEngine({ ...index, files: { pack: fails } }).ask("保育園", { filters: {} })).rejects.toThrow("届きません");
  });
  it("読みや語彙が届かなくても答え、広げられなかったと伝えるべき", async () => {
    const partial = anEngine({ ...index, files: { readings: fails, vocabulary: fails } });
    expect(await partial.ask("キャッシュレス", { filters: {} })).toMatchObject({ isPartial: false });
    const answer = await partial.ask("まどぐち 保育園", { filters: {} });
    expect(answer.isPartial).toBe(true);
    expect(answer.hits.length).toBeGreaterThan(0);
  });
});
