import { describe, expect, it } from "vitest";
import { loadPortal } from "#src/load/load-portal.ts";
import { recordOf } from "#src/model/lookup.ts";
import { currentFiscalYear, planPhase } from "#src/model/this-year.ts";
import { isBlank } from "#src/schema/blank.ts";

const portal = loadPortal("data");
const measures = portal.measures.map((measure) => ({
  ...measure,
  said: [measure.summary, ...(isBlank(measure.aim) ? [] : [measure.aim])],
}));

/** What a program can see of the rule for summaries; that each is true and plain, two readers see to. */
describe("要約のきまり", () => {
  it("名前のない「財団」と言うべきではない", () => {
    // A name ends in a kanji, kana or letter right before the word: せたがや文化財団.
    const bare = measures.filter(({ said }) => said.some((text) => /(?:^|[、。「（をにはがと])財団/u.test(text)));
    expect(bare.map(({ id }) => id)).toEqual([]);
  });
  it("しくみや体制を、何のものか言わずに整えると言うべきではない", () => {
    const bare = measures.filter(({ said }) => said.some((text) => /(?:^|。)(?:しくみ|体制|取組み)を/u.test(text)));
    expect(bare.map(({ id }) => id)).toEqual([]);
  });
  it("ねらいは、印刷された題のくり返しであるべきではない", () => {
    const same = measures.filter(({ title, aim }) => !isBlank(aim) && aim.replaceAll(/[、。]/gu, "").includes(title));
    expect(same.map(({ id }) => id)).toEqual([]);
  });
  it("終わった計画のことは、過ぎたこととして言うべき", () => {
    const ended = measures.filter(({ plan }) => planPhase(recordOf(portal, "plans", plan), currentFiscalYear(portal)) === "after");
    expect(ended.length).toBeGreaterThan(0);
    expect(ended.filter(({ summary }) => !/(?:ました|でした)(?:[。、]|が、)/u.test(summary)).map(({ id }) => id)).toEqual([]);
  });
});
