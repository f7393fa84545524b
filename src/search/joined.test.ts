import { describe, expect, it } from "vitest";
import { joinedTerms } from "#src/search/joined.ts";
import { parseQuery } from "#src/search/query.ts";

const words = { spellings: [], synonyms: [{ words: ["open data", "オープンデータ"], isSame: true }] };
const join = (question: string) => joinedTerms(parseQuery(question).terms, words).map(({ text }) => text);

describe("空白のある言葉", () => {
  it("言いかえの一覧に空白つきであるものは、一つの言葉とするべき", () => {
    expect(join("Open Data csv")).toEqual(["open data", "csv"]);
    expect(join("公園 open data")).toEqual(["公園", "open data"]);
  });
  it("ないものと、かぎかっこの句は、そのままにするべき", () => {
    expect(join("open 公園 data")).toEqual(["open", "公園", "data"]);
    expect(join("「open」 data")).toEqual(["open", "data"]);
    expect(join("")).toEqual([]);
  });
});
