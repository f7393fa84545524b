import { describe, expect, it } from "vitest";
import { stageLevel, stagesOf } from "#src/model/stage.ts";
import { LEVEL_NAMES, STAGE_RULES, STAGES } from "#src/model/stage-table.ts";
import { yearlyCellsOf } from "#src/model/yearly-plan.ts";
import { portal } from "#src/testing/portal.ts";

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
  it("全角と半角の違いで、変わるべきではない", () => {
    for (const { cell } of yearlyCellsOf(portal)) {
      if (typeof cell === "string" && !/^[―ー]$/u.test(cell)) expect(stagesOf(cell.normalize("NFKC"))).toEqual(stagesOf(cell));
    }
  });
  it("収めているすべてのますの文が、読んで確かめた段階になるべき", async () => {
    const read = new Map(
      yearlyCellsOf(portal).flatMap(({ cell, stages }) => (typeof cell === "string" ? [[cell, stages.join("・")] as const] : [])),
    );
    expect(read.size).toBeGreaterThan(275);
    const lines = [...read].map(([text, stages]) => `${stages}\t${text}`).sort();
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("__snapshots__/stages.tsv");
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
  });
});
