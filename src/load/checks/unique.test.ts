import { describe, expect, it } from "vitest";
import { told } from "#src/testing/faults.ts";
import { aMeasure, FILES } from "#src/testing/small-data.ts";

describe("重なり", () => {
  it("一つの一覧に二度ある参照と部署の名前を知らせるべき", () => {
    const measure = (change: Record<string, unknown>) => ({ [FILES.measures]: { measures: [aMeasure(change)] } });
    expect(told(measure({ themes: ["kurashi", "kurashi"] }))).toEqual([
      `data/${FILES.measures}:13 measures[0].themes[1] 「kurashi」が二度あげられています`,
    ]);
    expect(told(measure({ departments: ["つばめ部", "つばめ部"] }))[0]).toContain("「つばめ部」が二度あげられています");
  });
  it("idのない言葉の記録も、二度あれば知らせるべき", () => {
    expect(told({ "search/stop-words.json": { stopWords: ["どこ", "教えて", "どこ"] } })[0]).toContain(
      "stopWords[2] 同じ問いの言葉が重なっています",
    );
    expect(
      told({
        "search/spellings.json": {
          spellings: [
            ["取組", "取組み"],
            ["取組", "取組み"],
          ],
        },
      })[0],
    ).toContain("同じ同じ言葉の書き方が重なっています");
  });
});
