import { z } from "zod";
import { blank } from "#src/schema/blank.ts";
import { note, printedText } from "#src/schema/text.ts";

export const COMPARATORS = ["以上", "超", "以下", "未満", "約", "程度", "以内"] as const;

/** A number parsed beside its text: 670万件以上 is 6700000 件, 以上; 3割 is 30 %. Never 0 for missing. */
export const quantity = z
  .strictObject({
    text: printedText.meta({ title: "原文", description: "資料に印刷されたとおりの値" }),
    value: z.number().meta({ title: "数値", description: "万・割などを換算した数" }),
    unit: printedText.meta({ title: "単位", description: "data/units.json にある単位" }),
    comparator: z.enum(COMPARATORS).optional().meta({ title: "範囲", description: "以上・以下など。印刷されているときだけ" }),
    note: note.optional().meta({ title: "注記", description: "読み方についての説明" }),
  })
  .meta({ title: "数量", description: "原文と、そこから読んだ数値" });

export type Quantity = z.infer<typeof quantity>;

/** A printed value that is words, not a number: 一部実施. */
export const statement = z
  .strictObject({
    text: printedText.meta({ title: "原文", description: "資料に印刷されたとおりの値" }),
    // A number that went wrong must be reported as a number, not as a statement with keys too many.
    value: z.never().optional().meta({ title: "数値", description: "文字の値には書かない" }),
    unit: z.never().optional().meta({ title: "単位", description: "文字の値には書かない" }),
    note: note.optional().meta({ title: "注記", description: "読み方についての説明" }),
  })
  .meta({ title: "文字の値", description: "数ではない値" });

/** What a cell of plan or actual may hold. */
export const cellValue = z.union([quantity, statement, blank]);

export type CellValue = z.infer<typeof cellValue>;

export function isQuantity(value: CellValue): value is Quantity {
  return "value" in value;
}
