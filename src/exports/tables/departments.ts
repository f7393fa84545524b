import { recordTable } from "#src/exports/record-table.ts";

export const departmentsTable = recordTable("departments", {
  description: "資料に名前のある部・課など。課がどの部のものかは、資料に書かれているときだけ。",
  caveats: ["名前は資料が作られたときのものです。今の組織とは違うことがあります。"],
});
