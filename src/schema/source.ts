import { z } from "zod";
import { blank } from "#src/schema/blank.ts";
import { id } from "#src/schema/id.ts";
import { note, printedText } from "#src/schema/text.ts";

/** A document that facts are taken from. */
export const source = z.strictObject({
  id: id.meta({ title: "出典ID", description: "出典の識別子" }),
  ward: id.meta({ title: "区ID", description: "資料を出した区" }),
  title: printedText.meta({ title: "資料名", description: "資料の題名" }),
  publisher: printedText.meta({ title: "発行者", description: "資料を出した組織" }),
  published: z
    .union([z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/u, "日付は 2025、2025-03、2025-03-31 のどれかの形で書いてください"), blank])
    .meta({ title: "公表", description: "公表された年月日。分かるところまで" }),
  kind: z.enum(["計画", "方針", "委員会資料"]).meta({ title: "種類", description: "資料の種類" }),
  status: z.enum(["素案", "案", "策定", "報告"]).meta({ title: "状態", description: "素案・案など、資料の段階" }),
  note: note.optional().meta({ title: "注記", description: "読むときの注意" }),
});

export type Source = z.infer<typeof source>;
