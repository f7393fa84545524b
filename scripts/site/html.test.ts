import { FileSystemConfigLoader, HtmlValidate } from "html-validate";
import { describe, expect, it } from "vitest";
import { htmlFiles, readDist } from "#scripts/site/dist.ts";

const pages = htmlFiles();
const validator = new HtmlValidate(new FileSystemConfigLoader());

describe("できたHTML", () => {
  it("どのページも、HTMLとして正しいべき", async () => {
    const wrong: string[] = [];
    for (const path of pages) {
      const report = await validator.validateString(readDist(path), path);
      for (const { messages } of report.results) {
        wrong.push(
          ...messages.map(({ line, column, ruleId, message }) => `${path}:${String(line)}:${String(column)} ${ruleId} ${message}`),
        );
      }
    }
    expect(wrong).toEqual([]);
  });

  it("どのページにも、CSP・題名・説明・見出し一つがあるべき", () => {
    for (const path of pages) {
      const html = readDist(path);
      expect(html, path).toContain("Content-Security-Policy");
      expect(html, path).toMatch(/<title>[^<]+<\/title>/u);
      expect(html, path).toMatch(/<meta name="description" content="[^"]{10,}"/u);
      expect(html.match(/<h1[\s>]/gu), path).toHaveLength(1);
    }
  });

  it("埋め込みのスクリプトと様式、よそへの読み込みがあるべきではない", () => {
    for (const path of pages) {
      const html = readDist(path);
      expect(html.match(/<script(?![^>]*\ssrc=)[^>]*>/gu), path).toBeNull();
      expect(html.match(/<style[\s>]|\sstyle="/gu), path).toBeNull();
      expect(
        html.match(/<(?:script|link|img|iframe)[^>]*(?:src|href)="https?:/gu)?.filter((tag) => !tag.includes('rel="canonical"')) ?? [],
        path,
      ).toEqual([]);
    }
  });

  it("どのページにも、公式サイトではないことが書かれているべき", () => {
    for (const path of pages) expect(readDist(path), path).toContain("公式サイトではありません");
  });

  it("説明は、ページごとに違うべき", () => {
    const descriptions = pages
      .filter((path) => path !== "404.html")
      .map((path) => /<meta name="description" content="([^"]*)"/u.exec(readDist(path))?.[1]);
    const repeated = descriptions.filter((text, index) => descriptions.indexOf(text) !== index);
    expect(repeated).toEqual([]);
  });
});
