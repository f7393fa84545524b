import type { Portal } from "#src/load/portal.ts";
import { BLANK_KINDS, isBlank, type BlankKind } from "#src/schema/blank.ts";

/** Lists of the portal that readers know by name. */
const LISTS = [
  ["sources", "出典"],
  ["plans", "計画"],
  ["policyGroups", "方針"],
  ["departments", "部署"],
  ["measures", "施策"],
  ["plannedVolumes", "事業量"],
  ["yearlyPlan", "年次別計画"],
  ["indicators", "指標"],
  ["indicatorValues", "指標の値"],
  ["managementPolicies", "各部の経営方針"],
  ["figures", "数値"],
  ["amendments", "修正点"],
  ["events", "できごと"],
] as const;

export interface BlankCounts {
  readonly title: string;
  readonly counts: Readonly<Record<BlankKind, number>>;
  readonly total: number;
}

function blanksIn(value: unknown, found: BlankKind[] = []): BlankKind[] {
  if (isBlank(value)) found.push(value.blank);
  else if (typeof value === "object" && value !== null) for (const inner of Object.values(value)) blanksIn(inner, found);
  return found;
}

/** Typed blanks by list and kind; lists without any are left out. */
export function blankCounts(portal: Portal): BlankCounts[] {
  return LISTS.map(([key, title]) => {
    const found = blanksIn(portal[key]);
    const counts = Object.fromEntries(BLANK_KINDS.map((kind) => [kind, found.filter((entry) => entry === kind).length])) as Record<
      BlankKind,
      number
    >;
    return { title, counts, total: found.length };
  }).filter(({ total }) => total > 0);
}
