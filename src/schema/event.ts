import { z } from "zod";
import { blankable } from "#src/schema/blank.ts";
import { date } from "#src/schema/date.ts";
import { fiscalYear } from "#src/schema/fiscal-year.ts";
import { id, ref } from "#src/schema/id.ts";
import { locator } from "#src/schema/locator.ts";
import { field } from "#src/schema/meaning.ts";
import { note, ownWords, printed } from "#src/schema/text.ts";

/** A dated step in the making of a plan: who does what, and whether the document tells of it as planned or as done. */
export const event = z.strictObject({
  id: id("できごとID", "できごとの識別子"),
  date: blankable(date("年月日", "分かるところまで")),
  fiscalYear: fiscalYear("年度", "月が分からず年度だけ分かるとき").optional(),
  body: blankable(printed("会議体・主体", "だれが行うか。印刷されたとおり")),
  title: ownWords("内容", "何が行われるか。名前は印刷された言葉のとおり"),
  note: note(),
  source: locator(),
  state: blankable(
    field(z.enum(["予定", "実施"]), "状態", "資料の時点で予定か、すでに行われたか。資料の文字から分からないときは空欄とその理由"),
  ),
  wording: printed("印刷された言葉", "資料に印刷されたとおりの言葉。計画や会議の名前、予定表の欄の文字など"),
  measure: ref("measures", "施策ID", "どの施策の中で行うことか。施策の節に書かれているとき").optional(),
});
