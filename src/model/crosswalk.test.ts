import { describe, expect, it } from "vitest";
import { crosswalkOf, memberOf, membersOf, predecessorsOf, successorOf, successorsOf, wardsOfGroup } from "#src/model/crosswalk.ts";
import { aContinuity, aCrosswalk, nextPlan, OTHER_WARD } from "#src/testing/other-data.ts";
import { aFigure, aGoal, aSubItem, FILES, smallPortal } from "#src/testing/small-data.ts";

const portal = smallPortal({
  ...OTHER_WARD,
  ...nextPlan(
    aContinuity(),
    aContinuity({ id: "kou-next-v", from: "kou-plan-1-v1", to: "kou-next-1" }),
    aContinuity({ id: "kou-next-v2", from: "kou-plan-1-v1", to: "kou-next-1-v1" }),
    aContinuity({ id: "kou-next-i", from: "kou-plan-1-v1-i1", to: { blank: "not-stated" }, label: "後継なし" }),
  ),
  [FILES.subItems]: { subItems: [aSubItem({ title: { blank: "not-stated" } })] },
  [FILES.figures]: { figures: [aFigure(), aFigure({ id: "kou-plan-f2", about: "kou-plan" })] },
  [FILES.hoshin]: { fiscalYear: 2024, managementPolicies: [aGoal()] },
  "crosswalk.json": {
    crosswalkGroups: [
      aCrosswalk({ id: "cw-a", members: ["otsu-plan-1", "kou-plan-1-s1", "kou-plan-f1"] }),
      aCrosswalk({ id: "cw-b", members: ["kou-plan-1-v1-i1", "kou-tsubame-bu-g1", "otsu-plan-1"], label: "比較不可" }),
      aCrosswalk({ id: "cw-c", members: ["otsu-plan-1", "kou-plan-f2"] }),
    ],
  },
});
const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

describe("区をまたぐまとまり", () => {
  it("記録そのものからも、施策からはその部分の記録のまとまりも、一度ずつ引けるべき", () => {
    expect(ids(crosswalkOf(portal, "kou-plan-1-s1"))).toEqual(["cw-a"]);
    expect(ids(crosswalkOf(portal, "kou-plan-1"))).toEqual(["cw-a", "cw-b"]);
    expect(ids(crosswalkOf(portal, "otsu-plan-1"))).toEqual(["cw-a", "cw-b", "cw-c"]);
    expect(crosswalkOf(portal, "kou-next-1")).toEqual([]);
  });
  it("入る記録は、区の順に並び、種類と名前と施策が分かるべき", () => {
    const [first, second] = portal.crosswalkGroups;
    expect(membersOf(portal, first!).map(({ id, kind, ward }) => [id, kind, ward])).toEqual([
      ["kou-plan-1-s1", "subItems", "kou"],
      ["kou-plan-f1", "figures", "kou"],
      ["otsu-plan-1", "measures", "otsu"],
    ]);
    expect(wardsOfGroup(portal, second!)).toEqual(["kou", "otsu"]);
    expect(memberOf(portal, "kou-plan-1-s1")).toMatchObject({ name: undefined, measure: "kou-plan-1", plan: "kou-plan" });
    expect(memberOf(portal, "kou-plan-1-v1-i1")).toMatchObject({ name: "公園の数：手入れした公園", measure: "kou-plan-1" });
    expect(memberOf(portal, "kou-tsubame-bu-g1")).toMatchObject({ name: "公園を整える", measure: undefined, plan: undefined });
    expect(memberOf(portal, "kou-plan-f2")).toMatchObject({ name: "公園の数", measure: undefined });
    expect(memberOf(portal, "kou-plan-1-v1")).toMatchObject({ kind: "plannedVolumes", name: "公園の数" });
    expect(() => memberOf(portal, "kou")).toThrow("nothing to compare with id kou");
  });
});

describe("計画のつながり", () => {
  it("次の計画の相手は、主なものが先で、後継なしも一つの行であるべき", () => {
    expect(successorOf(portal, "kou-plan-1")?.to).toBe("kou-next-1");
    expect(ids(successorsOf(portal, "kou-plan-1-v1"))).toEqual(["kou-next-v", "kou-next-v2"]);
    expect(successorOf(portal, "kou-plan-1-v1-i1")).toMatchObject({ label: "後継なし", to: { blank: "not-stated" } });
    expect(successorOf(portal, "otsu-plan-1")).toBeUndefined();
  });
  it("前の計画の相手は、そこへ続くものすべてであるべき", () => {
    expect(predecessorsOf(portal, "kou-next-1").map(({ from }) => from)).toEqual(["kou-plan-1", "kou-plan-1-v1"]);
    expect(predecessorsOf(portal, "kou-plan-1")).toEqual([]);
  });
});
