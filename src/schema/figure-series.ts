import { z } from "zod";
import { id } from "#src/schema/id.ts";
import { note, printedText } from "#src/schema/text.ts";

/** Figures that belong together and are drawn as one chart; which ones they are, each figure says. */
export const figureSeries = z.strictObject({
  id: id.meta({ title: "系列ID", description: "系列の識別子。図のURLにもなる" }),
  title: printedText.meta({ title: "題名", description: "図の題名（当サイト作成）" }),
  subtitle: note.meta({ title: "何の数か", description: "調査や期間など、図に添える説明（当サイト作成）" }),
  itemName: printedText.meta({ title: "項目の呼び方", description: "何ごとの数か。表の見出しになる（項目 など）" }),
  valueName: printedText.meta({ title: "値の呼び方", description: "数が何を表すか（割合、削減見込み など）" }),
  unit: printedText.meta({ title: "単位", description: "系列の数の単位。data/units.json にあるもの" }),
  axisMaximum: z
    .number()
    .positive()
    .optional()
    .meta({ title: "目盛りの終わり", description: "割合の100など。書かなければ、いちばん大きい数" }),
  note: note.optional().meta({ title: "注記", description: "読むときの注意" }),
});

export type FigureSeries = z.infer<typeof figureSeries>;
