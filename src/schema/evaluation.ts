import { z } from "zod";
import { ref } from "#src/schema/id.ts";
import { locator } from "#src/schema/locator.ts";
import { printed } from "#src/schema/text.ts";

/** The ward's own verdict on a measure, in the words of its plan's scale. Our arithmetic (計画比) never stands here. */
export const evaluation = z.strictObject({
  measure: ref("measures", "施策ID", "評価された施策", { partOf: true }),
  label: printed("区の評価", "区が付けた評語。印刷されたとおり"),
  source: locator(),
});
