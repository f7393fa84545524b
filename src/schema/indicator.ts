import { z } from "zod";
import { blankable } from "#src/schema/blank.ts";
import { id, ref } from "#src/schema/id.ts";
import { field } from "#src/schema/meaning.ts";
import { note, printed } from "#src/schema/text.ts";
import { unitName } from "#src/schema/unit.ts";

/** 指標: what is measured, of one 事業量. */
export const indicator = z
  .strictObject({
    id: id("指標ID", "指標の識別子"),
    name: printed("指標名", "印刷されたとおりの名前。ないときは事業量の名前"),
    unit: blankable(unitName("単位", "値の単位")),
    better: field(z.enum(["higher", "lower", "none"]), "良い方向", "higher 大きいほど良い、lower 小さいほど良い、none 文字の指標など"),
    comparable: field(
      z.boolean(),
      "計画比を出せるか",
      "数値の指標で、計画と実績を割って比べられないときは no。理由は計画比の注記に書く",
    ).optional(),
    plannedVolume: ref("plannedVolumes", "事業量ID", "事業量の表（planned-volumes）のid", { partOf: true }),
    note: note(),
    comparableNote: note("計画比の注記", "計画比を出せない理由、または計画比を読むときに気をつけること"),
    sameAs: ref("indicators", "同じ指標ID", "同じ指標が別の施策にも印刷されているとき、はじめのもの").optional(),
  })
  .refine(
    ({ comparable, comparableNote }) => comparable !== false || comparableNote !== undefined,
    "comparable が false の指標には、理由を comparableNote に書いてください",
  );
