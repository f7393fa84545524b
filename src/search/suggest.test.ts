import { describe, expect, it } from "vitest";
import { nameLetters, suggestionsFor, type NamedPage } from "#src/search/suggest.ts";

const page = (kind: string, title: string, kana?: string, ward?: string): NamedPage => ({ kind, title, kana, ward, url: `/${title}/` });
const names: readonly NamedPage[] = [
  page("取組み", "公園の手入れ", "こうえんのていれ"),
  page("取組み", "公園", "こうえん"),
  page("部署", "公園管理課", "こうえんかんりか", "甲区"),
  page("計画", "「公園計画」", "こうえんけいかく"),
  { kind: "用語", title: "公園協力員", kana: "こうえんきょうりょくいん", url: "/用語集/#koen" },
  { kind: "用語", title: "DX", url: "/用語集/#dx" },
  page("取組み", "花壇", "かだん"),
];
const letters = [...new Set(names.flatMap(nameLetters))].join("");
const load = (letter: string) => Promise.resolve(names.filter((name) => nameLetters(name).includes(letter)));
const suggest = (input: string, limit?: number) => suggestionsFor(input, letters, load, limit);
const titles = async (input: string, limit?: number) => (await suggest(input, limit)).map(({ title }) => title);

describe("入力の候補", () => {
  it("部署、取組み、計画、用語の順に、短い名前から出すべき", async () => {
    expect(await titles("公園", 9)).toEqual(["公園管理課", "公園", "公園の手入れ", "「公園計画」", "公園協力員"]);
  });
  it.each(["こうえんの", "コウエンノ", "kouenno"])("かなとローマ字「%s」では、読みの始まりで見つけるべき", async (input) => {
    expect(await titles(input)).toEqual(["公園の手入れ"]);
  });
  it("全角半角と大文字小文字を区別せず、途中の一致は出すべきではない", async () => {
    expect(await titles("ｄｘ")).toEqual(["DX"]);
    expect(await titles("手入れ")).toEqual([]);
  });
  it("用語は用語集の中の場所を指し、部署はどの区のものかが分かるべき", async () => {
    expect((await suggest("公園協力"))[0]?.url).toBe("/用語集/#koen");
    expect((await suggest("公園管理"))[0]?.ward).toBe("甲区");
  });
  it("一文字では何も出さず、数を決めればその数までであるべき", async () => {
    expect(await titles("公")).toEqual([]);
    expect(await titles("公園", 2)).toEqual(["公園管理課", "公園"]);
  });
});
