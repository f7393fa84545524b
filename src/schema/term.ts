import { z } from "zod";
import { id } from "#src/schema/id.ts";
import { locator } from "#src/schema/locator.ts";
import { kana, note, ownWords, printedText } from "#src/schema/text.ts";

/** A word of the glossary. */
export const term = z.strictObject({
  id: id.meta({ title: "用語ID", description: "用語の識別子" }),
  term: printedText.meta({ title: "用語", description: "印刷されたとおりの用語" }),
  kana: kana.optional().meta({ title: "読み", description: "用語のひらがな" }),
  aliases: z.array(printedText).optional().meta({ title: "別の書き方", description: "略さない形など" }),
  definition: ownWords.meta({ title: "意味", description: "用語の説明（当サイト作成）" }),
  inline: z
    .boolean()
    .optional()
    .meta({ title: "文中で説明するか", description: "用語集にだけ載せ、本文の中の言葉には説明を出さないとき false" }),
  note: note.optional().meta({ title: "注記", description: "資料の誤記など" }),
  sources: z.array(locator).min(1).meta({ title: "出典", description: "用語の説明がある箇所" }),
});

export type Term = z.infer<typeof term>;
