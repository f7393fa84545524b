import { describe, expect, it } from "vitest";
import { documentName, placesByDocument, spotText } from "#src/model/place.ts";
import { aSource, smallPortal } from "#src/testing/small-data.ts";

describe("資料の中の箇所", () => {
  it("分かるものだけを書くべき", () => {
    expect(spotText({ page: 3, section: "第2章" })).toBe("3ページ、第2章");
    expect(spotText({ page: 3 })).toBe("3ページ");
    expect(spotText({ section: "第2章" })).toBe("第2章");
    expect(spotText({})).toBe("");
  });
  it("題名にかぎかっこがあれば、重ねるべきではない", () => {
    expect(documentName({ publisher: "甲区", title: "「計画」(素案)" })).toBe("甲区「計画」(素案)");
    expect(documentName({ publisher: "甲区", title: "計画" })).toBe("甲区「計画」");
  });
  it("同じ資料の箇所は、資料の名前を一度だけ書いて並べるべき", () => {
    const portal = smallPortal({ "sources.json": { sources: [aSource(), aSource({ id: "kou-hon", title: "本", text: "001_0.txt" })] } });
    const at = (source: string, page?: number) => ({ source, ...(page === undefined ? {} : { page }) });
    expect(placesByDocument(portal, [at("kou-plan-book", 1), at("kou-hon"), at("kou-plan-book", 2)])).toEqual([
      { document: "甲区「甲区の計画」", spots: ["1ページ", "2ページ"] },
      { document: "甲区「本」", spots: [] },
    ]);
  });
});
