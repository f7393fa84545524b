import { z } from "zod";
import { blank } from "#src/schema/blank.ts";
import { id } from "#src/schema/id.ts";
import { note, printedText } from "#src/schema/text.ts";

/** 指標: what is measured, of one 事業量. */
export const indicator = z.strictObject({
  id: id.meta({ title: "指標ID", description: "指標の識別子" }),
  plannedVolume: id.meta({ title: "事業量ID", description: "どの事業量の指標か" }),
  name: printedText.meta({ title: "指標名", description: "印刷されたとおりの名前。名前がないときは事業量の名前" }),
  unit: z.union([printedText, blank]).meta({ title: "単位", description: "値の単位。文字だけの指標は対象外" }),
  better: z
    .enum(["higher", "lower", "none"])
    .meta({ title: "良い方向", description: "higher 大きいほど良い、lower 小さいほど良い、none 文字の指標" }),
  comparable: z
    .boolean()
    .optional()
    .meta({ title: "計画比を出せるか", description: "計画と実績が同じものを数えていると言えないときは false" }),
  note: note.optional().meta({ title: "注記", description: "読むときの注意" }),
});

export type Indicator = z.infer<typeof indicator>;
