import type { Portal, RecordOf } from "#src/load/portal.ts";
import { measuresOf } from "#src/model/department.ts";
import { recordOf, recordsBy } from "#src/model/lookup.ts";
import { currentFiscalYear, planPhase } from "#src/model/this-year.ts";
import { isBlank } from "#src/schema/blank.ts";

type Theme = RecordOf<"themes">;
type Measure = RecordOf<"measures">;

/** A theme counts for a department only where it is more than a side note: the main theme of one record, or the second of two. */
const SIDE_NOTE = 1;
const MAIN = 2;

/** What a department's goals and measures are about, most first. */
export function themesOfDepartment(portal: Portal, department: string): Theme[] {
  const goals = recordsBy(portal, "managementPolicies", "department", department).filter(({ kind }) => kind === "goal");
  const weights = new Map<string, number>();
  for (const { themes } of [...goals, ...measuresOf(portal, department)])
    for (const [place, theme] of themes.entries()) weights.set(theme, (weights.get(theme) ?? 0) + (place === 0 ? MAIN : SIDE_NOTE));
  return [...weights]
    .filter(([, weight]) => weight > SIDE_NOTE)
    .sort(([, a], [, b]) => b - a)
    .map(([theme]) => recordOf(portal, "themes", theme));
}

/** The themes to look for neighbours by: staff and offices are every department's matter, so what reaches people leads. */
export function leadingThemes(portal: Portal, department: string, limit = 2): Theme[] {
  const themes = themesOfDepartment(portal, department);
  const outward = themes.filter(({ group }) => group === "くらし");
  return outward.length > 0 ? outward.slice(0, limit) : themes.slice(0, 1);
}

/**
 * Measures of the same ward that name other departments and share a leading theme: plans that still run first, then those whose main
 * theme it is, then the order of the themes.
 */
export function nearMeasures(portal: Portal, department: RecordOf<"departments">, limit = 4): Measure[] {
  const own = new Set(measuresOf(portal, department.id).map(({ id }) => id));
  const leading = leadingThemes(portal, department.id).map(({ id }) => id);
  const year = currentFiscalYear(portal);
  const hasEnded = ({ plan }: Measure) => planPhase(recordOf(portal, "plans", plan), year) === "after";
  const place = ({ themes }: Measure) =>
    Math.min(...themes.flatMap((theme, index) => (leading.includes(theme) ? [index * leading.length + leading.indexOf(theme)] : [])));
  return recordsBy(portal, "measures", "ward", department.ward)
    .filter(({ id, themes }) => !own.has(id) && themes.some((theme) => leading.includes(theme)))
    .toSorted((a, b) => Number(hasEnded(a)) - Number(hasEnded(b)) || place(a) - place(b))
    .slice(0, limit);
}

/** Measures of a ward whose documents name no department: any department may be behind them. */
export function unassignedMeasures(portal: Portal, ward: string): Measure[] {
  return recordsBy(portal, "measures", "ward", ward).filter(({ departments }) => isBlank(departments));
}
