import { z } from "zod";
import { blankable } from "#src/schema/blank.ts";
import { id, ref } from "#src/schema/id.ts";
import { locator } from "#src/schema/locator.ts";
import { kana, label, note, ownWords, printed } from "#src/schema/text.ts";

/** A part of a plan's structure, as the plan calls it. */
export const policyGroup = z.strictObject({
  id: id("方針ID", "方針の識別子"),
  label: printed("区分", "印刷された呼び方"),
  title: printed("名前", "方針の題名"),
  summary: blankable(ownWords("要約", "方針の要約")),
  parent: ref("policyGroups", "上の方針", "属する方針のid。いちばん上のときは空").optional(),
  note: note(),
  source: locator(),
  shortLabel: label("短い区分", "狭い図の中での区分。番号など（当サイト作成）").optional(),
  titleKana: kana("名前の読み", "ひらがな").optional(),
});
