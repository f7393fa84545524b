import { z } from "zod";
import { blankable } from "#src/schema/blank.ts";
import { id, ref } from "#src/schema/id.ts";
import { locator } from "#src/schema/locator.ts";
import { field, list } from "#src/schema/meaning.ts";
import { kana, note, ownWords, printed } from "#src/schema/text.ts";

/** 部 (department), 課・室・センター (division), or words such as 関係部署 that name no single one (collective). */
const DEPARTMENT_KINDS = ["department", "division", "collective"] as const;

export const department = z.strictObject({
  id: id("部署ID", "部署の識別子"),
  name: printed("部署名", "印刷されたとおりの名前"),
  nameKana: kana("部署名の読み", "ひらがな").optional(),
  parent: blankable(ref("departments", "上の部署", "属する部のid")).optional(),
  kind: field(z.enum(DEPARTMENT_KINDS), "種類", "department 部、division 課など、collective 関係部署など"),
  note: note(),
  aliases: list(printed("別の表記", "資料にある別の書き方")).optional(),
  source: locator(),
  inCharge: ownWords("担当のこと", "資料にある目標や施策から、何を受けもつか").optional(),
});
