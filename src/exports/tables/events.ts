import { recordTable } from "#src/exports/record-table.ts";

export const eventsTable = recordTable("events", {
  description: "計画づくりの日程や、計画にかかわるできごと。",
  caveats: ["予定として印刷された日付は、そのとおりに行われたかどうかを示しません。"],
});
