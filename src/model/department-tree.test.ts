import { describe, expect, it } from "vitest";
import { departmentTree } from "#src/model/department-tree.ts";
import { OTHER_WARD } from "#src/testing/other-data.ts";
import { aDepartment, FILES, smallPortal } from "#src/testing/small-data.ts";

const portal = smallPortal({
  ...OTHER_WARD,
  [FILES.departments]: {
    departments: [
      aDepartment(),
      aDepartment({ id: "kou-hana-ka", name: "花の課", kind: "division", parent: "kou-tsubame-bu" }),
      aDepartment({ id: "kou-mizu-ka", name: "水の課", kind: "division", parent: { blank: "not-stated" } }),
      aDepartment({ id: "kou-kankei", name: "関係部署", kind: "collective" }),
    ],
  },
});

describe("区の部署の並び", () => {
  it("部の下に、資料がその部のものと書いた課だけを置くべき", () => {
    const { departments, loose, collective } = departmentTree(portal, "kou");
    expect(departments.map(({ department, divisions }) => [department.id, divisions.map(({ id }) => id)])).toEqual([
      ["kou-tsubame-bu", ["kou-hana-ka"]],
    ]);
    expect(loose.map(({ id }) => id)).toEqual(["kou-mizu-ka"]);
    expect(collective.map(({ id }) => id)).toEqual(["kou-kankei"]);
  });
  it("どの部署も、ちょうど一度出てくるべき", () => {
    for (const ward of portal.wards) {
      const { departments, loose, collective } = departmentTree(portal, ward.id);
      const shown = [...departments.flatMap(({ department, divisions }) => [department, ...divisions]), ...loose, ...collective];
      const all = portal.departments.filter((department) => department.ward === ward.id);
      expect(shown.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
    }
  });
});
