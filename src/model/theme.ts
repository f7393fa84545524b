import type { Portal, RecordOf } from "#src/load/portal.ts";
import { departmentsOf } from "#src/model/department.ts";
import { recordOf, recordsBy } from "#src/model/lookup.ts";

/** What one ward does about a theme. */
export interface ThemeInWard {
  readonly ward: RecordOf<"wards">;
  readonly measures: readonly RecordOf<"measures">[];
  readonly goals: readonly RecordOf<"managementPolicies">[];
  /** Departments in charge of any of it, most first */
  readonly departments: readonly { readonly department: RecordOf<"departments">; readonly count: number }[];
}

/** A theme ward by ward, in the order of their codes; wards that say nothing of it are there, too. */
export function themeByWard(portal: Portal, theme: string): ThemeInWard[] {
  return portal.wards.map((ward) => {
    const measures = recordsBy(portal, "measures", "ward", ward.id).filter(({ themes }) => themes.includes(theme));
    const goals = recordsBy(portal, "managementPolicies", "ward", ward.id).filter(({ themes }) => themes?.includes(theme) === true);
    const counts = new Map<string, number>();
    const ids = [
      ...measures.flatMap((measure) => departmentsOf(portal, measure).map(({ department }) => department.id)),
      ...goals.map(({ department }) => department),
    ];
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
    const departments = [...counts]
      .map(([id, count]) => ({ department: recordOf(portal, "departments", id), count }))
      .filter(({ department }) => department.kind !== "collective")
      .sort((a, b) => b.count - a.count);
    return { ward, measures, goals, departments };
  });
}
