import { describe, expect, it } from "vitest";
import { glossaryPageOf, glossaryPages, glossaryRows } from "#src/model/glossary.ts";
import { aTerm, smallPortal } from "#src/testing/small-data.ts";

describe("用語集", () => {
  it("読みの行ごとに五十音順に並べ、読みのない用語は終わりに、用語のない行は出すべきではない", () => {
    const kana = ["わく", "がいど", "かいぎ", "ぱす", "あいでぃ", "ゔぃえす", "ょう"];
    const portal = smallPortal({
      "terms.json": {
        terms: [
          aTerm({ id: "dx", term: "DX" }),
          aTerm({ id: "ai", term: "AI" }),
          ...kana.map((reading, index) => aTerm({ id: `t${String(index)}`, term: `用語${String(index)}`, kana: reading })),
        ],
      },
    });
    expect(glossaryRows(portal).map(({ heading, id, terms }) => [heading, id, terms.map((term) => term.kana ?? term.term)])).toEqual([
      ["あ行", "row-1", ["あいでぃ", "ゔぃえす"]],
      ["か行", "row-2", ["かいぎ", "がいど"]],
      ["は行", "row-6", ["ぱす"]],
      ["わ行", "row-10", ["わく"]],
      ["英数字など", "row-0", ["AI", "DX", "ょう"]],
    ]);
  });
  it("どの用語も、その行のページ一つにあり、言葉のないページはないべき", () => {
    const kana = ["あい", "たい", "ない", "まい", "わい", undefined];
    const portal = smallPortal({
      "terms.json": {
        terms: kana.map((reading, index) => aTerm({ id: `t${String(index)}`, term: `用語${String(index)}`, kana: reading })),
      },
    });
    const pages = glossaryPages(portal);
    expect(pages.map(({ id, title, rows }) => [id, title, rows.flatMap(({ terms }) => terms.map((term) => term.id))])).toEqual([
      ["a", "あ行", ["t0"]],
      ["ta", "た行・な行", ["t1", "t2"]],
      ["ma", "ま行・わ行・英数字など", ["t3", "t4", "t5"]],
    ]);
    for (const { id, rows } of pages) for (const { terms } of rows) expect(terms.map(glossaryPageOf), id).toEqual(terms.map(() => id));
  });
});
