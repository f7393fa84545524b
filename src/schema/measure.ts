import { z } from "zod";
import { blank } from "#src/schema/blank.ts";
import { id } from "#src/schema/id.ts";
import { locator } from "#src/schema/locator.ts";
import { variant } from "#src/schema/plan.ts";
import { kana, note, ownWords, printedText } from "#src/schema/text.ts";

/** A part of a measure that the plan prints as a bullet: its words where it is a name, ours where it is a sentence. */
export const subItem = z.union([
  z.strictObject({ text: printedText.meta({ title: "項目", description: "印刷されたとおりの項目名" }) }),
  z.strictObject({ summary: ownWords.meta({ title: "項目の要約", description: "項目の要約（当サイト作成）" }) }),
]);

/** 施策・取組み項目: what a plan says will be done. */
export const measure = z.strictObject({
  id: id.meta({ title: "施策ID", description: "施策の識別子" }),
  number: z.union([printedText, blank]).meta({ title: "番号", description: "計画での番号。数字は半角" }),
  policyGroup: id.meta({ title: "方針ID", description: "属する方針" }),
  title: printedText.meta({ title: "施策名", description: "印刷されたとおりの名前" }),
  titleKana: kana.optional().meta({ title: "読み", description: "施策名のひらがな" }),
  titleVariants: z.array(variant).optional().meta({ title: "別の表記", description: "資料の別の箇所での名前" }),
  departments: z
    .union([z.array(printedText).min(1), blank])
    .meta({ title: "担当部署", description: "担当する部署の名前。印刷されたとおり" }),
  themes: z.array(id).min(1).max(2).meta({ title: "テーマ", description: "当サイトのテーマ。1つか2つ" }),
  summary: ownWords.meta({ title: "要約", description: "何をするか（当サイト作成）" }),
  aim: z.union([ownWords, blank]).meta({ title: "ねらい", description: "何のためか（当サイト作成）" }),
  subItems: z.array(subItem).optional().meta({ title: "内訳", description: "施策の中の項目" }),
  note: note.optional().meta({ title: "注記", description: "読むときの注意" }),
  source: locator,
});

export type Measure = z.infer<typeof measure>;
