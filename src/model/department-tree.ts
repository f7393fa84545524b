import type { Portal, RecordOf } from "#src/load/portal.ts";
import { divisionsOf, parentOf } from "#src/model/department.ts";
import { recordsBy } from "#src/model/lookup.ts";

type Department = RecordOf<"departments">;

/** A department with the divisions that a source puts under it. */
export interface Branch {
  readonly department: Department;
  readonly divisions: readonly Department[];
}

/** A ward's departments as its documents tell of them: which division is whose is known only where a source says so. */
export interface DepartmentTree {
  readonly departments: readonly Branch[];
  /** Divisions that no source puts under a department */
  readonly loose: readonly Department[];
  /** Words such as 関係部署, which name no single one */
  readonly collective: readonly Department[];
}

export function departmentTree(portal: Portal, ward: string): DepartmentTree {
  const all = recordsBy(portal, "departments", "ward", ward);
  return {
    departments: all
      .filter(({ kind }) => kind === "department")
      .map((department) => ({ department, divisions: divisionsOf(portal, department.id) })),
    loose: all.filter((department) => department.kind === "division" && parentOf(portal, department) === undefined),
    collective: all.filter(({ kind }) => kind === "collective"),
  };
}
