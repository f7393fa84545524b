import { describe, expect, it } from "vitest";
import { extractPage } from "#src/search/extract.ts";
import { must } from "#src/testing/must.ts";

const page = (body: string) => extractPage(`<main data-search='{"kind":"取組み"}'>${body}</main>`);

describe("ページの文の取り出し", () => {
  it("題名と本文を、ブロックごとの行にして取り出すべき", () => {
    expect(page("<h1>窓口の <wbr>改善</h1><p>ＬＩＮＥで</p><p>申請</p>")).toEqual({
      kind: "取組み",
      about: [],
      anchors: [],
      title: "窓口の 改善",
      text: "窓口の 改善\nLINEで\n申請",
    });
  });
  it.each([
    `<p data-search-ignore>のぞく</p>`,
    `<span popover>のぞく</span>`,
    `<figure>のぞく</figure>`,
    `<nav>のぞく</nav>`,
    `<table><caption>のぞく</caption></table>`,
    `<table><thead><tr><th>のぞく</th></tr></thead></table>`,
  ])("ページ自身の言葉でない %s は、取り出すべきではない", (part) => {
    expect(page(`<h1>題</h1><p>本文</p>${part}`)?.text).toBe("題\n本文");
  });
  it("見た目のためのクラスで、文が変わるべきではない", () => {
    const classes = `<p class="hint">注</p><span class="own visually-hidden">要約</span>`;
    expect(page(classes)?.text).toBe(page(classes.replaceAll(/ class="[^"]*"/gu, ""))?.text);
    expect(page(classes)?.text).toContain("注");
  });
  it("検索に出さないページからは、何も取り出さないべき", () => {
    expect(extractPage("<main><h1>題</h1></main>")).toBeUndefined();
  });
  it("表の見出しは、文にではなく、何についてのページかに入るべき", () => {
    const { about, text } = must(
      page("<h1>題</h1><table><thead><tr><th>令和６年度</th></tr></thead><tbody><tr><td>実施</td></tr></tbody></table>"),
    );
    expect(about).toEqual(["令和6年度"]);
    expect(text).toBe("題\n実施");
  });
  it("場所の名前（id）は、その行とともに取り出し、文には残さないべき", () => {
    expect(page('<h1>題</h1><p>前</p><section id="goals"><h2 id="g">目標</h2><p>一つめ</p></section>')).toMatchObject({
      text: "題\n前\n目標\n一つめ",
      anchors: [
        [2, "goals"],
        [2, "g"],
      ],
    });
  });
  it("一覧のページからは、名前と説明だけを取り出すべき", () => {
    const html = `<meta name="description" content="取組みの一覧"><main data-search='{"kind":"一覧","isList":true}'><h1>題</h1><p>ほかのページの名前</p></main>`;
    expect(extractPage(html)).toMatchObject({ kind: "一覧", text: "題\n取組みの一覧" });
  });
});
