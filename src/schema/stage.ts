import { z } from "zod";
import { fiscalYear } from "#src/schema/fiscal-year.ts";
import { field, list } from "#src/schema/meaning.ts";
import { ownWords } from "#src/schema/text.ts";

/** The ladder that a row of a yearly plan goes up, lowest first. */
export const STAGES = ["検討", "準備", "試行", "実施", "拡充"] as const;

/** What stands beside the ladder: said of what is already done. */
export const MARKS = ["検証", "見直し", "継続", "完了"] as const;

export type Stage = (typeof STAGES)[number];
export type Mark = (typeof MARKS)[number];

/** What the words of a cell cannot tell by themselves: it stands instead of what the rule reads from them. */
export const stageOverride = z
  .strictObject({
    fiscalYear: fiscalYear("年度", "どの年度のますか"),
    stage: field(z.enum(STAGES), "段階", `${STAGES.join("・")}のどれか`),
    marks: list(field(z.enum(MARKS), "しるし", `段階に添えるもの。${MARKS.join("・")}`)).optional(),
    reason: ownWords("理由", "決まりどおりに読まない理由。行の名前や前後の年度から分かること"),
  })
  .meta({ title: "段階の上書き", description: "文字だけでは分からない段階と、その理由" });
