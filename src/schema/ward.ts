import { z } from "zod";
import { id } from "#src/schema/id.ts";
import { kana, printedText } from "#src/schema/text.ts";

/**
 * Check digit of 全国地方公共団体コード (総務省): weights 6…2 over the first five digits, 11 − (sum mod 11), last digit.
 * @param code six digits
 */
export function hasValidCheckDigit(code: string): boolean {
  const sum = [6, 5, 4, 3, 2].reduce((total, weight, index) => total + weight * Number(code[index]), 0);
  return Number(code[5]) === (11 - (sum % 11)) % 10;
}

export const ward = z.strictObject({
  $schema: z.string().optional(),
  id: id.meta({ title: "区ID", description: "区の識別子" }),
  code: z
    .string()
    .regex(/^\d{6}$/u, "全国地方公共団体コードは6桁の数字の文字列で書いてください")
    .refine(hasValidCheckDigit, "検査数字が合いません。コードを確かめてください")
    .meta({ title: "全国地方公共団体コード", description: "6桁（検査数字を含む）。文字として扱う" }),
  name: printedText.meta({ title: "区名", description: "区の名前" }),
  nameKana: kana.meta({ title: "読み", description: "区名のひらがな" }),
  nameEn: z.string().min(1).meta({ title: "英語名", description: "区名の英語表記" }),
  homepage: z.url().meta({ title: "公式サイト", description: "区の公式サイトの先頭ページ" }),
  color: z.enum(["green", "blue", "brown"]).meta({ title: "色", description: "細い線に使う区の色の名前" }),
});

export type Ward = z.infer<typeof ward>;
