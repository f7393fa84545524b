import { recordTable } from "#src/exports/record-table.ts";

export const policyGroupsTable = recordTable("policyGroups", {
  description: "計画の骨組み。資料ごとの呼び方のまま。",
});
