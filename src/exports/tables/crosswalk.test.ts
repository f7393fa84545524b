import { describe, expect, it } from "vitest";
import { datasets } from "#src/exports/catalog.ts";
import { toJson } from "#src/exports/json.ts";
import { partsAbout } from "#src/exports/parts.ts";
import { must } from "#src/testing/must.ts";
import { aContinuity, aCrosswalk, nextPlan, OTHER_WARD } from "#src/testing/other-data.ts";
import { aGoal, anAmendment, aSubItem, FILES, smallPortal } from "#src/testing/small-data.ts";

const portal = smallPortal({
  ...OTHER_WARD,
  ...nextPlan(
    aContinuity({ from: "kou-plan-1-v1", to: "kou-next-1-v1" }),
    aContinuity({ id: "kou-next-i", from: "kou-plan-1-v1-i1", to: { blank: "not-stated" }, label: "後継なし" }),
  ),
  [FILES.subItems]: { subItems: [aSubItem({ title: { blank: "not-stated" } })] },
  [FILES.hoshin]: { fiscalYear: 2024, managementPolicies: [aGoal()] },
  "crosswalk.json": { crosswalkGroups: [aCrosswalk({ members: ["kou-plan-1-s1", "otsu-plan-1", "kou-tsubame-bu-g1"] })] },
});
const tableOf = (id: string) => must(datasets(portal).find((table) => table.id === id));

describe("区をまたぐまとまりの表", () => {
  it("1行が一つのまとまりで、判断と理由、区、施策、読みくらべた資料を持つべき", () => {
    expect(tableOf("crosswalk").records).toMatchObject([
      {
        id: "cw-koen",
        label: "類似",
        reason: "どちらも公園のことですが、甲区は木、乙区は花です。",
        members: ["kou-plan-1-s1", "otsu-plan-1", "kou-tsubame-bu-g1"],
        wards: ["kou", "otsu"],
        measures: ["kou-plan-1", "otsu-plan-1"],
        sources: ["kou-plan-book", "otsu-plan-book"],
        readers: 2,
      },
    ]);
    const { meta } = JSON.parse(toJson(portal, tableOf("crosswalk"))) as { meta: { attribution: string; caveats: string[] } };
    expect(meta.attribution).toBe("出典：甲区「甲区の計画」、乙区「乙区の計画」を加工して作成");
    expect(meta.caveats.join("")).toContain("区の判断ではありません");
  });
  it("入る記録の表は、どの表のどの記録かを、ない名前と計画の理由とともに持つべき", () => {
    expect(tableOf("crosswalk-members").records).toMatchObject([
      {
        member: "kou-plan-1-s1",
        member_table: "sub-items",
        name: undefined,
        name_blank: "not-stated",
        measure: "kou-plan-1",
        source_page: 1,
      },
      {
        member: "kou-tsubame-bu-g1",
        member_table: "management-policies",
        name: "公園を整える",
        plan_blank: "not-applicable",
        measure_blank: "not-applicable",
      },
      { member: "otsu-plan-1", member_table: "measures", ward: "otsu", plan: "otsu-plan", crosswalk: "cw-koen", label: "類似" },
    ]);
  });
  it("施策のファイルには、その部分の記録のまとまりもあり、読みくらべた資料を出典に言うべき", () => {
    const parts = partsAbout(portal, "kou-plan-1");
    expect(parts.filter(({ id }) => id.startsWith("crosswalk")).map(({ id, records }) => [id, records.length])).toEqual([
      ["crosswalk", 1],
      ["crosswalk-members", 1],
    ]);
    expect(must(parts.find(({ id }) => id === "crosswalk")).sources).toEqual(["kou-plan-book", "otsu-plan-book"]);
  });
});

describe("計画のつながりの表", () => {
  it("前の計画と次の計画の、名前と施策が分かるべき", () => {
    expect(tableOf("continuity").records).toMatchObject([
      {
        ward: "kou",
        plan: "kou-next",
        from: "kou-plan-1-v1",
        from_kind: "planned-volumes",
        from_name: "公園の数",
        from_measure: "kou-plan-1",
        from_plan: "kou-plan",
        to: "kou-next-1-v1",
        to_blank: undefined,
        to_name: "公園と緑道の数",
        to_measure: "kou-next-1",
        sources: ["kou-plan-book"],
      },
      { from_kind: "indicators", from_name: "公園の数：手入れした公園", to: undefined, to_blank: "not-stated", to_name: undefined },
    ]);
  });
  it("どちらの施策のファイルにも、そのつながりがあるべき", () => {
    const rows = (id: string) => partsAbout(portal, id).find((part) => part.id === "continuity")?.records.length;
    expect([rows("kou-plan-1"), rows("kou-next-1")]).toEqual([2, 1]);
  });
});

describe("修正点の表", () => {
  it("変わりかたの列は終わりにあり、書かれていない確かさは「高」であるべき", () => {
    const amendments = [anAmendment(), anAmendment({ id: "kou-plan-1-a2", kinds: ["追加", "拡大"], certainty: "中" })];
    const table = must(datasets(smallPortal({ [FILES.amendments]: { amendments } })).find(({ id }) => id === "amendments"));
    expect(table.columns.slice(-3).map(({ key }) => key)).toEqual(["kinds", "kind_reason", "certainty"]);
    expect(table.records.map(({ kinds, certainty }) => [kinds, certainty])).toEqual([
      [["前倒し"], "高"],
      [["追加", "拡大"], "中"],
    ]);
  });
});
