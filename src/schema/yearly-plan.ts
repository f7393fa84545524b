import { z } from "zod";
import { blank } from "#src/schema/blank.ts";
import { id } from "#src/schema/id.ts";
import { locator } from "#src/schema/locator.ts";
import { note, printedText } from "#src/schema/text.ts";

/** Cells by fiscal year: the printed text, or why there is none. */
export const yearlyCells = z
  .record(z.string().regex(/^20\d{2}$/u, "年度は 2024 のように西暦4桁で書いてください"), z.union([printedText, blank]))
  .meta({ title: "年次別計画", description: "年度ごとの内容。印刷されたとおり" });

/** One row of a 年次別計画 table. */
export const yearlyPlanRow = z.strictObject({
  id: id.meta({ title: "行ID", description: "年次別計画の行の識別子" }),
  measure: id.meta({ title: "施策ID", description: "どの施策の行か" }),
  label: printedText.meta({ title: "行の名前", description: "表の行見出し。印刷されたとおり" }),
  cells: yearlyCells,
  note: note.optional().meta({ title: "注記", description: "読むときの注意" }),
  source: locator,
});

export type YearlyPlanRow = z.infer<typeof yearlyPlanRow>;
