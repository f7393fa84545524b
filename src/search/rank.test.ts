import { describe, expect, it } from "vitest";
import type { SearchDocument } from "#src/search/document.ts";
import { holds, kindBonus, matchingItems, scoreTerm } from "#src/search/rank.ts";

const page = (title: string, text = "", more: Partial<SearchDocument> = {}): SearchDocument => ({
  ...{ title, text, kind: "取組み", hash: title, url: "/", ...more },
});
const sure = (text: string, weight = 1) => ({ text, weight, isLastResort: false });
const score = (document: SearchDocument, ...words: readonly string[]) =>
  scoreTerm(
    document,
    words.map((word) => sure(word)),
  ).score;

describe("検索の順位", () => {
  it("題名そのもの、題名の始まり、題名の中、別の名前、本文の順に高くするべき", () => {
    const scores = [
      score(page("公園"), "公園"),
      score(page("公園の花"), "公園"),
      score(page("花の公園"), "公園"),
      score(page("花壇", "", { names: ["公園"] }), "公園"),
      score(page("花壇", "公園"), "公園"),
      score(page("花壇", "花"), "公園"),
    ];
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(scores).size).toBe(scores.length);
    expect(scores.at(-1)).toBe(0);
  });
  it("題名に占める割合が大きいほど、本文に多くあるほど、高くするべき", () => {
    expect(score(page("公園の花"), "公園")).toBeGreaterThan(score(page("公園の花と木と道"), "公園"));
    expect(score(page("花", "公園、公園、公園"), "公園")).toBeGreaterThan(score(page("花", "公園"), "公園"));
  });
  it("確かでない書き方で当たったときは、その分だけ低くし、印はいちばん高い書き方に付けるべき", () => {
    const document = page("公園の花", "公園");
    const whole = scoreTerm(document, [sure("公園")]).score;
    expect(scoreTerm(document, [sure("公園", 0.5)]).score).toBeCloseTo(whole / 2);
    expect(scoreTerm(document, [sure("花", 0.1), sure("公園")]).matched).toBe("公園");
    expect(scoreTerm(page("道"), [sure("木"), sure("花")])).toEqual({ score: 0, matched: "木" });
  });
  it("本文・題名・別の名前・中の項目のどこかにあれば、その言葉を持つとするべき", () => {
    const document = page("ＤＸの推進", "窓口", { names: ["電子化"], items: [{ id: "g1", title: "学び" }] });
    expect(["dx", "窓口", "電子", "学び", "公園"].map((word) => holds(document, word))).toEqual([true, true, true, true, false]);
  });
  it("中の項目は、言葉のあるものだけを、決まった数まで示すべき", () => {
    const items = ["公園の花", "道の花", "公園の木", "公園", "公園の道"].map((title, index) => ({ id: `g${String(index)}`, title }));
    expect(matchingItems(page("目標", "", { items }), ["公園"]).map(({ id }) => id)).toEqual(["g0", "g2", "g3"]);
    expect(matchingItems(page("目標"), ["公園"])).toEqual([]);
  });
  it("ほかが同じなら、取組みを説明より先にするべき", () => {
    expect(kindBonus(page("公園"))).toBeGreaterThan(kindBonus(page("公園", "", { kind: "説明" })));
  });
});
