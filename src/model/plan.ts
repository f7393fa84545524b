import { BLANK_LABELS } from "#src/format.ts";
import type { Portal, RecordOf } from "#src/load/portal.ts";
import { eraFiscalYear } from "#src/model/fiscal-year.ts";
import { isBlank, type Blank } from "#src/schema/blank.ts";

type Plan = RecordOf<"plans">;

function yearText(year: number | Blank): string {
  return isBlank(year) ? `（${BLANK_LABELS[year.blank]}）` : `${eraFiscalYear(year)}（${String(year)}年度）`;
}

/** Whether a plan may still change: 素案 and 案. */
export function isDraft({ status }: Pick<Plan, "status">): boolean {
  return status === "素案" || status === "案";
}

/** What a plan calls its measures. */
export function measureWordOf({ measureWord = "施策" }: Pick<Plan, "measureWord">): string {
  return measureWord;
}

/** A plan's period in words. */
export function periodText({ periodStart, periodEnd }: Plan): string {
  if (isBlank(periodStart) && isBlank(periodEnd)) return `計画期間は${BLANK_LABELS[periodStart.blank]}`;
  return `${yearText(periodStart)}〜${yearText(periodEnd)}`;
}

/** Plans that came before a plan, oldest first, then itself, then those that follow. */
export function lineageOf(portal: Portal, plan: Plan): Plan[] {
  const before: Plan[] = [];
  let earlier = portal.plans.find(({ id }) => id === plan.predecessor);
  while (earlier !== undefined && !before.includes(earlier)) {
    before.unshift(earlier);
    const { predecessor } = earlier;
    earlier = portal.plans.find(({ id }) => id === predecessor);
  }
  const after: Plan[] = [];
  let later = portal.plans.find(({ predecessor }) => predecessor === plan.id);
  while (later !== undefined && !after.includes(later)) {
    after.push(later);
    const { id } = later;
    later = portal.plans.find(({ predecessor }) => predecessor === id);
  }
  return [...before, plan, ...after];
}
