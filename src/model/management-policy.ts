import type { Portal, RecordOf } from "#src/load/portal.ts";
import { recordsBy } from "#src/model/lookup.ts";

type ManagementPolicy = RecordOf<"managementPolicies">;

/** What a department answers for in one fiscal year. */
export interface DepartmentYear {
  readonly fiscalYear: number;
  readonly goals: readonly ManagementPolicy[];
  readonly policies: readonly ManagementPolicy[];
  readonly challenges: readonly ManagementPolicy[];
}

/** The management policies of one department, newest year first. */
export function managementPoliciesOf(portal: Portal, department: string): DepartmentYear[] {
  const years = Map.groupBy(recordsBy(portal, "managementPolicies", "department", department), ({ fiscalYear }) => fiscalYear);
  return [...years]
    .map(([fiscalYear, lines]) => {
      const of = (kind: ManagementPolicy["kind"]) => lines.filter((line) => line.kind === kind);
      return { fiscalYear, goals: of("goal"), policies: of("policy"), challenges: of("challenge") };
    })
    .sort((a, b) => b.fiscalYear - a.fiscalYear);
}
