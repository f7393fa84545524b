import { recordTable } from "#src/exports/record-table.ts";
import { departmentsOf } from "#src/model/department.ts";
import { absoluteUrl, urls } from "#src/urls.ts";

export const measuresTable = recordTable("measures", {
  description: "計画に書かれた施策・取組み項目。担当部署は印刷されたとおり、要約とねらいは当サイトの文。",
  caveats: ["素案・案の計画の施策は、これから変わることがあります。計画の状態は「計画」の表にあります。"],
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
