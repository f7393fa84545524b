import { z } from "zod";
import { blankable } from "#src/schema/blank.ts";
import { day } from "#src/schema/date.ts";
import { verdict } from "#src/schema/evaluation.ts";
import { fiscalYear } from "#src/schema/fiscal-year.ts";
import { id, ref, slug } from "#src/schema/id.ts";
import { locator } from "#src/schema/locator.ts";
import { field, list } from "#src/schema/meaning.ts";
import { kana, label, note, ownWords, printed } from "#src/schema/text.ts";
import { variant } from "#src/schema/variant.ts";

/** What a reader of a published table must know because of this one plan. */
const caveat = z.strictObject({
  tables: list(slug("表", "どの公開する表に添えるか。表のid（planned-volumes など）")).min(1),
  text: label("注意", "使う前に知っておくこと（当サイト作成）"),
});

export const plan = z.strictObject({
  id: id("計画ID", "計画の識別子"),
  title: printed("計画名", "計画の題名"),
  status: blankable(field(z.enum(["素案", "案", "策定"]), "状態", "素案・案・策定。素案や案は、これから変わることがある")),
  periodStart: blankable(fiscalYear("開始年度", "計画期間の最初の年度（始まる年）")),
  periodEnd: blankable(fiscalYear("終了年度", "計画期間の最後の年度（始まる年）")),
  predecessor: blankable(ref("plans", "前の計画", "引き継いだ計画のid")).optional(),
  titleVariants: list(variant("別の名前", "旧称など")).optional(),
  summary: ownWords("要約", "計画の要約").optional(),
  note: note(),
  renaming: ownWords("名前の変更", "名前が変わったいきさつ").optional(),
  source: locator(),
  titleKana: kana("計画名の読み", "ひらがな").optional(),
  measureWord: label("施策の呼び方", "この計画での施策の呼び名").optional(),
  progressDate: day("進捗の基準日", "実績と評価がいつの時点か").optional(),
  lineage: label("つながりの呼び名", "この計画から始まる、計画のつながりの呼び名（当サイト作成）。最初の計画にだけ書く").optional(),
  evaluationScale: field(z.array(verdict), "評語", "区が施策の評価に使う評語。よいものから順に").min(2).optional(),
  caveats: field(z.array(caveat), "データの注意", "この計画のために、公開する表に添える注意").optional(),
});
