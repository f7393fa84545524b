import type { Portal, RecordOf } from "#src/load/portal.ts";
import { findRecord, recordsBy } from "#src/model/lookup.ts";
import { isBlank } from "#src/schema/blank.ts";

/** A department's name as one measure prints it, with the department it means. */
export interface NamedDepartment {
  readonly name: string;
  readonly department: RecordOf<"departments">;
}

const nameMaps = new WeakMap<Portal, ReadonlyMap<string, RecordOf<"departments">>>();

function namesOf(portal: Portal): ReadonlyMap<string, RecordOf<"departments">> {
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
export function departmentsOf(portal: Portal, measure: RecordOf<"measures">): NamedDepartment[] {
  if (isBlank(measure.departments)) return [];
  return measure.departments.flatMap((name) => {
    const department = namesOf(portal).get(`${measure.ward}\t${name}`);
    return department === undefined ? [] : [{ name, department }];
  });
}

/** A department's own divisions, as far as a source says whose they are. */
export function divisionsOf(portal: Portal, department: string): readonly RecordOf<"departments">[] {
  return recordsBy(portal, "departments", "parent", department);
}

/** Every measure a department answers for in any plan; those of its divisions count as its own. */
export function measuresOf(portal: Portal, department: string): RecordOf<"measures">[] {
  const ids = new Set([department, ...divisionsOf(portal, department).map(({ id }) => id)]);
  return portal.measures.filter((measure) => departmentsOf(portal, measure).some(({ department: { id } }) => ids.has(id)));
}

/** The department a division belongs to, if a source says so. */
export function parentOf(portal: Portal, department: RecordOf<"departments">): RecordOf<"departments"> | undefined {
  return typeof department.parent === "string" ? findRecord(portal, "departments", department.parent) : undefined;
}
