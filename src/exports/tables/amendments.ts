import { columnOf } from "#src/exports/record-columns.ts";
import { recordTable } from "#src/exports/record-table.ts";
import type { RecordOf } from "#src/load/portal.ts";
import { CERTAIN } from "#src/schema/amendment.ts";

export const amendmentsTable = recordTable("amendments", {
  rename: { summary: "text_summary" },
  // The data says only where it is less than certain; a reader of the table need not know that.
  also: [columnOf<RecordOf<"amendments">>("amendments", "certainty", ({ certainty = CERTAIN }) => certainty)],
});
