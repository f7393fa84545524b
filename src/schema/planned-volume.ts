import { z } from "zod";
import { blankable } from "#src/schema/blank.ts";
import { id, ref } from "#src/schema/id.ts";
import { locator } from "#src/schema/locator.ts";
import { note, printed } from "#src/schema/text.ts";
import { yearlyCells } from "#src/schema/yearly-plan.ts";

/**
 * 事業量: what a measure will deliver over the plan's period. `cells` only where the plan has a yearly column for it; `row` where the
 * plan prints the numbers in a row of its 年次別計画, which holds the cells then.
 */
export const plannedVolume = z.strictObject({
  id: id("事業量ID", "事業量の識別子"),
  measure: ref("measures", "施策ID", "どの施策の事業量か", { partOf: true }),
  label: blankable(printed("事業量", "印刷されたとおりの名前")),
  cells: yearlyCells.optional(),
  row: ref("yearlyPlan", "年次別計画の行ID", "数が年次別計画のますに書かれているとき、その行。名前は行の名前と同じにする").optional(),
  note: note(),
  source: locator(),
});
