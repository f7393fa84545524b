import { z } from "zod";
import { id } from "#src/schema/id.ts";
import { field } from "#src/schema/meaning.ts";
import { label, note } from "#src/schema/text.ts";
import { unitName } from "#src/schema/unit.ts";

/** Figures that belong together and are drawn as one chart; which ones they are, each figure says. */
export const figureSeries = z.strictObject({
  id: id("系列ID", "系列の識別子。図の識別子と同じ"),
  title: label("題名（当サイト作成）", "図の題名"),
  subtitle: label("何の数か（当サイト作成）", "調査や期間など、図に添える説明"),
  itemName: label("項目の呼び方", "何ごとの数か。表の見出しになる"),
  valueName: label("値の呼び方", "数が何を表すか"),
  unit: unitName("単位", "系列の数の単位"),
  axisMaximum: field(z.number().positive(), "目盛りの終わり", "決まっているときだけ。割合の100など").optional(),
  note: note(),
});
