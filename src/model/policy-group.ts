import type { RecordOf } from "#src/load/portal.ts";

/** A policy group as people say it: 基本方針Ⅰ and what it is about; the label alone where the plan prints nothing else. */
export function policyGroupName({ label, title }: Pick<RecordOf<"policyGroups">, "label" | "title">): string {
  return label === title ? label : `${label} ${title}`;
}
