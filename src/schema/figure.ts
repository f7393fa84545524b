import { z } from "zod";
import { blank, blankable } from "#src/schema/blank.ts";
import { fiscalYear } from "#src/schema/fiscal-year.ts";
import { id, ref } from "#src/schema/id.ts";
import { locator } from "#src/schema/locator.ts";
import { field } from "#src/schema/meaning.ts";
import { quantity } from "#src/schema/quantity.ts";
import { label, note, ownWords } from "#src/schema/text.ts";

/** A number that a plan mentions in passing, with what it counts. */
export const figure = z.strictObject({
  id: id("数値ID", "数値の識別子"),
  about: ref(["measures", "policyGroups", "plans", "departments"], "対象ID", "何についての数か", { partOf: true, inId: false }),
  name: label("何の数か", "数えているもの（当サイト作成）"),
  quantity: z.union([quantity, blank]).meta({ title: "数値", description: "原文と数値" }),
  fiscalYear: blankable(fiscalYear("年度", "いつの数か")),
  context: ownWords("文脈", "どんな話の中の数か").optional(),
  note: note(),
  source: locator(),
  series: ref("figureSeries", "系列ID", "いっしょに図にした数値の系列（figure-series）").optional(),
  revision: field(z.enum(["before", "after"]), "改定の前後", "before 改定前の版の数、after 改定後の版の数").optional(),
  listed: field(z.boolean(), "計画のページに並べるか", "評価の数など、ページの図や一覧ですでに分かる数は false", {
    means: "internal",
  }).optional(),
});
