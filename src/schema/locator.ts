import { z } from "zod";
import { id } from "#src/schema/id.ts";
import { printedText } from "#src/schema/text.ts";

/** Where a fact stands in its source. The page is the printed one; where the text has none, it is left out, never made up. */
export const locator = z
  .strictObject({
    source: id.meta({ title: "出典", description: "出典のid（data/sources.json）" }),
    page: z.number().int().positive().optional().meta({ title: "ページ", description: "資料に印刷されたページ番号" }),
    section: printedText.optional().meta({ title: "箇所", description: "見出しや表の名前" }),
  })
  .meta({ title: "出典の箇所", description: "事実が資料のどこにあるか" });

export type Locator = z.infer<typeof locator>;
