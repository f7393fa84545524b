import { describe, expect, it } from "vitest";
import { goalGroups, managementPoliciesOf } from "#src/model/management-policy.ts";
import { aDepartment, aGoal, aTheme, FILES, smallPortal } from "#src/testing/small-data.ts";

const BU = "kou-tsubame-bu";

const sentence = (id: string, kind: "policy" | "challenge") =>
  aGoal({
    ...{ id, kind, text: undefined, summary: "よくします。" },
    ...(kind === "challenge" ? { category: undefined, strategy: { blank: "not-stated" } } : {}),
  });

const portal = smallPortal({
  [FILES.departments]: { departments: [aDepartment(), aDepartment({ id: "kou-betsu-bu", name: "別の部" })] },
  [FILES.hoshin]: {
    fiscalYear: 2024,
    managementPolicies: [
      aGoal({ id: `${BU}-g1` }),
      sentence(`${BU}-p1`, "policy"),
      sentence(`${BU}-c1`, "challenge"),
      aGoal({ id: `${BU}-g2` }),
      aGoal({ id: "kou-betsu-bu-g1", department: "kou-betsu-bu" }),
    ],
  },
  "wards/kou/management-policies/2025.json": { fiscalYear: 2025, managementPolicies: [aGoal({ id: `${BU}-g3` })] },
});

describe("各部の経営方針", () => {
  it("その部のものだけを、新しい年度から、方針・目標・チャレンジに分けるべき", () => {
    const ids = (lines: readonly { readonly id: string }[]) => lines.map(({ id }) => id);
    const years = managementPoliciesOf(portal, BU);
    expect(years.map(({ fiscalYear, goals, policies, challenges }) => [fiscalYear, ids(goals), ids(policies), ids(challenges)])).toEqual([
      [2025, [`${BU}-g3`], [], []],
      [2024, [`${BU}-g1`, `${BU}-g2`], [`${BU}-p1`], [`${BU}-c1`]],
    ]);
  });
  it("何も書かれていない部には、どの年度もないべき", () => {
    expect(managementPoliciesOf(smallPortal(), BU)).toEqual([]);
  });
});

describe("重点目標のまとまり", () => {
  const files = (goals: readonly ReturnType<typeof aGoal>[]) => ({
    "themes.json": { themes: [aTheme(), aTheme({ id: "shikumi", title: "しくみ", group: "区役所のしくみ" })] },
    [FILES.hoshin]: { fiscalYear: 2024, managementPolicies: goals },
  });
  const goal = (number: number, group: string | undefined, theme: string) =>
    aGoal({ id: `${BU}-g${String(number)}`, group, themes: [theme] });
  const groupsIn = (...goals: readonly ReturnType<typeof aGoal>[]) => {
    const small = smallPortal(files(goals));
    const [year] = managementPoliciesOf(small, BU);
    return goalGroups(small, year?.goals ?? []).map(({ heading, goals: own }) => [heading, own.length]);
  };

  it("区民に届くことを、区役所の中のことより先に、あとは資料の順に並べるべき", () => {
    expect(
      groupsIn(goal(1, "職員", "shikumi"), goal(2, "公園", "kurashi"), goal(3, "職員", "shikumi"), goal(4, "道路", "kurashi")),
    ).toEqual([
      ["公園", 1],
      ["道路", 1],
      ["職員", 2],
    ]);
  });
  it("区民に届く目標の多いまとまりほど、先に置くべき", () => {
    const groups = groupsIn(goal(1, "職員", "shikumi"), goal(2, "お金", "shikumi"), goal(3, "お金", "kurashi"), goal(4, "公園", "kurashi"));
    expect(groups).toEqual([
      ["公園", 1],
      ["お金", 2],
      ["職員", 1],
    ]);
  });
  it("まとまりのない目標は、見出しなしで最後に置くべき", () => {
    expect(groupsIn(goal(1, undefined, "kurashi"), goal(2, "職員", "shikumi"))).toEqual([
      ["職員", 1],
      [undefined, 1],
    ]);
  });
});
