import { z } from "zod";
import { id } from "#src/schema/id.ts";
import { locator } from "#src/schema/locator.ts";
import { field, list } from "#src/schema/meaning.ts";
import { kana, note, ownWords, printed } from "#src/schema/text.ts";

/** A word of the glossary. */
export const term = z.strictObject({
  id: id("用語ID", "用語の識別子"),
  term: printed("用語", "印刷されたとおり"),
  kana: kana("読み", "ひらがな").optional(),
  definition: ownWords("意味", "用語の説明"),
  sources: list(locator()).min(1).meta({ title: "出典", description: "用語の説明がある箇所" }),
  aliases: list(printed("別の書き方", "略さない形など")).optional(),
  note: note("注記", "資料の誤記など"),
  inline: field(z.boolean(), "文中で説明するか", "用語集にだけ載せ、本文の中の言葉には説明を出さないとき false", {
    means: "internal",
  }).optional(),
});
