import { departmentMatrix, matrixChart } from "#src/charts/matrix.ts";
import type { Finding } from "#src/findings/finding.ts";
import type { Portal } from "#src/load/portal.ts";
import { recordsBy } from "#src/model/lookup.ts";
import { urls } from "#src/urls.ts";

/** Which departments carry most of a plan. */
export function departmentFindings(portal: Portal): Finding[] {
  return portal.plans.flatMap((plan) => {
    const chart = matrixChart(portal, plan);
    if (chart === undefined) return [];
    const departments = recordsBy(portal, "departments", "ward", plan.ward);
    return [
      {
        id: chart.id,
        ward: plan.ward,
        question: "どの部署が、多くの取組みを担当するか",
        chart,
        strength: "background" as const,
        points: [],
        caution:
          "いくつもの部署で行う取組みは、そのすべてに数えています。取組みの大きさはちがうので、数は仕事の量ではありません。「各部」「関係部署」は、一つの部署の名前ではありません。",
        method: ["「施策」（measures）の担当の名前を、方針IDごとに数えます。一つの施策は、名前のある部署すべてに数えます。"],
        tables: ["measures", "departments", "policy-groups"],
        evidence: departmentMatrix(portal, plan.id)
          .slice(0, 5)
          .flatMap(({ name, total }) => {
            const department = departments.find((each) => each.name === name);
            return department === undefined
              ? []
              : [{ title: name, note: `${String(total)}の取組み`, href: urls.department(plan.ward, department.id) }];
          }),
      },
    ];
  });
}
