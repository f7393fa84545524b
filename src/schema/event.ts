import { z } from "zod";
import { blankable } from "#src/schema/blank.ts";
import { date } from "#src/schema/date.ts";
import { fiscalYear } from "#src/schema/fiscal-year.ts";
import { id } from "#src/schema/id.ts";
import { locator } from "#src/schema/locator.ts";
import { note, printed } from "#src/schema/text.ts";

/** A dated step in the making of a plan. */
export const event = z.strictObject({
  id: id("できごとID", "できごとの識別子"),
  date: blankable(date("年月日", "分かるところまで")),
  fiscalYear: fiscalYear("年度", "月が分からず年度だけ分かるとき").optional(),
  body: blankable(printed("会議体・主体", "印刷されたとおり")),
  title: printed("内容", "印刷されたとおり"),
  note: note(),
  source: locator(),
});
