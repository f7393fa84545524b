import { z } from "zod";
import { blankable } from "#src/schema/blank.ts";
import { fiscalYear } from "#src/schema/fiscal-year.ts";
import { id, ref } from "#src/schema/id.ts";
import { locator } from "#src/schema/locator.ts";
import { field } from "#src/schema/meaning.ts";
import { quantity } from "#src/schema/quantity.ts";
import { label, note, ownWords } from "#src/schema/text.ts";

/** A sum that no source prints but that its printed amounts make certain, even where it is lost which amount is whose. It is ours, and never a figure. */
export const sum = z
  .strictObject({
    id: id("合計ID", "合計の識別子"),
    about: ref(["plans", "policyGroups"], "対象ID", "何についての合計か", { partOf: true, inId: false }),
    name: label("何の合計か（当サイト作成）", "足し合わせたもの"),
    fiscalYear: blankable(fiscalYear("年度", "いつの数か")),
    parts: field(z.array(quantity).min(2), "足した数", "印刷されたとおりの、足した数の並び"),
    rule: ownWords("足し方", "どの数をなぜ足してよいか"),
    note: note(),
    source: locator(),
  })
  .refine(({ parts }) => new Set(parts.map(({ unit }) => unit)).size === 1, {
    path: ["parts"],
    error: "単位の違う数は足せません。単位をそろえてください",
  });
