import { recordTable } from "#src/exports/record-table.ts";

export const amendmentsTable = recordTable("amendments", {
  rename: { summary: "text_summary" },
});
