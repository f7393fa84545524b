import { recordTable } from "#src/exports/record-table.ts";
import { isBlank } from "#src/schema/blank.ts";

export const plannedVolumesTable = recordTable("plannedVolumes", {
  omit: ["label_blank"],
  also: [
    {
      key: "blank",
      title: "事業量がない理由",
      description: "名前や年度別の内容がない理由",
      type: "string",
      value: ({ label, cells = {} }) => [label, Object.values(cells)[0]].find(isBlank)?.blank,
    },
  ],
});
