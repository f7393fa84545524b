import { describe, expect, it } from "vitest";
import type { SearchDocument, SearchStore } from "#src/search/document.ts";
import { suggestionsFor } from "#src/search/suggest.ts";

const page = (kind: SearchDocument["kind"], title: string, kana?: string, items?: SearchDocument["items"]): SearchDocument => ({
  ...{ kind, title, kana, items, text: "", hash: title, url: `/${title}/` },
});
const store: SearchStore = {
  documents: [
    page("取組み", "公園の手入れ", "こうえんのていれ"),
    page("取組み", "公園", "こうえん"),
    page("部署", "公園管理課", "こうえんかんりか"),
    page("説明", "公園の説明", "こうえんのせつめい"),
    page("計画", "「公園計画」", "こうえんけいかく"),
    page("用語", "用語集", "ようごしゅう", [
      { id: "koen", title: "公園協力員", kana: "こうえんきょうりょくいん" },
      { id: "dx", title: "DX" },
    ]),
    page("取組み", "花壇", "かだん", [{ id: "g1", title: "公園の花" }]),
  ],
  spellings: [],
  synonyms: [],
  stopWords: [],
};
const titles = (input: string, limit?: number) => suggestionsFor(input, store, limit).map(({ title }) => title);

describe("入力の候補", () => {
  it("部署、取組み、計画、用語の順に、短い名前から出し、説明のページは出すべきではない", () => {
    expect(titles("公園", 9)).toEqual(["公園管理課", "公園", "公園の手入れ", "「公園計画」", "公園協力員"]);
  });
  it.each(["こうえんの", "コウエンノ", "kouenno"])("かなとローマ字「%s」では、読みの始まりで見つけるべき", (input) => {
    expect(titles(input)).toEqual(["公園の手入れ"]);
  });
  it("全角半角と大文字小文字を区別せず、途中の一致は出すべきではない", () => {
    expect(titles("ｄｘ")).toEqual(["DX"]);
    expect(titles("手入れ")).toEqual([]);
  });
  it("用語は、用語集の中の場所を指すべき", () => {
    expect(suggestionsFor("公園協力", store)).toEqual([
      { title: "公園協力員", kana: "こうえんきょうりょくいん", kind: "用語", url: "/用語集/#koen" },
    ]);
  });
  it("一文字では何も出さず、数を決めればその数までであるべき", () => {
    expect(titles("公")).toEqual([]);
    expect(titles("公園", 2)).toEqual(["公園管理課", "公園"]);
  });
});
