import { z } from "zod";
import { blankable } from "#src/schema/blank.ts";
import { id, ref } from "#src/schema/id.ts";
import { locator } from "#src/schema/locator.ts";
import { note, ownWords, printed } from "#src/schema/text.ts";

/** What a plan says beside its measures: its ideals, its viewpoints, who steers it, what was done before. */
export const statement = z.strictObject({
  id: id("記述ID", "記述の識別子"),
  about: ref(["plans", "policyGroups", "measures"], "対象ID", "何についての記述か", { partOf: true, inId: false }),
  label: printed("見出し", "資料での見出し。印刷されたとおり"),
  title: blankable(printed("項目名", "印刷されたとおりの名前。名前がなく文だけのときは not-stated")),
  summary: ownWords("要約", "何が書いてあるか"),
  note: note(),
  source: locator(),
});
