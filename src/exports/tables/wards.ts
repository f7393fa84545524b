import { recordTable } from "#src/exports/record-table.ts";

export const wardsTable = recordTable("wards", {
  description: "資料を収めている区と、その全国地方公共団体コード。",
  omit: ["color"],
});
