import { describe, expect, it } from "vitest";
import { issueLink, mailLink, reportLinks } from "#src/model/report-link.ts";
import { reportText, wardContacts } from "#src/model/report.ts";
import { OTHER_WARD } from "#src/testing/other-data.ts";
import { aWard, smallPortal } from "#src/testing/small-data.ts";

const portal = smallPortal();
const page = { title: "公園の手入れ", address: "/measures/kou-plan-1/" };
const TEXT = "どこが：a&b=c 窓口\n正しくは：100%";

describe("誤りの知らせの文", () => {
  it("読む人が書くところが先に、ページと版がいつもあるべき", () => {
    expect(reportText(portal, page).split("\n")).toEqual([
      "みちしるべの誤りの知らせ",
      "どこが：",
      "正しくは：",
      "",
      "ページ：公園の手入れ",
      "アドレス：/measures/kou-plan-1/",
      expect.stringMatching(/^データの版：\d+年\d+月\d+日$/u),
    ]);
  });
  it("記録のページでは、記録IDと、資料の中の場所もあるべき", () => {
    const about = { record: "kou-plan-1", place: { source: "kou-plan-book", page: 3, section: "第2章" } };
    const lines = reportText(portal, page, about).split("\n");
    expect(lines).toContain("記録ID：kou-plan-1");
    expect(lines).toContain("資料：甲区「甲区の計画」 3ページ、第2章");
  });
  it("ページの分からない箇所では、ページを書くべきではない", () => {
    expect(reportText(portal, page, { place: { source: "kou-plan-book" } })).toMatch(/^資料：甲区「甲区の計画」$/mu);
  });
});

describe("知らせる先", () => {
  it("決められていないものは、リンクにするべきではない", () => {
    expect(reportLinks({ contactMail: undefined, repository: undefined }, "題", TEXT)).toEqual({});
    expect(Object.keys(reportLinks({ contactMail: "a@example.jp", repository: undefined }, "題", TEXT))).toEqual(["mail"]);
    expect(Object.keys(reportLinks({ contactMail: undefined, repository: "https://example.jp/o/n" }, "題", TEXT))).toEqual(["issue"]);
  });
  it("メールには、宛先・題・文が、そのまま入るべき", () => {
    const link = new URL(mailLink("a+b@example.jp", "みちしるべの誤り：A&B", TEXT));
    expect(link.protocol).toBe("mailto:");
    expect(decodeURIComponent(link.pathname)).toBe("a+b@example.jp");
    // Not URLSearchParams, which reads a plus as a space: a mail program does not.
    const fields = Object.fromEntries(
      link.search
        .slice(1)
        .split("&")
        .map((pair) => pair.split("=").map(decodeURIComponent)) as [string, string][],
    );
    expect(fields).toEqual({ subject: "みちしるべの誤り：A&B", body: TEXT.replace("\n", "\r\n") });
  });
  it("課題には、題と文が、そのまま入るべき", () => {
    const link = new URL(issueLink("https://example.jp/owner/name", "題", TEXT));
    expect(link.origin + link.pathname).toBe("https://example.jp/owner/name/issues/new");
    expect(Object.fromEntries(link.searchParams)).toEqual({ title: "題", body: TEXT });
  });
});

describe("区への問い合わせ", () => {
  it("区の問い合わせのページを、分からなければ公式サイトを示すべき", () => {
    expect(wardContacts(portal, "kou")).toEqual([{ name: "甲区の問い合わせのページ", url: "https://example.jp/contact/" }]);
    const unknown = smallPortal({ "wards/kou/ward.json": aWard({ contactPage: { blank: "not-stated" } }) });
    expect(wardContacts(unknown, "kou")).toEqual([{ name: "甲区の公式サイト", url: "https://example.jp/" }]);
  });
  it("区を決めないページでは、すべての区を示すべき", () => {
    expect(wardContacts(smallPortal(OTHER_WARD), undefined)).toHaveLength(2);
  });
});
