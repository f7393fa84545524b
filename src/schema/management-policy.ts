import { z } from "zod";
import { blank } from "#src/schema/blank.ts";
import { fiscalYear } from "#src/schema/fiscal-year.ts";
import { id } from "#src/schema/id.ts";
import { locator } from "#src/schema/locator.ts";
import { note, ownWords, printedText } from "#src/schema/text.ts";

export const CATEGORIES = ["施策", "改革", "人材育成・活用"] as const;

const category = z
  .union([z.enum(CATEGORIES), blank])
  .meta({ title: "区分", description: "施策・改革・人材育成・活用の別。資料の文字から読み取れるときだけ" });

const themes = z.array(id).min(1).max(2).meta({ title: "テーマ", description: "当サイトのテーマ。1つか2つ" });

/** 経営方針: a sentence in the source, so only our summary stands here. */
export const policy = z.strictObject({
  id: id.meta({ title: "方針ID", description: "経営方針の識別子" }),
  summary: ownWords.meta({ title: "要約", description: "経営方針の要約（当サイト作成）" }),
  text: printedText.optional().meta({ title: "原文", description: "名前の形をしているときだけ、印刷されたとおり" }),
  category: category.optional(),
  note: note.optional().meta({ title: "注記", description: "読むときの注意" }),
  source: locator,
});

/** 重点目標: a name, kept as printed. */
export const goal = z.strictObject({
  id: id.meta({ title: "目標ID", description: "重点目標の識別子" }),
  text: printedText.meta({ title: "重点目標", description: "印刷されたとおりの目標" }),
  themes,
  category,
  note: note.optional().meta({ title: "注記", description: "読むときの注意" }),
  source: locator,
});

/** 重点戦略のチャレンジ. */
export const challenge = z.strictObject({
  id: id.meta({ title: "チャレンジID", description: "チャレンジの識別子" }),
  summary: ownWords.meta({ title: "要約", description: "チャレンジの要約（当サイト作成）" }),
  text: printedText.optional().meta({ title: "原文", description: "名前の形をしているときだけ、印刷されたとおり" }),
  category: category.optional(),
  note: note.optional().meta({ title: "注記", description: "読むときの注意" }),
  source: locator,
});

export const departmentPolicy = z.strictObject({
  department: id.meta({ title: "部署ID", description: "どの部の方針か" }),
  policies: z.array(policy).meta({ title: "経営方針", description: "部の経営方針" }),
  goals: z.array(goal).meta({ title: "重点目標", description: "部の重点目標" }),
  challenges: z.array(challenge).meta({ title: "チャレンジ", description: "重点戦略の実現に向けたチャレンジ" }),
});

/** 各部の経営方針 of one fiscal year. */
export const managementPolicies = z.strictObject({
  $schema: z.string().optional(),
  fiscalYear,
  departments: z.array(departmentPolicy).meta({ title: "部", description: "部ごとの方針。資料の順" }),
});

export type DepartmentPolicy = z.infer<typeof departmentPolicy>;
