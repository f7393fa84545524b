import type { Portal, RecordOf } from "#src/load/portal.ts";
import { departmentsOf } from "#src/model/department.ts";
import { recordOf, recordsBy } from "#src/model/lookup.ts";
import { THEME_GROUPS } from "#src/schema/theme.ts";

type Theme = RecordOf<"themes">;

/** What one ward does about a theme. */
export interface ThemeInWard {
  readonly ward: RecordOf<"wards">;
  readonly measures: readonly RecordOf<"measures">[];
  /** Parts of measures that are about the theme where the measure as a whole is not */
  readonly subItems: readonly RecordOf<"subItems">[];
  readonly goals: readonly RecordOf<"managementPolicies">[];
  /** Policies and challenges */
  readonly policies: readonly RecordOf<"managementPolicies">[];
  /** Departments in charge of any of it, most first */
  readonly departments: readonly { readonly department: RecordOf<"departments">; readonly count: number }[];
}

/** A theme ward by ward, in the order of their codes; wards that say nothing of it are there, too. */
export function themeByWard(portal: Portal, theme: string): ThemeInWard[] {
  return portal.wards.map((ward) => {
    const isOf = ({ themes }: { readonly themes: readonly string[] }) => themes.includes(theme);
    const measures = recordsBy(portal, "measures", "ward", ward.id).filter(isOf);
    const subItems = recordsBy(portal, "subItems", "ward", ward.id)
      .filter(isOf)
      .filter(({ measure }) => !isOf(recordOf(portal, "measures", measure)));
    const lines = recordsBy(portal, "managementPolicies", "ward", ward.id).filter(isOf);
    const goals = lines.filter(({ kind }) => kind === "goal");
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
    return { ward, measures, subItems, goals, policies: lines.filter(({ kind }) => kind !== "goal"), departments };
  });
}

/** The two groups of themes with their themes, what reaches residents first; a group without themes is left out. */
export function themeGroups(portal: Portal): { readonly group: Theme["group"]; readonly themes: readonly Theme[] }[] {
  return THEME_GROUPS.map((group) => ({ group, themes: portal.themes.filter((theme) => theme.group === group) })).filter(
    ({ themes }) => themes.length > 0,
  );
}

/** Ids that themes had before their lines were drawn anew, with the themes that took over: old addresses lead on. */
export function formerThemes(portal: Portal): { readonly id: string; readonly successors: readonly Theme[] }[] {
  const pairs = portal.themes.flatMap((theme) => (theme.formerIds ?? []).map((id) => ({ id, theme })));
  return [...Map.groupBy(pairs, ({ id }) => id)].map(([id, list]) => ({ id, successors: list.map(({ theme }) => theme) }));
}
