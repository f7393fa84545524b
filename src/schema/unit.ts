import { z } from "zod";
import { printedText } from "#src/schema/text.ts";

/** A unit that quantities may use, with the range that a value in it can have. Units are data, so a new plan needs no code. */
export const unit = z.strictObject({
  unit: printedText.meta({ title: "単位", description: "表示する単位" }),
  min: z.number().meta({ title: "最小", description: "この単位の値の下限" }),
  max: z.number().meta({ title: "最大", description: "この単位の値の上限" }),
  integer: z.boolean().meta({ title: "整数", description: "整数だけかどうか" }),
});

export type Unit = z.infer<typeof unit>;
