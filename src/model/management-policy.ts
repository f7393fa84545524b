import type { Portal, RecordOf } from "#src/load/portal.ts";
import { findRecord, recordsBy } from "#src/model/lookup.ts";

type ManagementPolicy = RecordOf<"managementPolicies">;

/** A goal is a name, kept as printed; a policy or challenge is a sentence, told in our words. The schema asks for the one or the other. */
type Goal = ManagementPolicy & { readonly text: string };
type Sentence = ManagementPolicy & { readonly summary: string };

/** What a department answers for in one fiscal year. */
export interface DepartmentYear {
  readonly fiscalYear: number;
  readonly goals: readonly Goal[];
  readonly policies: readonly Sentence[];
  readonly challenges: readonly Sentence[];
}

const isGoal = (line: ManagementPolicy): line is Goal => line.kind === "goal" && typeof line.text === "string";
const isSentence = (line: ManagementPolicy): line is Sentence => line.kind !== "goal" && typeof line.summary === "string";

/** Goals that belong together under a heading of ours; without a heading where none was given. */
export interface GoalGroup {
  readonly heading: string | undefined;
  readonly goals: readonly Goal[];
}

/**
 * A department's goals under their headings: the more of them reach people in the ward, the earlier; goals without a heading last.
 * Where that is the same, and within a heading, the order of the document stays.
 */
export function goalGroups(portal: Portal, goals: readonly Goal[]): GoalGroup[] {
  const reachesPeople = ({ themes: [main = ""] }: Goal) => findRecord(portal, "themes", main)?.group === "くらし";
  const share = ({ heading, goals: own }: GoalGroup) => (heading === undefined ? -1 : own.filter(reachesPeople).length / own.length);
  return [...Map.groupBy(goals, ({ group }) => group)]
    .map(([heading, own]) => ({ heading, goals: own }))
    .sort((a, b) => share(b) - share(a));
}

/** The management policies of one department, newest year first. */
export function managementPoliciesOf(portal: Portal, department: string): DepartmentYear[] {
  const years = Map.groupBy(recordsBy(portal, "managementPolicies", "department", department), ({ fiscalYear }) => fiscalYear);
  return [...years]
    .map(([fiscalYear, lines]) => {
      const sentences = lines.filter(isSentence);
      return {
        fiscalYear,
        goals: lines.filter(isGoal),
        policies: sentences.filter(({ kind }) => kind === "policy"),
        challenges: sentences.filter(({ kind }) => kind === "challenge"),
      };
    })
    .sort((a, b) => b.fiscalYear - a.fiscalYear);
}
