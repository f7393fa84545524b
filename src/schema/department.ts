import { z } from "zod";
import { blank } from "#src/schema/blank.ts";
import { id } from "#src/schema/id.ts";
import { locator } from "#src/schema/locator.ts";
import { kana, note, printedText } from "#src/schema/text.ts";

/** 部 (department), 課・室・センター (division), or words such as 関係部署 that name no single one (collective). */
export const DEPARTMENT_KINDS = ["department", "division", "collective"] as const;

export const department = z.strictObject({
  id: id.meta({ title: "部署ID", description: "部署の識別子" }),
  name: printedText.meta({ title: "部署名", description: "印刷されたとおりの名前" }),
  nameKana: kana.optional().meta({ title: "読み", description: "部署名のひらがな" }),
  kind: z.enum(DEPARTMENT_KINDS).meta({ title: "種類", description: "department 部、division 課など、collective 関係部署など" }),
  parent: z.union([id, blank]).optional().meta({ title: "上の部署", description: "属する部のid。資料にないときは空欄の理由" }),
  aliases: z.array(printedText).optional().meta({ title: "別の表記", description: "資料にある別の書き方" }),
  note: note.optional().meta({ title: "注記", description: "読むときの注意" }),
  source: locator,
});

export type Department = z.infer<typeof department>;
