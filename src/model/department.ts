import type { InPlan, InWard, Portal } from "#src/load/portal.ts";
import { indexOf } from "#src/model/portal-index.ts";
import { isBlank } from "#src/schema/blank.ts";
import type { Department } from "#src/schema/department.ts";
import type { Measure } from "#src/schema/measure.ts";

/** A department's name as one measure prints it, with the department it means. */
export interface NamedDepartment {
  readonly name: string;
  readonly department: InWard<Department>;
}

const nameMaps = new WeakMap<Portal, ReadonlyMap<string, InWard<Department>>>();

function namesOf(portal: Portal): ReadonlyMap<string, InWard<Department>> {
  const known = nameMaps.get(portal);
  if (known !== undefined) return known;
  const names = new Map(
    portal.departments.flatMap((department) =>
      [department.name, ...(department.aliases ?? [])].map((name) => [`${department.ward}\t${name}`, department] as const),
    ),
  );
  nameMaps.set(portal, names);
  return names;
}

/** The departments a measure names, in the printed order; empty where the source names none. */
export function departmentsOf(portal: Portal, measure: InPlan<Measure>): NamedDepartment[] {
  if (isBlank(measure.departments)) return [];
  return measure.departments.flatMap((name) => {
    const department = namesOf(portal).get(`${measure.ward}\t${name}`);
    return department === undefined ? [] : [{ name, department }];
  });
}

/** A department's own divisions, as far as a source says whose they are. */
export function divisionsOf(portal: Portal, department: string): InWard<Department>[] {
  return portal.departments.filter(({ parent }) => parent === department);
}

/** Every measure a department answers for in any plan; those of its divisions count as its own. */
export function measuresOf(portal: Portal, department: string): InPlan<Measure>[] {
  const ids = new Set([department, ...divisionsOf(portal, department).map(({ id }) => id)]);
  return portal.measures.filter((measure) => departmentsOf(portal, measure).some(({ department: { id } }) => ids.has(id)));
}

/** The department a division belongs to, if a source says so. */
export function parentOf(portal: Portal, department: Department): InWard<Department> | undefined {
  return typeof department.parent === "string" ? indexOf(portal).department.get(department.parent) : undefined;
}
