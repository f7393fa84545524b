import { z } from "zod";
import { blankable } from "#src/schema/blank.ts";
import { fiscalYear } from "#src/schema/fiscal-year.ts";
import { id, ref } from "#src/schema/id.ts";
import { locator } from "#src/schema/locator.ts";
import { field, list } from "#src/schema/meaning.ts";
import { kana, label, note, ownWords, printed } from "#src/schema/text.ts";
import { variant } from "#src/schema/variant.ts";

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
  progressDate: field(z.iso.date("日付は 2026-11-21 の形で書いてください"), "進捗の基準日", "実績と評価がいつの時点か").optional(),
});
