import { describe, expect, it } from "vitest";
import { managementPoliciesOf } from "#src/model/management-policy.ts";
import { aDepartment, aGoal, FILES, smallPortal } from "#src/testing/small-data.ts";

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
