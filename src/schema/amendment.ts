import { z } from "zod";
import { blank } from "#src/schema/blank.ts";
import { fiscalYear } from "#src/schema/fiscal-year.ts";
import { id } from "#src/schema/id.ts";
import { locator } from "#src/schema/locator.ts";
import { note, ownWords, printedText } from "#src/schema/text.ts";

/** 主な修正点: what a revision changed in a measure. */
export const amendment = z.strictObject({
  id: id.meta({ title: "修正ID", description: "修正点の識別子" }),
  measure: id.meta({ title: "施策ID", description: "修正された施策" }),
  summary: ownWords.meta({ title: "要約", description: "何が変わったか（当サイト作成）" }),
  fiscalYear: fiscalYear.optional(),
  before: z.union([printedText, blank]).meta({ title: "変更前", description: "印刷されたとおりの変更前" }),
  after: z.union([printedText, blank]).meta({ title: "変更後", description: "印刷されたとおりの変更後" }),
  note: note.optional().meta({ title: "注記", description: "読むときの注意" }),
  source: locator,
});

export type Amendment = z.infer<typeof amendment>;
