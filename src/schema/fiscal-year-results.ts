import { z } from "zod";
import { evaluation } from "#src/schema/evaluation.ts";
import { fiscalYear } from "#src/schema/fiscal-year.ts";
import { id } from "#src/schema/id.ts";
import { cellValue } from "#src/schema/quantity.ts";

/** Plan and actual of one indicator in the file's fiscal year. `actual` is left out until results are published. */
export const yearValue = z.strictObject({
  indicator: id.meta({ title: "指標ID", description: "どの指標の値か" }),
  plan: cellValue.meta({ title: "計画", description: "計画の値" }),
  actual: cellValue.optional().meta({ title: "実績", description: "実績の値。公表前は書かない" }),
});

export type YearValue = z.infer<typeof yearValue>;

/** All that one fiscal year adds to a plan: a year's 実績 and 評価 are one file. */
export const fiscalYearResults = z.strictObject({
  $schema: z.string().optional(),
  fiscalYear,
  values: z.array(yearValue).meta({ title: "指標の値", description: "指標ごとの計画と実績" }),
  evaluations: z.array(evaluation).meta({ title: "評価", description: "区による施策の評価" }),
});
