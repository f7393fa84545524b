import { describe, expect, it } from "vitest";
import { normalizeBasePath, readConfig } from "#src/config.ts";
import { urls } from "#src/urls.ts";

describe("置き場所の設定", () => {
  it.each([
    [undefined, "/"],
    ["", "/"],
    ["/", "/"],
    ["sub", "/sub/"],
    ["/a/b/", "/a/b/"],
  ])("BASE_PATH が %j のとき %s になるべき", (given, wanted) => {
    expect(normalizeBasePath(given)).toBe(wanted);
  });
  it("SITE_URL がなければ、アドレスを作り出すべきではない", () => {
    expect(readConfig({}).origin).toBeUndefined();
    expect(readConfig({ SITE_URL: "https://example.jp/x" }).origin).toBe("https://example.jp");
  });
  it.each(["../x", ".", "a b", "?x", "a#b", "a//b", "https://example.jp/sub/", "資料"])(
    "BASE_PATH が %j なら、そう言って断るべき",
    (path) => {
      expect(() => readConfig({ BASE_PATH: path })).toThrow(`BASE_PATH（「${path}」）`);
    },
  );
  it.each(["abc", "example.jp", "//example.jp", "javascript:alert(1)", "ftp://example.jp"])(
    "アドレスが %j なら、そう言って断るべき",
    (text) => {
      expect(() => readConfig({ SITE_URL: text })).toThrow(`SITE_URL（「${text}」）`);
      expect(() => readConfig({ REPOSITORY_URL: text })).toThrow(`REPOSITORY_URL（「${text}」）`);
    },
  );
  it.each([
    "abc",
    "a@b",
    "a@b.jp, c@d.jp",
    "mailto:a@example.jp",
    "名前 <a@example.jp>",
    "ａ@example.jp",
    "a@example.jp?subject=x",
    "a@-b.jp",
  ])("CONTACT_MAIL が %j なら、そう言って断るべき", (text) => {
    expect(() => readConfig({ CONTACT_MAIL: text })).toThrow(`CONTACT_MAIL（「${text}」）`);
  });
  it.each(["shirase@example.jp", "a.b+c@mail.example.lg.jp"])("CONTACT_MAIL が %j なら、そのまま使うべき", (text) => {
    expect(readConfig({ CONTACT_MAIL: text }).contactMail).toBe(text);
  });
  it("CONTACT_MAIL がなければ、送り先を作り出すべきではない", () => {
    expect(readConfig({}).contactMail).toBeUndefined();
  });
  it("空の変数は、ないのと同じであるべき", () => {
    expect(readConfig({ BASE_PATH: "", SITE_URL: "", REPOSITORY_URL: "", CONTACT_MAIL: "" })).toEqual(readConfig({}));
  });
  it("検索の言葉を、URLに安全に入れるべき", () => {
    expect(urls.search("a&b=窓口")).toBe(`/search/?q=a%26b%3D${encodeURIComponent("窓口")}`);
  });
});
