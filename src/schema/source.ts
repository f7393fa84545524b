import { z } from "zod";
import { blank } from "#src/schema/blank.ts";
import { id } from "#src/schema/id.ts";
import { note, printedText } from "#src/schema/text.ts";

/** Lists whose number of records a source's own structure fixes. */
const COUNTED = [
  "policyGroups",
  "measures",
  "plannedVolumes",
  "yearlyPlan",
  "evaluations",
  "departmentPolicies",
  "policies",
  "goals",
  "challenges",
  "terms",
  "events",
] as const;

/** How many records the document itself says or shows that there are: 105 items, 21 departments. */
export const structure = z.strictObject({
  list: z.enum(COUNTED).meta({ title: "表", description: "数える記録の種類" }),
  plan: id.optional().meta({ title: "計画ID", description: "一つの計画だけを数えるとき" }),
  count: z.number().int().positive().meta({ title: "数", description: "資料にある数" }),
});

/** A part of the document that is in no record, and why. */
export const leftOut = z.strictObject({
  what: printedText.meta({ title: "載せていないもの", description: "資料のどの部分か（当サイト作成）" }),
  reason: printedText.meta({ title: "理由", description: "載せていない理由（当サイト作成）" }),
});

/** What came of holding the records against the document a second time, independently. */
export const proofreading = z.strictObject({
  records: z.number().int().nonnegative().meta({ title: "読み直した記録", description: "二人目が読み直した記録の数" }),
  faults: z.number().int().nonnegative().meta({ title: "見つかった誤り", description: "見つかって直した誤りの数" }),
});

/** A document that facts are taken from. */
export const source = z.strictObject({
  id: id.meta({ title: "出典ID", description: "出典の識別子" }),
  ward: id.meta({ title: "区ID", description: "資料を出した区" }),
  title: printedText.meta({ title: "資料名", description: "資料の題名" }),
  publisher: printedText.meta({ title: "発行者", description: "資料を出した組織" }),
  published: z
    .union([z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/u, "日付は 2025、2025-03、2025-03-31 のどれかの形で書いてください"), blank])
    .meta({ title: "公表", description: "公表された年月日。分かるところまで" }),
  kind: z.enum(["計画", "方針", "委員会資料"]).meta({ title: "種類", description: "資料の種類" }),
  status: z.enum(["素案", "案", "策定", "報告"]).meta({ title: "状態", description: "素案・案など、資料の段階" }),
  note: note.optional().meta({ title: "注記", description: "読むときの注意" }),
  text: z
    .string()
    .regex(/^\d{3}_[0-9a-f]+\.txt$/u, "取り出した文字のファイル名を書いてください（例: 001_4a948e884d33395b.txt）")
    .meta({ title: "文字のファイル", description: "資料から取り出した文字のファイル名（このサイトには含まない）" }),
  structure: z.array(structure).meta({ title: "資料の構成", description: "資料にある項目の数" }),
  leftOut: z.array(leftOut).meta({ title: "載せていないもの", description: "載せていない部分と理由" }),
  secondReading: proofreading.optional().meta({ title: "二度目の読み", description: "二人目が読み直した結果" }),
});

export type Source = z.infer<typeof source>;
