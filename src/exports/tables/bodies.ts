import { recordTable } from "#src/exports/record-table.ts";

export const bodiesTable = recordTable("bodies", {
  description: "計画を進める本部・部会・役職と、その役割。",
});
