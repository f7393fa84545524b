import { recordTable } from "#src/exports/record-table.ts";

export const themesTable = recordTable("themes", {
  description: "区をまたいで施策を探すために、当サイトが決めたテーマ。",
  caveats: ["テーマは当サイトの分類で、区の分類ではありません。"],
});
