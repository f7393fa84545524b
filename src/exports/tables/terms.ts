import { recordTable } from "#src/exports/record-table.ts";

export const termsTable = recordTable("terms", {
  description: "資料に出てくる用語と、当サイトによる説明。",
  omit: ["inline"],
});
