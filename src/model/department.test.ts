import { describe, expect, it } from "vitest";
import { departmentsOf, divisionsOf, measuresOf, parentOf } from "#src/model/department.ts";
import { recordOf } from "#src/model/lookup.ts";
import { OTHER_WARD, IN_OTHER, planFiles } from "#src/testing/other-data.ts";
import { aDepartment, aGroup, aMeasure, aPlan, FILES, smallPortal } from "#src/testing/small-data.ts";

const later = (number: string, departments: unknown) =>
  aMeasure({ id: `kou-later-${number}`, policyGroup: "kou-later-g1", number, departments });

const portal = smallPortal({
  ...OTHER_WARD,
  [FILES.departments]: {
    departments: [
      aDepartment({ id: "kou-a-bu", name: "甲部" }),
      aDepartment({ id: "kou-b-ka", name: "乙課", kind: "division", parent: "kou-a-bu", aliases: ["旧乙課"] }),
      aDepartment({ id: "kou-c-ka", name: "丙課", kind: "division", parent: { blank: "not-stated" } }),
    ],
  },
  // The same printed name in another ward is another department.
  "wards/otsu/departments.json": {
    departments: [
      aDepartment({ id: "otsu-hana-ka", name: "花の課", ...IN_OTHER }),
      aDepartment({ id: "otsu-b-ka", name: "乙課", ...IN_OTHER }),
    ],
  },
  [FILES.measures]: { measures: [aMeasure({ departments: ["乙課", "甲部"] })] },
  "wards/otsu/otsu-plan/measures.json": {
    measures: [aMeasure({ id: "otsu-plan-1", policyGroup: "otsu-plan-g1", departments: ["乙課"], ...IN_OTHER })],
  },
  ...planFiles("kou", aPlan({ id: "kou-later", periodStart: 2028, periodEnd: 2030 }), {
    policyGroups: [aGroup({ id: "kou-later-g1" })],
    measures: [later("1", ["甲部"]), later("2", ["旧乙課"]), later("3", { blank: "not-stated" }), later("4", ["丙課"])],
  }),
});

const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

describe("部署", () => {
  it("印刷された順に、印刷された名前のまま、同じ区の部署として読むべき", () => {
    const named = (id: string) =>
      departmentsOf(portal, recordOf(portal, "measures", id)).map(({ name, department }) => [name, department.id]);
    expect(named("kou-plan-1")).toEqual([
      ["乙課", "kou-b-ka"],
      ["甲部", "kou-a-bu"],
    ]);
    expect(named("kou-later-2")).toEqual([["旧乙課", "kou-b-ka"]]);
    expect(named("kou-later-3")).toEqual([]);
    expect(named("otsu-plan-1")).toEqual([["乙課", "otsu-b-ka"]]);
  });
  it("部の施策には、どの計画のものも、その部に属する課のものも入るべき", () => {
    expect(ids(measuresOf(portal, "kou-a-bu"))).toEqual(["kou-plan-1", "kou-later-1", "kou-later-2"]);
  });
  it("課の施策は、別の表記で書かれたものも入り、部だけのものは入るべきではない", () => {
    expect(ids(measuresOf(portal, "kou-b-ka"))).toEqual(["kou-plan-1", "kou-later-2"]);
    expect(ids(measuresOf(portal, "otsu-b-ka"))).toEqual(["otsu-plan-1"]);
    expect(ids(measuresOf(portal, "otsu-hana-ka"))).toEqual([]);
  });
  it("上と下の部署は、資料が言うときだけ分かるべき", () => {
    expect(ids(divisionsOf(portal, "kou-a-bu"))).toEqual(["kou-b-ka"]);
    expect(parentOf(portal, recordOf(portal, "departments", "kou-b-ka"))?.id).toBe("kou-a-bu");
    expect(["kou-a-bu", "kou-c-ka"].map((id) => parentOf(portal, recordOf(portal, "departments", id)))).toEqual([undefined, undefined]);
  });
});
