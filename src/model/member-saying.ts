import type { Portal } from "#src/load/portal.ts";
import type { Member } from "#src/model/crosswalk.ts";
import { eraFiscalYear } from "#src/model/fiscal-year.ts";
import { yearsOf } from "#src/model/indicator.ts";
import { recordOf } from "#src/model/lookup.ts";
import { measureSaying } from "#src/model/measure.ts";
import { isBlank } from "#src/schema/blank.ts";
import { joinEntries } from "#src/schema/entries.ts";
import type { CellValue } from "#src/schema/quantity.ts";

/** What a comparison says of one of its members, in a line or two. */
export interface MemberSaying {
  readonly text: string;
  /** Who does it, and of when it is */
  readonly meta: readonly string[];
}

const printed = (value: CellValue | undefined): string => (value === undefined || isBlank(value) ? "記載なし" : joinEntries(value.text));

/** A measure's departments in few words; nothing where the plan names none. */
function owners(portal: Portal, measure: string | undefined): string[] {
  if (measure === undefined) return [];
  const { departments } = recordOf(portal, "measures", measure);
  return isBlank(departments)
    ? []
    : [departments.slice(0, 3).join("、") + (departments.length > 3 ? `ほか${String(departments.length - 3)}` : "")];
}

/** What is told of a member: of a measure its year, of a number its newest plan and actual, of a goal whose it is. */
export function memberSaying(portal: Portal, { kind, id, measure }: Member): MemberSaying {
  switch (kind) {
    case "measures": {
      const { text, note } = measureSaying(portal, recordOf(portal, "measures", id));
      return { text, meta: [...(note === undefined ? [] : [note]), ...owners(portal, measure)] };
    }
    case "subItems": {
      const { summary } = recordOf(portal, "subItems", id);
      return { text: isBlank(summary) ? "" : summary, meta: owners(portal, measure) };
    }
    case "plannedVolumes":
      return { text: "計画の数の行です。", meta: owners(portal, measure) };
    case "indicators": {
      const year = yearsOf(portal, recordOf(portal, "indicators", id)).findLast(({ actual }) => actual !== undefined);
      const newest = year ?? yearsOf(portal, recordOf(portal, "indicators", id)).at(-1);
      if (newest === undefined) return { text: "", meta: owners(portal, measure) };
      const actual = newest.actual === undefined ? "" : `、実績 ${printed(newest.actual)}`;
      return { text: `${eraFiscalYear(newest.fiscalYear)}：計画 ${printed(newest.plan)}${actual}`, meta: owners(portal, measure) };
    }
    case "managementPolicies": {
      const { department, fiscalYear, kind: what } = recordOf(portal, "managementPolicies", id);
      return {
        text: `${eraFiscalYear(fiscalYear)}の${what === "goal" ? "重点目標" : "経営方針"}です。`,
        meta: [recordOf(portal, "departments", department).name],
      };
    }
    case "figures": {
      const { quantity, fiscalYear } = recordOf(portal, "figures", id);
      return { text: printed(quantity), meta: isBlank(fiscalYear) ? [] : [eraFiscalYear(fiscalYear)] };
    }
  }
}
