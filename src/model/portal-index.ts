import type { Portal } from "#src/load/portal.ts";

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

function grouped<T>(records: readonly T[], key: (record: T) => string): ReadonlyMap<string, readonly T[]> {
  return Map.groupBy(records, key);
}

function build(portal: Portal) {
  return {
    ward: byId(portal.wards),
    source: byId(portal.sources),
    theme: byId(portal.themes),
    plan: byId(portal.plans),
    policyGroup: byId(portal.policyGroups),
    department: byId(portal.departments),
    measure: byId(portal.measures),
    plannedVolume: byId(portal.plannedVolumes),
    indicator: byId(portal.indicators),
    term: byId(portal.terms),
    plansOfWard: grouped(portal.plans, ({ ward }) => ward),
    groupsOfPlan: grouped(portal.policyGroups, ({ plan }) => plan),
    measuresOfPlan: grouped(portal.measures, ({ plan }) => plan),
    measuresOfGroup: grouped(portal.measures, ({ policyGroup }) => policyGroup),
    volumesOfMeasure: grouped(portal.plannedVolumes, ({ measure }) => measure),
    indicatorsOfVolume: grouped(portal.indicators, ({ plannedVolume }) => plannedVolume),
    valuesOfIndicator: grouped(portal.indicatorValues, ({ indicator }) => indicator),
    evaluationsOfMeasure: grouped(portal.evaluations, ({ measure }) => measure),
    yearlyPlanOfMeasure: grouped(portal.yearlyPlan, ({ measure }) => measure),
    amendmentsOfMeasure: grouped(portal.amendments, ({ measure }) => measure),
    figuresAbout: grouped(portal.figures, ({ about }) => about),
    departmentsOfWard: grouped(portal.departments, ({ ward }) => ward),
  };
}

export type PortalIndex = ReturnType<typeof build>;

const indexes = new WeakMap<Portal, PortalIndex>();

/** Look-ups over a portal, built once. */
export function indexOf(portal: Portal): PortalIndex {
  const known = indexes.get(portal);
  if (known !== undefined) return known;
  const index = build(portal);
  indexes.set(portal, index);
  return index;
}

/** @throws Error when the id names nothing: references were checked on load, so this is a fault of the code */
export function mustGet<T>(map: ReadonlyMap<string, T>, id: string): T {
  const value = map.get(id);
  if (value === undefined) throw new Error(`no record with id ${id}`);
  return value;
}
