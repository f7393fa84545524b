import { groupPaceChart, groupPaces } from "#src/charts/group-pace.ts";
import type { Finding } from "#src/findings/finding.ts";
import type { Portal } from "#src/load/portal.ts";
import { eraFiscalYear } from "#src/model/fiscal-year.ts";
import { currentFiscalYear } from "#src/model/this-year.ts";
import { urls } from "#src/urls.ts";

/** How far the parts of a plan are to come this year. */
export function groupPaceFindings(portal: Portal): Finding[] {
  const year = currentFiscalYear(portal);
  return portal.plans.flatMap((plan) => {
    const chart = groupPaceChart(portal, plan);
    if (chart === undefined) return [];
    const paces = groupPaces(portal, plan.id, year);
    const fewest = Math.min(...paces.map(({ rows }) => rows));
    return [
      {
        id: chart.id,
        ward: plan.ward,
        question: "ことし、計画のどこまで進む予定か",
        chart,
        strength: "careful",
        points: [`行がいちばん少ない区分は${String(fewest)}行で、1行が変わると割合が${(100 / fewest).toFixed(0)}ポイント動きます。`],
        caution: "予定の段階であって、実際に進んだかは資料に書かれていません。段階は、ますの言葉から当サイトが分けたものです。",
        method: [
          `「年次別計画」（yearly-plan）の、${eraFiscalYear(year)}の行を取り出します。「調整中」や線だけのますの行は、その年のことを言わないので除きます。`,
          "「段階」が実施か拡充の行を数え、「施策」（measures）の方針IDごとに分けて、割合を出します。",
        ],
        tables: ["yearly-plan", "measures", "policy-groups"],
        evidence: [{ title: plan.title, note: "", href: urls.plan(plan.id) }],
      },
    ];
  });
}
