import { describe, expect, it } from "vitest";
import { htmlFiles, readDist } from "#scripts/site/dist.ts";
import { extractPage } from "#src/search/extract.ts";

describe("検索に渡る文", () => {
  it("見た目（クラス）を変えても、どのページの文も変わるべきではない", () => {
    const texts = htmlFiles().flatMap((path) => {
      const html = readDist(path);
      const page = extractPage(html);
      if (page !== undefined) expect(extractPage(html.replaceAll(/ class="[^"]*"/gu, "")), path).toEqual(page);
      return page === undefined ? [] : [page.text];
    });
    expect(texts.length).toBeGreaterThan(0);
  });

  it("読む人のための手引きと、資料のものでない印は、文に入るべきではない", () => {
    for (const path of htmlFiles()) {
      const text = extractPage(readDist(path))?.text ?? "";
      expect(text, path).not.toMatch(/要約（当サイト作成）|この取組みのCSV|記録ID：|（用語の説明）/u);
    }
  });
});
