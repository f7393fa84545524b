import { z } from "zod";
import { id } from "#src/schema/id.ts";
import { kana, ownWords, printedText } from "#src/schema/text.ts";

/** A theme of our own that runs across wards. */
export const theme = z.strictObject({
  id: id.meta({ title: "テーマID", description: "テーマの識別子" }),
  title: printedText.meta({ title: "テーマ", description: "テーマの名前（当サイト作成）" }),
  titleKana: kana.meta({ title: "読み", description: "テーマのひらがな" }),
  summary: ownWords.meta({ title: "説明", description: "どんな施策が入るか（当サイト作成）" }),
});

export type Theme = z.infer<typeof theme>;
