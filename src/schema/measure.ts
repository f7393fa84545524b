import { z } from "zod";
import { blankable } from "#src/schema/blank.ts";
import { id, ref } from "#src/schema/id.ts";
import { locator } from "#src/schema/locator.ts";
import { list } from "#src/schema/meaning.ts";
import { kana, label, note, ownWords, printed, printedName } from "#src/schema/text.ts";
import { variant } from "#src/schema/variant.ts";
import { themes } from "#src/schema/theme.ts";

/** 施策・取組み項目: what a plan says will be done. */
export const measure = z.strictObject({
  id: id("施策ID", "施策の識別子。変わりません"),
  policyGroup: ref("policyGroups", "方針ID", "属する方針"),
  number: blankable(printed("番号", "計画での番号。数字は半角").regex(/^[^０-９]+$/u, "番号の数字は半角で書いてください")),
  title: printed("施策名", "印刷されたとおりの名前"),
  titleVariants: list(variant("別の表記", "資料の別の箇所での名前")).optional(),
  departments: blankable(list(printedName("departments", "担当部署", "担当する部署の名前。印刷されたとおり")).min(1)),
  themes: themes(),
  summary: ownWords("要約", "何をするか"),
  aim: blankable(ownWords("ねらい", "何のためか")),
  source: locator(),
  titleKana: kana("施策名の読み", "ひらがな").optional(),
  note: note(),
  plainTitle: label(
    "短い名前（当サイト作成）",
    "何についての取組みか、くらしの言葉で。印刷された名前が短く平たいときは書かない",
  ).optional(),
  direction: blankable(ownWords("改善の方向性", "なぜ、どこを変えるのか")).optional(),
});
