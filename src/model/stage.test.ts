import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { furthestOf, marksOf, readCell, stageOf } from "#src/model/stage.ts";
import { STAGE_RULES, STAGE_TABLE, STAGE_WITHOUT_ACT, STAGE_WORDS, stageLevel } from "#src/model/stage-table.ts";
import { yearlyCellsOf } from "#src/model/yearly-plan.ts";
import { isBlank } from "#src/schema/blank.ts";
import { entriesOf } from "#src/schema/entries.ts";
import { MARKS, STAGES } from "#src/schema/stage.ts";
import { portal } from "#src/testing/portal.ts";

/** Entries of yearly cells, each read once more in its row: its stage and its marks, empty where it has none. */
const READ = readFileSync("src/model/__fixtures__/stages.tsv", "utf8")
  .split("\n")
  .slice(1, -1)
  .map((line) => line.split("\t"));

describe("年次別計画の段階", () => {
  it("読んで確かめた項目は、どれも、読んだとおりの段階としるしになるべき", () => {
    expect(READ.length).toBeGreaterThan(380);
    expect(READ.map(([text = ""]) => [text, stageOf(text) ?? "", marksOf(text).join("・")])).toEqual(READ);
  });
  it.each([
    ["検討委員会", undefined],
    ["実施体制の充実", undefined],
    ["モデル校", undefined],
    ["体制整備の検討", "検討"],
    ["料金改定", "実施"],
    ["改定案の策定", "準備"],
    ["事業手法決定", "準備"],
    ["検証に基づく実施", "実施"],
    ["導入可否判断", "検討"],
  ])("「%s」は、名前でなく、することを読んで、%s であるべき", (text, stage) => {
    expect(stageOf(text)).toBe(stage);
    expect(marksOf(text)).toEqual([]);
  });
  it("ますの段階は、いちばん進んだ項目のもので、しるしは、すべての項目のものを合わせるべき", () => {
    expect(readCell(["①実施・検証", "②拡大検討", "③見直し"])).toEqual({
      stage: "実施",
      marks: ["検証", "見直し"],
      words: ["検討", "実施", "検証", "見直し"],
    });
  });
  it("することの言葉がないますと、しるしだけのますは、実施であるべき", () => {
    expect(readCell("用地利用")).toEqual({ stage: STAGE_WITHOUT_ACT, marks: [], words: ["実施"] });
    expect(readCell("検証・改善")).toEqual({ stage: STAGE_WITHOUT_ACT, marks: ["検証", "見直し"], words: ["実施", "検証", "見直し"] });
    expect(readCell(["拠点１", "試行的展開"]).stage).toBe("試行");
  });
  it("調整中と線だけのますには段階がなく、ほかの空欄には何もないべき", () => {
    expect(readCell({ blank: "adjusting" })).toEqual({ stage: undefined, marks: [], words: ["調整中"] });
    expect(readCell("―")).toEqual({ stage: undefined, marks: [], words: ["なし"] });
    expect(readCell({ blank: "unrecoverable" })).toEqual({ stage: undefined, marks: [], words: [] });
  });
  it("全角と半角の違いで、変わるべきではない", () => {
    for (const [text = ""] of READ) {
      if (!/^[―ー]$/u.test(text))
        expect([stageOf(text.normalize("NFKC")), marksOf(text.normalize("NFKC"))], text).toEqual([stageOf(text), marksOf(text)]);
    }
  });
  it("決まりの表にある言葉は、どれも一つだけで、その段階かしるしになるべき", () => {
    for (const { word, words } of STAGE_RULES) {
      for (const shown of words) {
        const found = [stageOf(shown), ...marksOf(shown)].filter((part) => part !== undefined);
        expect(found, shown).toEqual(word === undefined || word === "なし" ? [] : [word]);
      }
    }
  });
  it("段階としるしには、どれも、決まりがあるべき", () => {
    const shown = new Set<string | undefined>(STAGE_RULES.map(({ word }) => word));
    expect([...STAGES, ...MARKS].filter((word) => !shown.has(word))).toEqual([]);
  });
  it("段階は五つで、検討から拡充へ濃くなるべき", () => {
    expect(STAGES.map((stage) => [stage, stageLevel(stage)])).toEqual([
      ["検討", 1],
      ["準備", 2],
      ["試行", 3],
      ["実施", 4],
      ["拡充", 5],
    ]);
    expect(stageLevel(undefined)).toBe(0);
  });
  it("URLにある段階としるしのidは、変わるべきではない", () => {
    expect(STAGE_WORDS.map((word) => STAGE_TABLE[word].id)).toEqual([
      "chosei",
      "kento",
      "junbi",
      "shiko",
      "jisshi",
      "kakuju",
      "kensho",
      "minaoshi",
      "keizoku",
      "kanryo",
      "nashi",
    ]);
  });
  it("いくつかのますのうち、いちばん進んだ段階の名前と濃さを言うべき", () => {
    expect(furthestOf([readCell("検討"), readCell("一部実施、検証")])).toEqual({ level: 3, name: "試行" });
    expect(furthestOf([readCell({ blank: "adjusting" })])).toEqual({ level: 0, name: "調整中" });
    expect(furthestOf([])).toEqual({ level: 0, name: "" });
  });
});

describe("段階の上書き", () => {
  it("文字から読んだ段階としるしの代わりになるべき", () => {
    expect(readCell("検証", { stage: "試行", marks: ["検証"] })).toEqual({ stage: "試行", marks: ["検証"], words: ["試行", "検証"] });
  });
  it("決まりで読んだものと違うますにだけ、あるべき", () => {
    const overridden = yearlyCellsOf(portal).filter(({ reason }) => reason !== undefined);
    expect(overridden.length).toBeGreaterThan(0);
    for (const { id, cell, stage, marks } of overridden) {
      const { stage: ruled, marks: ruledMarks } = readCell(cell);
      expect([stage, ...marks], id).not.toEqual([ruled, ...ruledMarks]);
    }
  });
});

describe("ますの項目", () => {
  it("二つ以上の項目は並びで、①②・行頭の中黒・すき間でつながっているべきではない", () => {
    const fused = yearlyCellsOf(portal).flatMap(({ id, cell }) =>
      isBlank(cell)
        ? []
        : entriesOf(cell)
            .filter((entry) => /.[①-⑳]|^・|[ \u3000／]/u.test(entry))
            .map((entry) => `${id} ${entry}`),
    );
    expect(fused).toEqual([]);
  });
});
