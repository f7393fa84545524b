import { describe, expect, it } from "vitest";
import { checkSources } from "#src/curation/check-sources.ts";
import { fieldsOf } from "#src/curation/fields.ts";
import { copiedRun, runsOf } from "#src/curation/own-words.ts";
import { piecesFound, readSourceText } from "#src/curation/source-text.ts";
import { must } from "#src/testing/must.ts";
import { OTHER_WARD } from "#src/testing/other-data.ts";
import { portal } from "#src/testing/portal.ts";
import { aMeasure, aSource, aTheme, aValue, FILES, smallPortal, type SmallFiles } from "#src/testing/small-data.ts";

const source = readSourceText(
  "s",
  "区⺠の声を\n  聞く仕組み\n検討　実施・検証\n１\n７の大学と連携し、地域の課題を解決するための新しい仕組みづくりを進めていきます。",
);

describe("印刷されたとおりの項目", () => {
  it("空白・全角半角・部首の違いは、違いとするべきではない", () => {
    expect(piecesFound("区民の声を聞く仕組み", source)).toBe(1);
    expect(piecesFound("17の大学", source)).toBe(1);
  });
  it("並びで分かれた項目は、かけらの数で見つけるべき", () => {
    expect(piecesFound("聞く仕組みの大学と連携し", source)).toBe(2);
  });
  it("資料にない言葉は、見つからないとするべき", () => {
    expect(piecesFound("保育園の入園手続", source)).toBe(0);
    expect(piecesFound("声検実課", source)).toBe(0);
  });
  it("かけらが短すぎれば、偶然として見つからないとするべき", () => {
    expect(piecesFound("声検大学", source)).toBe(0);
  });
});

describe("当サイトの言葉", () => {
  const runs = runsOf([source]);
  const sentence = "大学と連携し、地域の課題を解決するための新しい仕組みづくりを進めていきます。";

  it("資料と30字続けて同じなら写しとし、29字なら写しとするべきではない", () => {
    expect(copiedRun(sentence, runs, [])).toBe(sentence.slice(0, 30));
    expect(copiedRun(`${sentence.slice(0, 30)}か。`, runs, [])).toBe(sentence.slice(0, 30));
    expect(copiedRun(`これは、${sentence.slice(-30)}`, runs, [])).toBe(sentence.slice(-30));
    expect(copiedRun(`${sentence.slice(0, 29)}か。`, runs, [])).toBeUndefined();
  });
  it("名前を除いて同じところが短ければ、写しとするべきではない", () => {
    expect(copiedRun(sentence, runs, ["地域の課題を解決する"])).toBeUndefined();
    expect(copiedRun("大学といっしょに、地域の困りごとを解きます。", runs, [])).toBeUndefined();
  });
});

/** What stands in the small plan's book: a line for every printed text of smallData. */
const BOOK = [
  "甲区の計画",
  "甲区計画",
  "つばめ部",
  "目標1　くらしを支える",
  "1　公園の手入れ",
  "木の手入れ",
  "検討　準備　一部実施　実施",
  "公園の数",
  "手入れした公園",
  "10件　12件",
];

const report = (files: SmallFiles, lines: readonly string[] = BOOK) =>
  checkSources(smallPortal(files), [readSourceText("kou-plan-book", lines.join("\n"))]);

