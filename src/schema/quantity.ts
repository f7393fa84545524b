import { z } from "zod";
import { blank } from "#src/schema/blank.ts";
import type { DeepReadonly } from "#src/schema/deep-readonly.ts";
import { printedEntries } from "#src/schema/entries.ts";
import { field, meanings } from "#src/schema/meaning.ts";
import { label, note, printed } from "#src/schema/text.ts";
import { unitName } from "#src/schema/unit.ts";

export const COMPARATORS = ["以上", "超", "以下", "未満", "約", "程度", "以内"] as const;

/** A number parsed beside its text: 670万件以上 is 6700000 件, 以上; 3割 is 30 %. Never 0 for missing. */
export const quantity = z
  .strictObject({
    text: printed("原文", "印刷されたとおりの値"),
    value: field(z.number(), "数値", "換算した数"),
    unit: unitName("単位", "数値の単位"),
    comparator: field(z.enum(COMPARATORS), "範囲", "以上・約など。印刷されているときだけ").optional(),
    exception: label("決まりの例外", "原文から決まりどおりに読めない値や、単位の範囲の外の値にした理由").optional(),
    note: note("注記", "読み方についての説明"),
  })
  .meta({ title: "数量", description: "原文と、そこから読んだ数値" });
meanings.add(quantity, { means: "quantity" });

export type Quantity = Readonly<z.infer<typeof quantity>>;

const entries = printedEntries("原文", "印刷されたとおりの値");

/** A number in a cell, which may print more entries than the number's own. */
const cellQuantity = quantity.extend({ text: entries }).meta({ title: "数量", description: "原文と、そこから読んだ数値" });
meanings.add(cellQuantity, { means: "quantity" });

export type CellQuantity = DeepReadonly<z.infer<typeof cellQuantity>>;

/** A printed value that is words, not a number: 一部実施. */
const statement = z
  .strictObject({
    text: entries,
    // A number that went wrong must be reported as a number, not as a statement with keys too many.
    value: field(z.never(), "数値", "文字の値には書かない").optional(),
    unit: field(z.never(), "単位", "文字の値には書かない").optional(),
    note: note("注記", "読み方についての説明"),
  })
  .meta({ title: "文字の値", description: "数ではない値" });

/** What a cell of plan or actual may hold. */
export const cellValue = (title: string, description: string) => z.union([cellQuantity, statement, blank]).meta({ title, description });

export type CellValue = DeepReadonly<z.infer<ReturnType<typeof cellValue>>>;

export function isQuantity(value: CellValue): value is CellQuantity {
  return "value" in value;
}
