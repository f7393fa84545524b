import type { InPlan, InWard, Portal } from "#src/load/portal.ts";
import { departmentsOf } from "#src/model/department.ts";
import { managementPolicyRows, type ManagementPolicyRow } from "#src/model/management-policy.ts";
import type { Department } from "#src/schema/department.ts";
import type { Measure } from "#src/schema/measure.ts";
import type { Ward } from "#src/schema/ward.ts";

/** What one ward does about a theme. */
export interface ThemeInWard {
  readonly ward: Ward;
  readonly measures: readonly InPlan<Measure>[];
  readonly goals: readonly ManagementPolicyRow[];
  /** Departments in charge of any of it, most first */
  readonly departments: readonly { readonly department: InWard<Department>; readonly count: number }[];
}

/** A theme ward by ward, in the order of their codes; wards that say nothing of it are there, too. */
export function themeByWard(portal: Portal, theme: string): ThemeInWard[] {
  const byId = new Map(portal.departments.map((department) => [department.id, department]));
  return portal.wards.map((ward) => {
    const measures = portal.measures.filter((measure) => measure.ward === ward.id && measure.themes.includes(theme));
    const goals = managementPolicyRows(portal).filter((row) => row.ward === ward.id && row.themes.includes(theme));
    const counts = new Map<string, number>();
    const ids = [
      ...measures.flatMap((measure) => departmentsOf(portal, measure).map(({ department }) => department.id)),
      ...goals.map(({ department }) => department),
    ];
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
    const departments = [...counts]
      .map(([id, count]) => ({ department: byId.get(id)!, count }))
      .filter(({ department }) => department.kind !== "collective")
      .sort((a, b) => b.count - a.count);
    return { ward, measures, goals, departments };
  });
}
