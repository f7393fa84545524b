import { describe, expect, it } from "vitest";
import { wardForms } from "#src/search/name-forms.ts";
import { aDirectory, aPage } from "#src/search/small-index.fixture.ts";
import { passesRead, understand } from "#src/search/understand.ts";
import { wantedKinds } from "#src/search/wanted-kind.ts";
import { parseQuery } from "#src/search/query.ts";

const directory = aDirectory({
  documents: [
    aPage("a", "窓口", "", {
      ward: "山野谷区",
      plan: "山野谷区みらい計画",
      years: ["令和元年度", "令和6年度"],
      evaluations: ["達成", "未達成"],
    }),
    aPage("b", "道の課", "", { kind: "部署", ward: "山野谷区", departments: ["道の課"] }),
    aPage("c", "表", "", { kind: "データ" }),
  ],
  wards: [["山野谷区", "やまのたにく"]],
  notCovered: [["川上区", "かわかみく"]],
});
const known =
  (...texts: string[]) =>
  (text: string) =>
    Promise.resolve(texts.includes(text));
const read = async (question: string, isKnown = known(), without: Parameters<typeof understand>[3] = []) => {
  const { understood, notCovered, rest } = await understand(parseQuery(question).terms, directory, isKnown, without);
  return { chips: understood.map(({ facet, value }) => `${facet}:${value}`), notCovered, rest: rest.map(({ text }) => text).join(" ") };
};

describe("質問の読み取り：区・計画・部署・年度・評価", () => {
  it.each([
    "山野谷区の窓口",
    "山野谷 窓口",
    "山野ヶ谷区 窓口",
    "やまのたにの窓口",
    "やまのたにく 窓口",
    "yamanotani 窓口",
    "Yamanotani-ku 窓口",
    "yamanotani city 窓口",
    "窓口 山野谷区",
  ])("「%s」は、その区の窓口と読むべき", async (question) => {
    expect(await read(question)).toEqual({ chips: ["ward:山野谷区"], notCovered: [], rest: "窓口" });
  });
  it.each(["令和6年度の窓口", "R6 窓口", "2024年度 窓口", "2024年の窓口", "令和６年 窓口"])(
    "「%s」は、その年度と読むべき",
    async (question) => {
      expect(await read(question)).toMatchObject({ chips: ["year:令和6年度"], rest: "窓口" });
    },
  );
  it("令和1年度は、令和元年度と読むべき", async () => {
    expect((await read("令和1年度 窓口")).chips).toEqual(["year:令和元年度"]);
  });
  it("区の名前で始まる長い言葉がページにあれば、切らないべき", async () => {
    expect(await read("山野谷区立図書館", known("山野谷区立図書館"))).toMatchObject({ chips: [], rest: "山野谷区立図書館" });
    expect(await read("山野谷区子育て")).toMatchObject({ chips: ["ward:山野谷区"], rest: "子育て" });
  });
  it("区の名前を含む計画の名前は、計画と読むべき", async () => {
    expect(await read("山野谷区みらい計画の窓口")).toMatchObject({ chips: ["plan:山野谷区みらい計画"], rest: "窓口" });
  });
  it("部署や計画の名前だけなら、しぼり込みでなく、その名前をさがすべき", async () => {
    expect(await read("道の課")).toMatchObject({ chips: [], rest: "道の課" });
    expect((await read("道の課 工事")).chips).toEqual(["department:道の課"]);
  });
  it("評価の言葉は、施策や評価についてのときだけ読むべき", async () => {
    expect((await read("達成した施策")).chips).toEqual(["evaluation:達成"]);
    expect((await read("未達成の取組み")).chips).toEqual(["evaluation:未達成"]);
    expect((await read("達成感のある仕事")).chips).toEqual([]);
  });
  it("収めていない区は、そのことだけを伝えるべき", async () => {
    expect(await read("川上区の窓口")).toEqual({ chips: [], notCovered: ["川上区"], rest: "窓口" });
  });
  it("外したものは読まず、すべてを言葉としてさがすこともできるべき", async () => {
    expect((await read("山野谷区の窓口", known(), ["ward"])).chips).toEqual([]);
    expect(await read("山野谷区の窓口", known(), "all")).toMatchObject({ chips: [], rest: "山野谷区の窓口" });
  });
  it("読み取った年度は年度のないページを、区は全部の区のデータを、はじくべきではない", () => {
    const [page, department, data] = directory.entries;
    const filters = { ward: "山野谷区", year: "令和6年度" };
    expect([page!, department!, data!].map((entry) => passesRead(entry, filters))).toEqual([true, true, true]);
    expect(passesRead(page!, { year: "令和7年度" })).toBe(false);
  });
});

describe("区の名前の書き方", () => {
  it("一文字の名前は、ほかの言葉の一部になるので、区を付けたときだけ読むべき", () => {
    const forms = wardForms("南区", "みなみく");
    expect(forms).not.toContain("南");
    expect(forms).toContain("みなみ");
    expect(wardForms("大山区", "おおやまく")).toEqual(expect.arrayContaining(["ooyama", "oyama", "ohyama", "oyama-ku"]));
  });
});

describe("どんな答えがほしいか", () => {
  const words = [
    { kind: "部署", words: ["何課", "課"], isTopic: false },
    { kind: "データ", words: ["csv"], isTopic: true },
  ];
  const wanted = async (question: string, isKnown = known()) => {
    const { kinds, terms } = await wantedKinds(parseQuery(question).terms, words, isKnown);
    return { kinds: [...kinds], terms: terms.map(({ text }) => text) };
  };
  it("種類をもとめる言葉だけを取り、ことがらの言葉は残すべき", async () => {
    expect(await wanted("税は何課")).toEqual({ kinds: ["部署"], terms: ["税"] });
    expect(await wanted("公園 csv")).toEqual({ kinds: ["データ"], terms: ["公園", "csv"] });
  });
  it("ページにある名前は、切らないべき", async () => {
    expect(await wanted("道の課", known("道の課"))).toEqual({ kinds: [], terms: ["道の課"] });
    expect(await wanted("課題を知る")).toEqual({ kinds: [], terms: ["課題を知る"] });
  });
});
