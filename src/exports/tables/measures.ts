import { columnOf } from "#src/exports/record-columns.ts";
import { recordTable } from "#src/exports/record-table.ts";
import { departmentsOf } from "#src/model/department.ts";
import { recordOf } from "#src/model/lookup.ts";
import { officialPageOf } from "#src/model/source.ts";
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
    columnOf("sources", "official_page", ({ source }, portal) => officialPageOf(recordOf(portal, "sources", source.source))?.url),
    columnOf("sources", "official_page_relation", ({ source }, portal) => recordOf(portal, "sources", source.source).officialPageRelation),
    { key: "url", title: "URL", description: "施策のページ", type: "url", value: ({ id }) => absoluteUrl(urls.measure(id)) },
  ],
});
