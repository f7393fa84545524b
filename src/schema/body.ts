import { z } from "zod";
import { id } from "#src/schema/id.ts";
import { locator } from "#src/schema/locator.ts";
import { field, list } from "#src/schema/meaning.ts";
import { kana, note, ownWords, printed } from "#src/schema/text.ts";

/** steering: 本部, 部会, PT, posts such as CIO. partner: bodies outside the ward office that carry measures out with it. disaster: units set up when disaster strikes. */
const BODY_KINDS = ["steering", "partner", "disaster"] as const;

/** A body or post that steers plans or the ward's work, or a partner that works with the ward. */
export const body = z.strictObject({
  id: id("組織ID", "会議体や役職の識別子"),
  name: printed("名前", "印刷されたとおり"),
  nameKana: kana("読み", "ひらがな").optional(),
  formerNames: list(printed("旧称", "以前の名前")).optional(),
  role: ownWords("役割", "何をするところか"),
  note: note(),
  source: locator(),
  kind: field(z.enum(BODY_KINDS), "種類", "steering 会議体・役職、partner 協力団体、disaster 災害のときに置かれる組織"),
});
