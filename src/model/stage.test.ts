import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { stageLevel, stagesOf } from "#src/model/stage.ts";
import { LEVEL_NAMES, STAGE_RULES, STAGES } from "#src/model/stage-table.ts";

/** Wordings of cells with the stages that people read in them, one a line: what the rules must not change. A new wording is added by hand. */
const READ = readFileSync("src/model/read-stages.tsv", "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => ({ line, stages: line.slice(0, line.indexOf("\t")), text: line.slice(line.indexOf("\t") + 1) }));

describe("年次別計画の段階", () => {
  it.each([
    ["検討", ["検討"]],
    ["実施・検証", ["実施", "検証"]],
    ["検証、実施", ["実施", "検証"]],
    ["一部実施", ["試行"]],
    ["実施方法の調整", ["準備"]],
    ["実施設計", ["準備"]],
    ["検証に基づく実施", ["実施"]],
    ["統合に向けた検討・調整", ["検討", "準備"]],
    ["導入可否判断", ["検討"]],
    ["―", ["なし"]],
    ["ー", ["なし"]],
    ["４公園（継続含む）", ["実施"]],
    ["工事監理", ["実施"]],
  ])("「%s」は %j であるべき", (text, stages) => {
    expect(stagesOf(text)).toEqual(stages);
  });
  it("調整中は段階とし、ほかの空欄は段階なしとするべき", () => {
    expect(stagesOf({ blank: "adjusting" })).toEqual(["調整中"]);
    expect(stagesOf({ blank: "unrecoverable" })).toEqual([]);
  });
  it("読んで確かめた文は、一つ残らず、その段階になるべき", () => {
    expect(READ.filter(({ text, stages }) => stagesOf(text).join("・") !== stages).map(({ line }) => line)).toEqual([]);
    expect(READ.length).toBeGreaterThanOrEqual(344);
    expect(new Set(READ.map(({ text }) => text)).size).toBe(READ.length);
  });
  it("全角と半角の違いで、変わるべきではない", () => {
    const isLine = (text: string) => /^[―ー]$/u.test(text);
    const changed = READ.filter(({ text, stages }) => !isLine(text) && stagesOf(text.normalize("NFKC")).join("・") !== stages);
    expect(changed).toEqual([]);
  });
  it("決まりの表にある言葉は、どれも一つだけで、その段階になるべき", () => {
    for (const { stage, words } of STAGE_RULES) {
      // Words that are passed over leave a cell without any.
      for (const word of words) expect(stagesOf(word), word).toEqual([stage ?? "実施"]);
    }
  });
  it("どの段階にも、決まりがあるべき", () => {
    const shown = new Set([...STAGE_RULES.map(({ stage }) => stage), ...stagesOf({ blank: "adjusting" })]);
    expect(STAGES.filter((stage) => !shown.has(stage))).toEqual([]);
  });
  it("濃さの名前は、その濃さの段階を進む順に並べたものであるべき", () => {
    expect(LEVEL_NAMES).toEqual(["検討", "準備", "試行", "実施・継続", "拡充・検証・完了"]);
  });
  it("色の濃さは、いちばん進んだ段階で決めるべき", () => {
    expect(stageLevel(["検討"])).toBe(1);
    expect(stageLevel(["検討", "試行"])).toBe(3);
    expect(stageLevel(["実施", "検証"])).toBe(5);
    expect(stageLevel(["なし"])).toBe(0);
    expect(stageLevel([])).toBe(0);
  });
});
