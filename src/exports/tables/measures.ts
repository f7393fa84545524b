import { recordTable } from "#src/exports/record-table.ts";
import { departmentsOf } from "#src/model/department.ts";
import { absoluteUrl, urls } from "#src/urls.ts";

export const measuresTable = recordTable("measures", {
  also: [
    {
      key: "department_ids",
      title: "部署ID",
      description: "担当部署の識別子。担当部署と同じ順",
      type: "array",
      refersTo: ["departments"],
      value: (measure, portal) => departmentsOf(portal, measure).map(({ department }) => department.id),
    },
    { key: "url", title: "URL", description: "施策のページ", type: "url", value: ({ id }) => absoluteUrl(urls.measure(id)) },
  ],
});
