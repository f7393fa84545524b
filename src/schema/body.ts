import { z } from "zod";
import { id } from "#src/schema/id.ts";
import { locator } from "#src/schema/locator.ts";
import { list } from "#src/schema/meaning.ts";
import { kana, note, ownWords, printed } from "#src/schema/text.ts";

/** A body or post that steers plans: 本部, 部会, CIO. */
export const body = z.strictObject({
  id: id("組織ID", "会議体や役職の識別子"),
  name: printed("名前", "印刷されたとおり"),
  nameKana: kana("読み", "ひらがな").optional(),
  formerNames: list(printed("旧称", "以前の名前")).optional(),
  role: ownWords("役割", "何をするところか"),
  note: note(),
  source: locator(),
});
