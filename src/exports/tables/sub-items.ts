import { recordTable } from "#src/exports/record-table.ts";

export const subItemsTable = recordTable("subItems", {
  description: "施策の中の項目。項目名は印刷されたとおり、要約は当サイトの文。",
  caveats: ["項目に分けて書かれていない施策は、この表にありません。"],
});
