import { z } from "zod";
import { id } from "#src/schema/id.ts";
import { locator } from "#src/schema/locator.ts";
import { printedText } from "#src/schema/text.ts";

/** One verdict of a plan's scale. */
export const verdict = z.strictObject({
  id: id.meta({ title: "評語ID", description: "評語の識別子。しぼり込みのURLに入る" }),
  label: printedText.meta({ title: "評語", description: "印刷されたとおりの評語" }),
  met: z.boolean().meta({ title: "計画に届いたか", description: "計画に届いたという評語は true、届かなかったという評語は false" }),
});

export type Verdict = z.infer<typeof verdict>;

/** The ward's own verdict on a measure. Our arithmetic (計画比) never stands here. */
export const evaluation = z.strictObject({
  measure: id.meta({ title: "施策ID", description: "評価された施策" }),
  label: printedText.meta({ title: "区の評価", description: "区が付けた評語。計画の評語（evaluationScale）のどれか" }),
  source: locator,
});

export type Evaluation = z.infer<typeof evaluation>;
