import { describe, expect, it } from "vitest";
import { themeByWard } from "#src/model/theme.ts";
import { OTHER_WARD } from "#src/testing/other-data.ts";
import { aDepartment, aGoal, aMeasure, aTheme, FILES, smallPortal } from "#src/testing/small-data.ts";

const portal = smallPortal({
  ...OTHER_WARD,
  "themes.json": { themes: [aTheme(), aTheme({ id: "manabi", title: "学び" })] },
  [FILES.departments]: {
    departments: [
      aDepartment({ id: "kou-a-ka", name: "甲課" }),
      aDepartment({ id: "kou-b-ka", name: "乙課" }),
      aDepartment({ id: "kou-kankei", name: "ほかの課", kind: "collective" }),
    ],
  },
  [FILES.measures]: {
    measures: [
      aMeasure({ departments: ["甲課", "ほかの課"], themes: ["manabi", "kurashi"] }),
      aMeasure({ id: "kou-plan-2", number: "2", departments: ["乙課", "ほかの課"] }),
      aMeasure({ id: "kou-plan-3", number: "3", departments: ["甲課"], themes: ["manabi"] }),
    ],
  },
  [FILES.hoshin]: {
    fiscalYear: 2024,
    managementPolicies: [
      aGoal({ id: "kou-b-ka-g1", department: "kou-b-ka" }),
      aGoal({ id: "kou-a-ka-g1", department: "kou-a-ka", themes: ["manabi"] }),
      aGoal({ id: "kou-a-ka-p1", department: "kou-a-ka", kind: "policy", text: undefined, themes: undefined, summary: "よくします。" }),
    ],
  },
});

const told = (theme: string) =>
  themeByWard(portal, theme).map(({ ward, measures, goals, departments }) => ({
    ward: ward.name,
    measures: measures.map(({ id }) => id),
    goals: goals.map(({ id }) => id),
    departments: departments.map(({ department, count }) => [department.name, count]),
  }));

describe("テーマ", () => {
  it("区ごとに、その区の施策と目標だけを、多く担う部署から並べるべき", () => {
    expect(told("kurashi")).toEqual([
      {
        ward: "甲区",
        measures: ["kou-plan-1", "kou-plan-2"],
        goals: ["kou-b-ka-g1"],
        departments: [
          ["乙課", 2],
          ["甲課", 1],
        ],
      },
      { ward: "乙区", measures: ["otsu-plan-1"], goals: [], departments: [["花の課", 1]] },
    ]);
  });
  it("そのテーマについて何も言わない区も、空のまま並べるべき", () => {
    expect(told("manabi")).toEqual([
      { ward: "甲区", measures: ["kou-plan-1", "kou-plan-3"], goals: ["kou-a-ka-g1"], departments: [["甲課", 3]] },
      { ward: "乙区", measures: [], goals: [], departments: [] },
    ]);
  });
});
