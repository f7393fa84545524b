import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { combine, type FoundTerm } from "#src/search/combine.ts";
import { searchable } from "#src/search/code.ts";
import { aPage, anEntry } from "#src/search/small-index.fixture.ts";
import { closest, nearPoints, scoreTerm, withKind, type Match } from "#src/search/score.ts";
import type { SearchDocument } from "#src/search/document.ts";

const page = (title: string, text = "", more: Partial<SearchDocument> = {}) => aPage(title, title, text, more);
/** Places of a word in a page, counted as Pagefind counts them; pages here have only word characters and line breaks. */
function matchOf(document: SearchDocument, word: string, weight = 1): Match {
  const { title, names = [], items = [], about = [], text } = document;
  const all = searchable([title, ...names, ...items.map((item) => item.title), ...about, text].join("\n")).replaceAll("\n", "");
  const places = [...all.matchAll(new RegExp(word, "gu"))].map(({ index }) => index);
  return { text: word, weight, length: word.length, places };
}
const score = (document: SearchDocument, word: string, weight = 1) => {
  const match = matchOf(document, word, weight);
  return match.places.length === 0 ? 0 : scoreTerm(anEntry(document), [match]).points;
};

describe("検索の点", () => {
  it("題名そのもの、題名の始まり、題名の中、別の名前、何についてか、本文の順に高くするべき", () => {
    const scores = [
      score(page("公園"), "公園"),
      score(page("公園の花"), "公園"),
      score(page("花の公園"), "公園"),
      score(page("花壇", "", { names: ["公園"] }), "公園"),
      score(page("花壇", "公園"), "公園"),
      score(page("花壇", "", { about: ["公園"] }), "公園"),
      score(page("花壇", "花"), "公園"),
    ];
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(scores).size).toBe(scores.length);
  });
  it("題名に占める割合が大きいほど、本文に多くあるほど、ページが短いほど高くするべき", () => {
    expect(score(page("公園の花"), "公園")).toBeGreaterThan(score(page("公園の花と木と道"), "公園"));
    expect(score(page("花", "公園 公園 公園"), "公園")).toBeGreaterThan(score(page("花", "公園"), "公園"));
    expect(score(page("花", "公園"), "公園")).toBeGreaterThan(score(page("花", `公園${"花".repeat(9000)}`), "公園"));
  });
  it("確かでない書き方で当たったときは、その分だけ低くするべき", () => {
    expect(score(page("公園の花"), "公園", 0.5)).toBeCloseTo(score(page("公園の花"), "公園") / 2);
  });
  it("説明のページは、名前でないかぎり後にし、もとめられた種類は先にするべき", () => {
    const help = anEntry(page("読みかた", "", { kind: "説明" }));
    expect(withKind(help, 20, false)).toBeLessThan(withKind(anEntry(page("公園")), 20, false));
    expect(withKind(help, 20, true)).toBeGreaterThan(withKind(help, 20, false));
    expect(withKind(help, 20, false, new Set(["説明"]))).toBeGreaterThan(withKind(anEntry(page("公園")), 20, false));
  });
  it("言葉のあいだの最も短い長さは、どれか一つずつを選んだときの最小であるべき", () => {
    const places = fc.uniqueArray(fc.nat({ max: 60 }), { minLength: 1, maxLength: 5 }).map((list) => list.sort((a, b) => a - b));
    fc.assert(
      fc.property(places, places, places, (a, b, c) => {
        const all = a.flatMap((x) => b.flatMap((y) => c.map((z) => Math.max(x, y, z) - Math.min(x, y, z))));
        expect(closest([a, b, c])).toBe(Math.min(...all));
      }),
    );
    expect(nearPoints([[0], [10]]).points).toBeGreaterThan(nearPoints([[0], [50]]).points);
    expect(nearPoints([[0], [500]])).toEqual({ points: 0, isNear: false });
  });
});

describe("いくつもの言葉", () => {
  const term = (text: string, documents: readonly SearchDocument[]): FoundTerm => ({
    text,
    weight: 1,
    pages: new Map(documents.map((document) => [anEntries.get(document)!, [matchOf(document, text)]])),
  });
  const both = page("花の公園", "木を植える");
  const rare = page("木の手入れ", "道");
  const common = page("公園の道", "道");
  const help = page("読みかた", "公園 木", { kind: "説明" });
  const anEntries = new Map([both, rare, common, help].map((document) => [document, anEntry(document)]));
  const titles = (found: ReturnType<typeof combine>) => found.map(({ entry }) => entry.hash);
  it("すべての言葉が近くにあるページがあれば、それだけを出すべき", () => {
    expect(titles(combine([term("公園", [both, common]), term("木", [both, rare])], () => true, 4, false))).toEqual(["花の公園"]);
  });
  it("文で聞いたときは、まれな言葉のページも、後に出すべき", () => {
    const found = combine([term("公園", [both, common]), term("木", [both, rare])], () => true, 4, true);
    expect(titles(found)[0]).toBe("花の公園");
    expect(titles(found)).toContain("木の手入れ");
    expect(found[0]!.met).toEqual(["公園", "木"]);
  });
  it("説明のページだけがすべてを持つなら、検索を終えるべきではない", () => {
    const found = combine([term("公園", [common, help]), term("木", [rare, help])], () => true, 4, false);
    expect(titles(found)).toEqual(expect.arrayContaining(["公園の道", "木の手入れ"]));
  });
  it("しぼり込みを通らないページは出すべきではない", () => {
    expect(combine([term("公園", [both, common])], (entry) => entry.hash === "公園の道", 4, false)).toHaveLength(1);
  });
});
