import { describe, expect, it } from "vitest";
import { isSharedName, nameWithWard } from "#src/model/department-name.ts";
import { recordOf } from "#src/model/lookup.ts";
import { IN_OTHER, OTHER_WARD } from "#src/testing/other-data.ts";
import { aDepartment, FILES, smallPortal } from "#src/testing/small-data.ts";

const portal = smallPortal({
  ...OTHER_WARD,
  [FILES.departments]: {
    departments: [aDepartment(), aDepartment({ id: "kou-somu-bu", name: "総務部" })],
  },
  "wards/otsu/departments.json": {
    departments: [
      aDepartment({ id: "otsu-hana-ka", name: "花の課", ...IN_OTHER }),
      aDepartment({ id: "otsu-somu-bu", name: "総務部", ...IN_OTHER }),
    ],
  },
});
const department = (id: string) => recordOf(portal, "departments", id);

describe("部署の名前", () => {
  it("ほかの区にもある名前かを見分けるべき", () => {
    expect(isSharedName(portal, department("kou-somu-bu"))).toBe(true);
    expect(isSharedName(portal, department("otsu-somu-bu"))).toBe(true);
    expect(isSharedName(portal, department("kou-tsubame-bu"))).toBe(false);
  });
  it("区の名前を添えられるべき", () => {
    const names = ["kou-somu-bu", "otsu-somu-bu"].map((id) => nameWithWard(portal, department(id)));
    expect(new Set(names).size).toBe(2);
    expect(names[0]).toBe("総務部（甲区）");
  });
});
