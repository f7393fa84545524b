import { describe, expect, it } from "vitest";
import { date, day } from "#src/schema/date.ts";
import { release } from "#src/schema/release.ts";
import { unit } from "#src/schema/unit.ts";
import { label, url } from "#src/schema/text.ts";

const messages = (schema: { safeParse: (value: unknown) => { error?: { issues: { message: string }[] } | undefined } }, value: unknown) =>
  schema.safeParse(value).error?.issues.map(({ message }) => message) ?? [];

describe("日付", () => {
  it.each(["1023-06-12", "3023", "2203-01", "0020"])("%s は、年の打ち間違いとして退けられるべき", (text) => {
    expect(messages(date("公表", ""), text)).toEqual(["1900年から2100年までの日付ではありません。年を確かめてください"]);
  });
  it.each(["1900", "2100-12-31", "2024-02-29"])("%s は受け入れられるべき", (text) => {
    expect(messages(date("公表", ""), text)).toEqual([]);
  });
  it("一つの日付の誤りは一つで、形・こよみ・年の順に見られるべき", () => {
    expect(messages(date("公表", ""), "令和5年")).toHaveLength(1);
    expect(messages(date("公表", ""), "1023-13")).toEqual(["こよみにない日付です。月と日を確かめてください"]);
    expect(messages(day("版", ""), "2026-02-30")).toHaveLength(1);
    expect(messages(day("版", ""), "3026-02-03")).toHaveLength(1);
  });
  it("最初の公開日は、データの版より後であるべきではない", () => {
    expect(messages(release, { date: "2026-11-21", issued: "2026-11-21" })).toEqual([]);
    expect(messages(release, { date: "2026-11-21", issued: "2026-11-22" })[0]).toContain("最初の公開日が、データの版より後です");
  });
});

describe("範囲とアドレスと文字", () => {
  it("分かれた濁点は退けられ、一字にならない半濁点は受け入れられるべき", () => {
    expect(messages(label("名前", ""), "デジタル".normalize("NFD"))[0]).toContain("文字から分かれています");
    expect(messages(label("名前", ""), "デジタル")).toEqual([]);
    expect(messages(label("名前", ""), "か\u309A")).toEqual([]);
  });
  it("最大が最小以下の単位は、退けられるべき", () => {
    expect(messages(unit, { unit: "件", min: 0, max: 0, integer: true })[0]).toContain("最大が最小より大きくありません");
  });
  it("空白や全角の文字のあるアドレスは、退けられるべき", () => {
    expect(messages(url("公式", ""), "https://example.jp/ x")[0]).toContain("空白や全角");
    expect(messages(url("公式", ""), "javascript:alert(1)")).toHaveLength(1);
    expect(messages(url("公式", ""), "https://example.jp/a?b=c#d")).toEqual([]);
  });
});
