import { describe, expect, it } from "vitest";
import { formerThemes, themeByWard, themeGroups } from "#src/model/theme.ts";
import { told as faults } from "#src/testing/faults.ts";
import { OTHER_WARD } from "#src/testing/other-data.ts";
import { aDepartment, aGoal, aMeasure, aSubItem, aTheme, FILES, smallPortal } from "#src/testing/small-data.ts";

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
      aGoal({ id: "kou-a-ka-p1", department: "kou-a-ka", kind: "policy", text: undefined, themes: ["manabi"], summary: "よくします。" }),
    ],
  },
});

const told = (theme: string) =>
  themeByWard(portal, theme).map(({ ward, measures, goals, policies, departments }) => ({
    ward: ward.name,
    measures: measures.map(({ id }) => id),
    goals: goals.map(({ id }) => id),
    policies: policies.map(({ id }) => id),
    departments: departments.map(({ department, count }) => [department.name, count]),
  }));

describe("テーマ", () => {
  it("区ごとに、その区の施策と目標だけを、多く担う部署から並べるべき", () => {
    expect(told("kurashi")).toEqual([
      {
        ward: "甲区",
        measures: ["kou-plan-1", "kou-plan-2"],
        goals: ["kou-b-ka-g1"],
        policies: [],
        departments: [
          ["乙課", 2],
          ["甲課", 1],
        ],
      },
      { ward: "乙区", measures: ["otsu-plan-1"], goals: [], policies: [], departments: [["花の課", 1]] },
    ]);
  });
  it("そのテーマについて何も言わない区も、空のまま並べるべき", () => {
    expect(told("manabi")).toEqual([
      {
        ward: "甲区",
        measures: ["kou-plan-1", "kou-plan-3"],
        goals: ["kou-a-ka-g1"],
        policies: ["kou-a-ka-p1"],
        departments: [["甲課", 3]],
      },
      { ward: "乙区", measures: [], goals: [], policies: [], departments: [] },
    ]);
  });
  it("施策とは違うテーマの内訳だけを、内訳として並べるべき", () => {
    const other = smallPortal({
      "themes.json": { themes: [aTheme(), aTheme({ id: "manabi", title: "学び" })] },
      [FILES.subItems]: {
        subItems: [aSubItem({ themes: ["manabi"] }), aSubItem({ id: "kou-plan-1-s2", number: "②" })],
      },
    });
    const ids = (theme: string) => themeByWard(other, theme).flatMap(({ subItems }) => subItems.map(({ id }) => id));
    expect(ids("manabi")).toEqual(["kou-plan-1-s1"]);
    expect(ids("kurashi")).toEqual([]);
  });
  it("くらし を先に、テーマのないまとまりは除いて、まとまりごとに並べるべき", () => {
    const other = smallPortal({
      "themes.json": { themes: [aTheme({ id: "shikumi", title: "しくみ", group: "区役所のしくみ" }), aTheme()] },
    });
    expect(themeGroups(other).map(({ group, themes }) => [group, themes.map(({ id }) => id)])).toEqual([
      ["くらし", ["kurashi"]],
      ["区役所のしくみ", ["shikumi"]],
    ]);
    expect(themeGroups(portal).map(({ group }) => group)).toEqual(["くらし"]);
  });
  it("前のIDから、分かれた先のすべてのテーマへ案内し、今のIDと同じ前のIDを知らせるべき", () => {
    const themes = [aTheme({ formerIds: ["mukashi"] }), aTheme({ id: "manabi", title: "学び", formerIds: ["mukashi"] })];
    expect(
      formerThemes(smallPortal({ "themes.json": { themes } })).map(({ id, successors }) => [id, successors.map((theme) => theme.id)]),
    ).toEqual([["mukashi", ["kurashi", "manabi"]]]);
    expect(faults({ "themes.json": { themes: [aTheme({ formerIds: ["kurashi"] })] } })).toEqual([
      expect.stringContaining("themes[0].formerIds[0] 前のID「kurashi」は、今のテーマのidです"),
    ]);
  });
});
