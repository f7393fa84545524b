import { z } from "zod";
import { id, ref, slug } from "#src/schema/id.ts";
import { field, list } from "#src/schema/meaning.ts";
import { kana, label, ownWords } from "#src/schema/text.ts";

/** くらし is what reaches people in the ward; 区役所のしくみ is what ends inside its offices. */
export const THEME_GROUPS = ["くらし", "区役所のしくみ"] as const;

/** A theme of our own that runs across wards. */
export const theme = z.strictObject({
  id: id("テーマID", "テーマの識別子"),
  title: label("テーマ", "テーマの名前"),
  titleKana: kana("読み", "ひらがな"),
  summary: ownWords("説明", "何が入るか"),
  group: field(z.enum(THEME_GROUPS), "まとまり", "くらし 区民や地域に届くこと、区役所のしくみ 区役所の中のこと"),
  definition: ownWords("分け方", "ほかのテーマと迷うとき、どちらにするか").optional(),
  examples: list(label("例", "入るものの例。入口に並べる短い言葉")).optional(),
  formerIds: list(slug("前のテーマID", "分け方を変える前のテーマの識別子。前のアドレスから案内する")).optional(),
});

/** One or two themes of a record, the main one first. */
export const themes = () =>
  list(ref("themes", "テーマ", "当サイトのテーマのid。主なものが先"))
    .min(1)
    .max(2);
