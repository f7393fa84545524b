import { amendmentFindings } from "#src/findings/amendments.ts";
import { certainSumFindings } from "#src/findings/certain-sums.ts";
import { commonGroupFindings } from "#src/findings/common-groups.ts";
import { departmentFindings } from "#src/findings/departments.ts";
import { discrepancyFindings } from "#src/findings/discrepancies.ts";
import type { Finding } from "#src/findings/finding.ts";
import { groupPaceFindings } from "#src/findings/group-pace.ts";
import { missedNumbersFindings } from "#src/findings/missed-numbers.ts";
import { openCellFindings } from "#src/findings/open-cells.ts";
import { passedTargetsFindings } from "#src/findings/passed-targets.ts";
import { successorFindings } from "#src/findings/successors.ts";
import { yearActFindings } from "#src/findings/year-acts.ts";
import type { Portal } from "#src/load/portal.ts";

/** Kinds of finding, what a reader most wants to know first. */
const KINDS: readonly ((portal: Portal) => Finding[])[] = [
  missedNumbersFindings,
  amendmentFindings,
  yearActFindings,
  passedTargetsFindings,
  successorFindings,
  groupPaceFindings,
  openCellFindings,
  commonGroupFindings,
  certainSumFindings,
  departmentFindings,
  discrepancyFindings,
];

const known = new WeakMap<Portal, readonly Finding[]>();

/** Every finding of the data, in the order the site shows them; worked out once a portal. */
export function allFindings(portal: Portal): readonly Finding[] {
  const found = known.get(portal) ?? KINDS.flatMap((kind) => kind(portal));
  known.set(portal, found);
  return found;
}

/** For the front page: the first of each of the first kinds. */
export function frontFindings(portal: Portal, limit = 3): Finding[] {
  return [...Map.groupBy(allFindings(portal), ({ question }) => question).values()].flatMap(([first]) => first ?? []).slice(0, limit);
}

/** What is found in a ward's own documents. */
export function findingsOf(portal: Portal, ward: string): Finding[] {
  return allFindings(portal).filter((finding) => finding.ward === ward);
}
