import { z } from "zod";
import { blank, blankable } from "#src/schema/blank.ts";
import { fiscalYear } from "#src/schema/fiscal-year.ts";
import { id, ref } from "#src/schema/id.ts";
import { locator } from "#src/schema/locator.ts";
import { quantity } from "#src/schema/quantity.ts";
import { label, note, ownWords } from "#src/schema/text.ts";

/** A number that a plan mentions in passing, with what it counts. */
export const figure = z.strictObject({
  id: id("数値ID", "数値の識別子"),
  about: ref(["measures", "policyGroups", "plans", "departments"], "対象ID", "何についての数か", { partOf: true }),
  name: label("何の数か", "数えているもの（当サイト作成）"),
  quantity: z.union([quantity, blank]).meta({ title: "数値", description: "原文と数値" }),
  fiscalYear: blankable(fiscalYear("年度", "いつの数か")),
  context: ownWords("文脈", "どんな話の中の数か").optional(),
  note: note(),
  source: locator(),
});
