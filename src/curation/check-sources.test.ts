import { describe, expect, it } from "vitest";
import { checkSources } from "#src/curation/check-sources.ts";
import { copiedRun, runsOf } from "#src/curation/own-words.ts";
import { piecesFound, readSourceText } from "#src/curation/source-text.ts";
import { portal } from "#src/testing/portal.ts";

const source = readSourceText(
  "s",
  "区⺠の声を\n  聞く仕組み\n検討　実施・検証\n１\n７の大学と連携し、地域の課題を解決するための新しい仕組みづくりを進めていきます。",
);

describe("印刷されたとおりの項目", () => {
  it("空白・全角半角・部首の違いは、違いとするべきではない", () => {
    expect(piecesFound("区民の声を聞く仕組み", source)).toBe(1);
    expect(piecesFound("17の大学", source)).toBe(1);
  });
  it("並びで分かれた項目は、かけらで見つけるべき", () => {
    expect(piecesFound("聞く仕組みの大学と連携し", source)).toBeGreaterThan(1);
  });
  it("資料にない言葉は、見つからないとするべき", () => {
    expect(piecesFound("保育園の入園手続", source)).toBe(0);
    expect(piecesFound("声検実課", source)).toBe(0);
  });
});

describe("当サイトの言葉", () => {
  const runs = runsOf([source]);
  it("資料と30字続けて同じなら、写しとするべき", () => {
    expect(copiedRun("大学と連携し、地域の課題を解決するための新しい仕組みづくりを進めていきます。", runs, [])).toBeDefined();
  });
  it("名前を除いて同じところが短ければ、写しとするべきではない", () => {
    expect(
      copiedRun("大学と連携し、地域の課題を解決するための新しい仕組みづくりを進めていきます。", runs, ["地域の課題を解決する"]),
    ).toBeUndefined();
    expect(copiedRun("大学といっしょに、地域の困りごとを解きます。", runs, [])).toBeUndefined();
  });
});

describe("資料の構成", () => {
  it("数が違えば、どの表がいくつ違うかを知らせるべき", () => {
    const texts = portal.sources.map(({ id }) => readSourceText(id, ""));
    const { faults } = checkSources({ ...portal, measures: portal.measures.slice(1) }, texts);
    expect(faults.some(({ path, message }) => path === "measures" && message.includes("件あります"))).toBe(true);
  });
  it("今のデータの数は、資料の構成と同じであるべき", () => {
    const texts = portal.sources.map(({ id }) => readSourceText(id, ""));
    const { faults } = checkSources(portal, texts);
    expect(faults.filter(({ message }) => message.includes("件ですが"))).toEqual([]);
  });
});
