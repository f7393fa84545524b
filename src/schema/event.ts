import { z } from "zod";
import { blank } from "#src/schema/blank.ts";
import { fiscalYear } from "#src/schema/fiscal-year.ts";
import { id } from "#src/schema/id.ts";
import { locator } from "#src/schema/locator.ts";
import { note, printedText } from "#src/schema/text.ts";

/** A dated step in the making of a plan. */
export const event = z.strictObject({
  id: id.meta({ title: "できごとID", description: "できごとの識別子" }),
  date: z
    .union([z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/u, "日付は 2023、2023-06、2023-06-12 のどれかの形で書いてください"), blank])
    .meta({ title: "年月日", description: "分かるところまで" }),
  fiscalYear: fiscalYear.optional(),
  body: z.union([printedText, blank]).meta({ title: "会議体", description: "どの会議か。印刷されたとおり" }),
  title: printedText.meta({ title: "内容", description: "何をするか。印刷されたとおり" }),
  note: note.optional().meta({ title: "注記", description: "読むときの注意" }),
  source: locator,
});

export type Event = z.infer<typeof event>;
