import type { InWard, InYear, Portal } from "#src/load/portal.ts";
import type { Blank } from "#src/schema/blank.ts";
import type { Locator } from "#src/schema/locator.ts";
import type { DepartmentPolicy } from "#src/schema/management-policy.ts";

/** One line of 各部の経営方針, whatever its kind. */
export interface ManagementPolicyRow {
  readonly id: string;
  readonly ward: string;
  readonly department: string;
  readonly fiscalYear: number;
  readonly kind: "policy" | "goal" | "challenge";
  readonly category: string | Blank;
  readonly text: string | Blank;
  readonly summary: string | Blank;
  readonly themes: readonly string[];
  readonly note: string | undefined;
  readonly source: Locator;
}

const NOT_APPLICABLE: Blank = { blank: "not-applicable" };

function rowsOfDepartment(entry: InYear<InWard<DepartmentPolicy>>): ManagementPolicyRow[] {
  const { ward, department, fiscalYear } = entry;
  const common = { ward, department, fiscalYear };
  const sentence =
    (kind: "policy" | "challenge") =>
    (item: DepartmentPolicy["policies"][number]): ManagementPolicyRow => ({
      ...common,
      id: item.id,
      kind,
      category: item.category ?? NOT_APPLICABLE,
      text: item.text ?? NOT_APPLICABLE,
      summary: item.summary,
      themes: [],
      note: item.note,
      source: item.source,
    });
  const goals = entry.goals.map((item): ManagementPolicyRow => ({
    ...common,
    id: item.id,
    kind: "goal",
    category: item.category,
    text: item.text,
    summary: NOT_APPLICABLE,
    themes: item.themes,
    note: item.note,
    source: item.source,
  }));
  return [...entry.policies.map(sentence("policy")), ...goals, ...entry.challenges.map(sentence("challenge"))];
}

/** Every policy, goal and challenge, department by department in the source's order. */
export function managementPolicyRows(portal: Portal): ManagementPolicyRow[] {
  return portal.managementPolicies.flatMap(rowsOfDepartment);
}

/** The management policies of one department, newest year first. */
export function managementPoliciesOf(portal: Portal, department: string): InYear<InWard<DepartmentPolicy>>[] {
  return portal.managementPolicies.filter((entry) => entry.department === department).sort((a, b) => b.fiscalYear - a.fiscalYear);
}
