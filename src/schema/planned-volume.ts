import { z } from "zod";
import { blank } from "#src/schema/blank.ts";
import { id } from "#src/schema/id.ts";
import { locator } from "#src/schema/locator.ts";
import { note, printedText } from "#src/schema/text.ts";
import { yearlyCells } from "#src/schema/yearly-plan.ts";

/** 事業量: what a measure will deliver over the plan's period. `cells` only where the plan has a yearly column for it. */
export const plannedVolume = z.strictObject({
  id: id.meta({ title: "事業量ID", description: "事業量の識別子" }),
  measure: id.meta({ title: "施策ID", description: "どの施策の事業量か" }),
  label: z.union([printedText, blank]).meta({ title: "事業量", description: "事業量の名前。印刷されたとおり" }),
  cells: yearlyCells.optional(),
  note: note.optional().meta({ title: "注記", description: "読むときの注意" }),
  source: locator,
});

export type PlannedVolume = z.infer<typeof plannedVolume>;
