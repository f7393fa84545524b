import { z } from "zod";
import { blank } from "#src/schema/blank.ts";
import { fiscalYear } from "#src/schema/fiscal-year.ts";
import { id } from "#src/schema/id.ts";
import { locator } from "#src/schema/locator.ts";
import { quantity } from "#src/schema/quantity.ts";
import { note, ownWords, printedText } from "#src/schema/text.ts";

/** A number that a plan mentions in passing, with what it counts. */
export const figure = z.strictObject({
  id: id.meta({ title: "数値ID", description: "数値の識別子" }),
  about: id.meta({ title: "対象", description: "施策・方針・計画・部署のid" }),
  name: printedText.meta({ title: "何の数か", description: "数えているもの" }),
  listed: z
    .boolean()
    .optional()
    .meta({ title: "計画のページに並べるか", description: "評価の数など、ページの図や一覧ですでに分かる数は false" }),
  quantity: z.union([quantity, blank]).meta({ title: "値", description: "原文と数値" }),
  fiscalYear: z.union([fiscalYear, blank]).meta({ title: "年度", description: "いつの数か" }),
  series: id.optional().meta({ title: "系列ID", description: "いっしょに図にする数値の系列（figure-series.json）" }),
  revision: z
    .enum(["before", "after"])
    .optional()
    .meta({ title: "改定の前後", description: "before 改定前の版の数、after 改定後の版の数。改定の前後を比べる系列の数にだけ書く" }),
  context: ownWords.optional().meta({ title: "文脈", description: "どんな話の中の数か（当サイト作成）" }),
  note: note.optional().meta({ title: "注記", description: "読むときの注意" }),
  source: locator,
});

export type Figure = z.infer<typeof figure>;
