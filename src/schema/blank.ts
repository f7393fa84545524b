import { z } from "zod";
import { field, meanings } from "#src/schema/meaning.ts";
import { note } from "#src/schema/text.ts";

/** Why a value is missing. Nothing in the data is null: a missing value always says which of these it is. */
export const BLANK_KINDS = ["not-stated", "adjusting", "unrecoverable", "not-applicable", "not-yet"] as const;

export type BlankKind = (typeof BLANK_KINDS)[number];

export const blank = z
  .strictObject({
    blank: field(
      z.enum(BLANK_KINDS),
      "空欄の理由",
      "not-stated 記載なし、adjusting 調整中、unrecoverable 判読不能、not-applicable 対象外、not-yet 評価前",
    ),
    note: note("注記", "空欄についての説明"),
  })
  .meta({ title: "空欄", description: "値がないことと、その理由" });
meanings.add(blank, { means: "blank" });

export type Blank = Readonly<z.infer<typeof blank>>;

/** A field that may have no value, with the reason why; it keeps the field's title. */
export function blankable<T extends z.ZodType>(schema: T): z.ZodUnion<readonly [T, typeof blank]> {
  return z.union([schema, blank]).meta(schema.meta() ?? {});
}

/** Tells a typed blank from any other value. */
export function isBlank(value: unknown): value is Blank {
  return typeof value === "object" && value !== null && "blank" in value;
}
