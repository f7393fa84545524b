import { z } from "zod";
import { blankable } from "#src/schema/blank.ts";
import { yearOfPlan } from "#src/schema/fiscal-year.ts";
import { id, ref } from "#src/schema/id.ts";
import { locator } from "#src/schema/locator.ts";
import { note, ownWords, printed } from "#src/schema/text.ts";

/** 主な修正点: what a revision changed in a measure. */
export const amendment = z.strictObject({
  id: id("修正ID", "修正点の識別子"),
  measure: ref("measures", "施策ID", "修正された施策", { partOf: true }),
  summary: ownWords("要約", "何が変わったか"),
  fiscalYear: yearOfPlan("年度", "どの年度の内容が変わったか。決まった年度がないときは空").optional(),
  before: blankable(printed("変更前", "印刷されたとおり")),
  after: blankable(printed("変更後", "印刷されたとおり")),
  note: note(),
  source: locator(),
});
