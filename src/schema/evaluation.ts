import { z } from "zod";
import { ref, slug } from "#src/schema/id.ts";
import { locator } from "#src/schema/locator.ts";
import { field } from "#src/schema/meaning.ts";
import { printed } from "#src/schema/text.ts";

/** One verdict of a plan's scale. */
export const verdict = z.strictObject({
  id: slug("評語ID", "評語の識別子。しぼり込みのURLに入る"),
  label: printed("評語", "印刷されたとおりの評語"),
  met: field(z.boolean(), "計画に届いたか", "計画に届いたという評語は true、届かなかったという評語は false"),
});

export type Verdict = z.infer<typeof verdict>;

/** The ward's own verdict on a measure, in the words of its plan's scale. Our arithmetic (計画比) never stands here. */
export const evaluation = z.strictObject({
  measure: ref("measures", "施策ID", "評価された施策", { partOf: true }),
  label: printed("区の評価", "区が付けた評語。印刷されたとおり"),
  source: locator(),
});
