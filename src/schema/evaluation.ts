import { z } from "zod";
import { id } from "#src/schema/id.ts";
import { locator } from "#src/schema/locator.ts";

export const EVALUATION_LABELS = ["達成+", "達成", "未達成"] as const;

export type EvaluationLabel = (typeof EVALUATION_LABELS)[number];

/** The ward's own verdict on a measure. Our arithmetic (計画比) never stands here. */
export const evaluation = z.strictObject({
  measure: id.meta({ title: "施策ID", description: "評価された施策" }),
  label: z.enum(EVALUATION_LABELS).meta({ title: "区の評価", description: "区が付けた評語。印刷されたとおり" }),
  source: locator,
});

export type Evaluation = z.infer<typeof evaluation>;
