import { z } from "zod";
import { id } from "#src/schema/id.ts";
import { kana, label, ownWords } from "#src/schema/text.ts";

/** A theme of our own that runs across wards. */
export const theme = z.strictObject({
  id: id("テーマID", "テーマの識別子"),
  title: label("テーマ", "テーマの名前"),
  titleKana: kana("読み", "ひらがな"),
  summary: ownWords("説明", "どんな施策が入るか"),
});
