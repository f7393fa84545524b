import { z } from "zod";
import { blank } from "#src/schema/blank.ts";
import { id } from "#src/schema/id.ts";
import { locator } from "#src/schema/locator.ts";
import { kana, note, ownWords, printedText } from "#src/schema/text.ts";

/** 到達点・重点方針・基本方針・柱: a part of a plan's structure. */
export const policyGroup = z.strictObject({
  id: id.meta({ title: "方針ID", description: "方針の識別子" }),
  label: printedText.meta({ title: "区分", description: "印刷された呼び方と番号" }),
  title: printedText.meta({ title: "名前", description: "方針の題名" }),
  shortLabel: printedText.optional().meta({ title: "短い区分", description: "狭い図の中での区分。番号など（当サイト作成）" }),
  titleKana: kana.optional().meta({ title: "読み", description: "題名のひらがな" }),
  summary: z.union([ownWords, blank]).meta({ title: "要約", description: "方針の要約（当サイト作成）" }),
  parent: id.optional().meta({ title: "上の方針", description: "属する方針のid" }),
  note: note.optional().meta({ title: "注記", description: "読むときの注意" }),
  source: locator,
});

export type PolicyGroup = z.infer<typeof policyGroup>;
