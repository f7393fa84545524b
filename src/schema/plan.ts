import { z } from "zod";
import { blank } from "#src/schema/blank.ts";
import { verdict } from "#src/schema/evaluation.ts";
import { fiscalYear } from "#src/schema/fiscal-year.ts";
import { id } from "#src/schema/id.ts";
import { locator } from "#src/schema/locator.ts";
import { kana, note, ownWords, printedText } from "#src/schema/text.ts";

/** Another spelling that a source prints, with its place. */
export const variant = z.strictObject({
  text: printedText.meta({ title: "表記", description: "印刷されたとおりの別の書き方" }),
  source: locator,
  note: note.optional().meta({ title: "注記", description: "違いについての説明" }),
});

/** What a reader of a published table must know because of this one plan. */
export const caveat = z.strictObject({
  tables: z.array(id).min(1).meta({ title: "表", description: "どの公開する表に添えるか。表のid（planned-volumes など）" }),
  text: note.meta({ title: "注意", description: "使う前に知っておくこと（当サイト作成）" }),
});

export const plan = z.strictObject({
  $schema: z.string().optional(),
  id: id.meta({ title: "計画ID", description: "計画の識別子" }),
  ward: id.meta({ title: "区ID", description: "計画を作った区" }),
  title: printedText.meta({ title: "計画名", description: "計画の題名" }),
  titleKana: kana.optional().meta({ title: "読み", description: "計画名のひらがな" }),
  titleVariants: z.array(variant).optional().meta({ title: "別の名前", description: "旧称など、資料にある別の名前" }),
  status: z
    .union([z.enum(["素案", "案", "策定"]), blank])
    .meta({ title: "状態", description: "素案・案・策定。素案や案は、これから変わることがある" }),
  periodStart: z.union([fiscalYear, blank]).meta({ title: "開始年度", description: "計画期間の最初の年度" }),
  periodEnd: z.union([fiscalYear, blank]).meta({ title: "終了年度", description: "計画期間の最後の年度" }),
  predecessor: z.union([id, blank]).optional().meta({ title: "前の計画", description: "引き継いだ計画のid" }),
  lineage: printedText
    .optional()
    .meta({ title: "つながりの呼び名", description: "この計画から始まる、計画のつながりの呼び名（当サイト作成）。最初の計画にだけ書く" }),
  summary: ownWords.optional().meta({ title: "要約", description: "計画の要約（当サイト作成）" }),
  renaming: ownWords.optional().meta({ title: "名前の変更", description: "名前が変わったいきさつ（当サイト作成）" }),
  measureWord: printedText.optional().meta({ title: "施策の呼び方", description: "この計画での施策の呼び名" }),
  progressDate: z.iso.date().optional().meta({ title: "進捗の基準日", description: "実績と評価がいつの時点か" }),
  evaluationScale: z.array(verdict).min(2).optional().meta({ title: "評語", description: "区が施策の評価に使う評語。よいものから順に" }),
  caveats: z.array(caveat).optional().meta({ title: "データの注意", description: "この計画のために、公開する表に添える注意" }),
  note: note.optional().meta({ title: "注記", description: "読むときの注意" }),
  source: locator,
});

export type Plan = z.infer<typeof plan>;
