import { recordTable } from "#src/exports/record-table.ts";

export const amendmentsTable = recordTable("amendments", {
  description: "計画の改定で変わったところ。変更前と変更後は印刷されたとおり。",
  rename: { summary: "text_summary" },
});
