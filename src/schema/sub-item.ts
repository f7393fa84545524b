import { z } from "zod";
import { blankable } from "#src/schema/blank.ts";
import { id, ref } from "#src/schema/id.ts";
import { locator } from "#src/schema/locator.ts";
import { note, ownWords, printed } from "#src/schema/text.ts";
import { themes } from "#src/schema/theme.ts";

/** A part of a measure that the plan sets apart by a number or a bullet, with what is promised there. */
export const subItem = z.strictObject({
  id: id("内訳ID", "内訳の識別子。施策のidに -s1、-s2 … を付けたもの。変わりません"),
  measure: ref("measures", "施策ID", "どの施策の中の項目か", { partOf: true }),
  number: blankable(printed("番号", "印刷されたとおり（①、（１）など）。●などの印だけのときは not-applicable")),
  title: blankable(printed("項目名", "印刷されたとおりの名前。名前がなく文だけのときは not-stated")),
  summary: blankable(ownWords("要約", "何をすると書いてあるか")),
  themes: themes(),
  note: note(),
  source: locator(),
});
