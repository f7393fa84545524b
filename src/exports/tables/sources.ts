import { recordTable } from "#src/exports/record-table.ts";

export const sourcesTable = recordTable("sources", {
  description: "事実を読み取った資料の一覧。",
  caveats: ["素案・案は、これから変わることがあります。"],
  omit: ["text"],
});
