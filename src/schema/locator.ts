import { z } from "zod";
import { ref } from "#src/schema/id.ts";
import { field, meanings } from "#src/schema/meaning.ts";
import { label } from "#src/schema/text.ts";

export const place = z.strictObject({
  source: ref("sources", "出典ID", "出典の表（sources）のid"),
  page: field(z.number().int().positive(), "出典ページ", "資料に印刷されたページ番号").optional(),
  section: label("出典の箇所", "見出しや表の名前").optional(),
});

/** Where a fact stands in its source. The page is the printed one; where the text has none, it is left out, never made up. */
export const locator = () => field(place, "出典の箇所", "事実が資料のどこにあるか", { means: "place" });

export type Locator = z.infer<typeof place>;

meanings.add(place, { means: "place" });
