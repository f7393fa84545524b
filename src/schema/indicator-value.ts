import { z } from "zod";
import { ref } from "#src/schema/id.ts";
import { cellValue } from "#src/schema/quantity.ts";

/** Plan and actual of one indicator in the file's fiscal year. `actual` is left out until results are published. */
export const indicatorValue = z.strictObject({
  indicator: ref("indicators", "指標ID", "どの指標の値か", { partOf: true }),
  planned: cellValue("計画", "計画の値"),
  actual: cellValue("実績", "実績の値。公表前は書かない").optional(),
});