describe("資料との照らし合わせ", () => {
  it("資料どおりの記録には、誤りがないべき", () => {
    const { faults, coverage } = report({});
    expect(faults).toEqual([]);
    expect(must(coverage[0])).toMatchObject({ source: "kou-plan-book", fragments: 0, missing: 0, copied: 0, ownWords: 3, verbatim: 17 });
  });
  it("資料に見つからない項目は、どの記録のどこかを知らせるべき", () => {
    const { faults, coverage } = report({ [FILES.measures]: { measures: [aMeasure({ title: "図書館の本" })] } });
    expect(faults).toEqual([
      { source: "kou-plan-book", record: "kou-plan-1", path: "title", message: "資料に見つかりません：「図書館の本」" },
    ]);
    expect(coverage.map(({ missing }) => missing)).toEqual([1]);
  });
  it("部分の項目は、属する記録の出典と照らし合わせるべき", () => {
    const { faults } = report({
      [FILES.values]: {
        fiscalYear: 2024,
        indicatorValues: [aValue({ planned: { text: "99件", value: 99, unit: "件" } })],
        evaluations: [],
      },
    });
    expect(faults.map(({ source: book, record, path }) => [book, record, path])).toEqual([
      ["kou-plan-book", "kou-plan-1-v1-i1 2024", "planned.text"],
    ]);
  });
  it("要約が資料の写しなら、知らせるべき", () => {
    const sentence = "公園の木を切りそろえ、道のでこぼこを直し、ベンチを新しいものに取り替えていきます。";
    const { faults, coverage } = report({ [FILES.measures]: { measures: [aMeasure({ summary: sentence })] } }, [...BOOK, sentence]);
    expect(faults.map(({ path, message }) => [path, message])).toEqual([
      ["summary", `資料と30字以上同じです：「${sentence.slice(0, 30)}」`],
    ]);
    expect(coverage.map(({ copied }) => copied)).toEqual([1]);
    const theme = report({ "themes.json": { themes: [aTheme({ summary: sentence })] } }, [...BOOK, sentence]);
    expect(theme.faults.map(({ source: book, record, path }) => [book, record, path])).toEqual([["", "kurashi", "summary"]]);
  });
  it("値のないところは、理由ごとに数えるべき", () => {
    const { coverage } = report({ [FILES.measures]: { measures: [aMeasure({ aim: { blank: "adjusting" } })] } });
    expect(must(coverage[0]).blanks).toEqual({ "not-stated": 0, adjusting: 1, unrecoverable: 0, "not-applicable": 0, "not-yet": 0 });
  });
  it("資料の行は、どの記録にあるか、どこにもないかを示すべき", () => {
    const { lines, coverage } = report({}, [...BOOK, "どこにもない行"]);
    expect(lines.find(({ line }) => line === "手入れした公園")?.record).toBe("kou-plan-1-v1-i1");
    expect(lines.filter(({ record }) => record === undefined).map(({ line }) => line)).toEqual([
      "検討　準備　一部実施　実施",
      "10件　12件",
      "どこにもない行",
    ]);
    expect(coverage.map(({ lines: all, coveredLines }) => all - coveredLines)).toEqual([3]);
  });
  it("出典の文字がなければ、そう言って断るべき", () => {
    expect(() => checkSources(smallPortal(), [])).toThrow("出典 kou-plan-book の文字のファイルがありません");
  });
  it("ほかの区の記録は、その区の出典とだけ照らし合わせるべき", () => {
    const other = fieldsOf(smallPortal(OTHER_WARD)).filter(({ source: book }) => book === "otsu-plan-book");
    expect([...new Set(other.map(({ record }) => record))].sort()).toEqual([
      ...["otsu-hana-ka", "otsu-plan", "otsu-plan-1", "otsu-plan-book", "otsu-plan-g1"],
    ]);
  });
});

describe("資料の構成", () => {
  const structured = (...structure: readonly object[]) =>
    report({
      "sources.json": { sources: [aSource({ structure })] },
      [FILES.measures]: { measures: [aMeasure(), aMeasure({ id: "kou-plan-2", number: "1" })] },
    }).faults;

  it("数が違えば、どの表がいくつ違うかを知らせるべき", () => {
    expect(structured({ list: "measures", plan: "kou-plan", count: 3 }, { list: "departments", count: 2 })).toEqual([
      { source: "kou-plan-book", record: "kou-plan", path: "measures", message: "資料では3件ですが、データには2件あります" },
      { source: "kou-plan-book", record: "kou-plan-book", path: "departments", message: "資料では2件ですが、データには1件あります" },
    ]);
  });
  it("同じなら知らせず、種類や項目でも数えるべき", () => {
    expect(
      structured(
        { list: "measures", count: 2 },
        { list: "measures", plan: "kou-plan", distinct: "number", count: 1 },
        { list: "departments", only: "department", count: 1 },
      ),
    ).toEqual([]);
    expect(structured({ list: "departments", only: "department", count: 2 }).map(({ message }) => message)).toEqual([
      "資料では2件ですが、データには1件あります",
    ]);
  });
  it("収めているデータの数は、どの資料でも、その構成と同じであるべき", () => {
    const { faults } = checkSources(
      portal,
      portal.sources.map(({ id }) => readSourceText(id, "")),
    );
    expect(faults.filter(({ message }) => message.startsWith("資料では"))).toEqual([]);
  });
});
