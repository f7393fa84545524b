import { z } from "zod";
import { blankable } from "#src/schema/blank.ts";
import { id } from "#src/schema/id.ts";
import { field } from "#src/schema/meaning.ts";
import { kana, label, url } from "#src/schema/text.ts";

/**
 * Check digit of 全国地方公共団体コード (総務省): weights 6…2 over the first five digits, 11 − (sum mod 11), last digit.
 * @param code six digits
 */
export function hasValidCheckDigit(code: string): boolean {
  const sum = [6, 5, 4, 3, 2].reduce((total, weight, index) => total + weight * Number(code[index]), 0);
  return Number(code[5]) === (11 - (sum % 11)) % 10;
}

export const ward = z.strictObject({
  id: id("区ID", "区の識別子"),
  code: field(
    z
      .string()
      .regex(/^\d{6}$/u, { error: "全国地方公共団体コードは6桁の数字の文字列で書いてください", abort: true })
      .refine(hasValidCheckDigit, "検査数字が合いません。コードを確かめてください"),
    "全国地方公共団体コード",
    "6桁。先頭の0を失わないよう文字として扱う",
    { means: "unique" },
  ),
  name: label("区名", "区の名前"),
  nameKana: kana("区名の読み", "ひらがな"),
  nameEn: field(z.string().regex(/^[A-Za-z][A-Za-z' -]*$/u, "英語名は英字で書いてください"), "区名（英語）", "英語表記"),
  homepage: url("公式サイト", "区の公式サイトの先頭ページ"),
  openDataPage: blankable(url("オープンデータのページ", "区の公式サイトの、オープンデータのページ。確かめたアドレスだけ")),
  contactPage: blankable(url("問い合わせのページ", "区の公式サイトの、問い合わせのページ。確かめたアドレスだけ")),
  color: field(z.enum(["green", "blue", "brown"]), "色", "細い線に使う区の色の名前", { means: "internal" }),
});
