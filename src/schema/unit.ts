import { z } from "zod";
import { field } from "#src/schema/meaning.ts";
import { label } from "#src/schema/text.ts";

/** A unit that quantities may use, with the range that a value in it can have. Units are data, so a new plan needs no code. */
export const unit = z
  .strictObject({
    unit: label("単位", "表示する単位"),
    min: field(z.number(), "最小", "この単位の値の下限"),
    max: field(z.number(), "最大", "この単位の値の上限"),
    integer: field(z.boolean(), "整数", "整数だけかどうか"),
  })
  .refine(({ min, max }) => min < max, { path: ["max"], error: "最大が最小より大きくありません。どちらかを直してください" });

/** The unit of a value: one of those in units.json. */
export const unitName = (title: string, description: string) =>
  field(label(title, description), title, description, { means: "ref", to: ["units"], own: false, partOf: false, inId: false });
