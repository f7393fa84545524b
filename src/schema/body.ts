import { z } from "zod";
import { id } from "#src/schema/id.ts";
import { locator } from "#src/schema/locator.ts";
import { kana, note, ownWords, printedText } from "#src/schema/text.ts";

/** A body or post that steers plans: 本部, 部会, CIO. */
export const body = z.strictObject({
  id: id.meta({ title: "組織ID", description: "会議体や役職の識別子" }),
  name: printedText.meta({ title: "名前", description: "印刷されたとおりの名前" }),
  nameKana: kana.optional().meta({ title: "読み", description: "名前のひらがな" }),
  formerNames: z.array(printedText).optional().meta({ title: "旧称", description: "以前の名前" }),
  role: ownWords.meta({ title: "役割", description: "何をするところか（当サイト作成）" }),
  note: note.optional().meta({ title: "注記", description: "読むときの注意" }),
  source: locator,
});

export type Body = z.infer<typeof body>;
