import { describe, expect, it } from "vitest";
import { leadingThemes, nearMeasures, themesOfDepartment, unassignedMeasures } from "#src/model/department-near.ts";
import { recordOf } from "#src/model/lookup.ts";
import { OTHER_WARD, planFiles } from "#src/testing/other-data.ts";
import { aDepartment, aGoal, aGroup, aMeasure, aPlan, aTheme, FILES, smallPortal } from "#src/testing/small-data.ts";

const BU = "kou-tsubame-bu";
const FROM = { departments: ["ほかの部"] } as const;

const goal = (number: number, ...themes: readonly string[]) => aGoal({ id: `${BU}-g${String(number)}`, themes });

function portalWith(goals: readonly unknown[], measures: readonly unknown[] = []) {
  return smallPortal({
    ...OTHER_WARD,
    "themes.json": {
      themes: [
        aTheme(),
        aTheme({ id: "mizu", title: "水" }),
        aTheme({ id: "tsuchi", title: "土" }),
        aTheme({ id: "shikumi", title: "しくみ", group: "区役所のしくみ" }),
      ],
    },
    [FILES.departments]: { departments: [aDepartment(), aDepartment({ id: "kou-hoka-bu", name: "ほかの部" })] },
    [FILES.hoshin]: { fiscalYear: 2024, managementPolicies: goals },
    [FILES.measures]: { measures: [aMeasure(FROM), ...measures] },
    ...planFiles("kou", aPlan({ id: "kou-old", title: "前の計画", periodStart: 2020, periodEnd: 2023 }), {
      policyGroups: [aGroup({ id: "kou-old-g1" })],
      measures: [aMeasure({ id: "kou-old-1", policyGroup: "kou-old-g1", themes: ["mizu"], departments: { blank: "not-stated" } })],
    }),
  });
}

const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

describe("部署のテーマ", () => {
  it("目標と取組みに多いものから、主なテーマを重く数えるべき", () => {
    const portal = portalWith(
      [goal(1, "shikumi"), goal(2, "mizu", "kurashi"), goal(3, "mizu")],
      [aMeasure({ id: "kou-plan-2", number: "2", themes: ["kurashi"] })],
    );
    expect(ids(themesOfDepartment(portal, BU))).toEqual(["mizu", "kurashi", "shikumi"]);
  });
  it("そえられただけのテーマは、数えるべきではない", () => {
    expect(ids(themesOfDepartment(portalWith([goal(1, "mizu", "kurashi")]), BU))).toEqual(["mizu"]);
  });
  it("近い取組みは、区民に届くテーマからさがすべき", () => {
    expect(ids(leadingThemes(portalWith([goal(1, "shikumi"), goal(2, "shikumi"), goal(3, "mizu")]), BU))).toEqual(["mizu"]);
    expect(ids(leadingThemes(portalWith([goal(1, "shikumi")]), BU))).toEqual(["shikumi"]);
    expect(leadingThemes(portalWith([]), BU)).toEqual([]);
  });
});

describe("近い取組み", () => {
  const near = (goals: readonly unknown[], measures: readonly unknown[] = []) => {
    const portal = portalWith(goals, measures);
    return ids(nearMeasures(portal, recordOf(portal, "departments", BU)));
  };
  const measure = (number: string, themes: readonly string[], change: Readonly<Record<string, unknown>> = FROM) =>
    aMeasure({ id: `kou-plan-${number}`, number, themes, ...change });

  it("同じ区の、同じテーマで、ほかの部署のものだけであるべき", () => {
    expect(near([goal(1, "kurashi")], [measure("2", ["tsuchi"]), measure("3", ["kurashi"], {})])).toEqual(["kou-plan-1"]);
  });
  it("続いている計画、主なテーマの同じもの、の順に並べるべき", () => {
    expect(near([goal(1, "mizu")], [measure("2", ["tsuchi", "mizu"]), measure("3", ["mizu"])])).toEqual([
      "kou-plan-3",
      "kou-plan-2",
      "kou-old-1",
    ]);
  });
  it("目標のない部署には、ないべき", () => {
    expect(near([])).toEqual([]);
  });
});

describe("担当の分からない取組み", () => {
  it("区ごとに分かるべき", () => {
    const portal = portalWith([]);
    expect(ids(unassignedMeasures(portal, "kou"))).toEqual(["kou-old-1"]);
    expect(unassignedMeasures(portal, "otsu")).toEqual([]);
  });
});
