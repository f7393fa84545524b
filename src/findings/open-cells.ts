import { openCellsChart } from "#src/charts/open-cells.ts";
import type { Finding } from "#src/findings/finding.ts";
import type { Portal } from "#src/load/portal.ts";
import { recordsBy } from "#src/model/lookup.ts";
import { isBlank } from "#src/schema/blank.ts";
import { urls } from "#src/urls.ts";

/** What a plan still leaves open. */
export function openCellFindings(portal: Portal): Finding[] {
  return portal.plans.flatMap((plan) => {
    const chart = openCellsChart(portal, plan);
    if (chart === undefined) return [];
    const measures = recordsBy(portal, "measures", "plan", plan.id);
    const owned = measures.filter(({ departments }) => !isBlank(departments)).length;
    return [
      {
        id: chart.id,
        ward: plan.ward,
        question: "これからの計画で、まだ決まっていないのは何か",
        chart,
        strength: "firm",
        points: [`担当する部署は、${String(measures.length)}の取組みのうち${String(owned)}に書かれています。`],
        caution:
          plan.status === "策定"
            ? "「調整中」は資料の言葉です。その後に決まったかは、この資料からは分かりません。"
            : `この計画は${String(plan.status)}です。「調整中」のますは、決まった計画でうまることがあります。`,
        method: [
          "「事業量」（planned-volumes）と「年次別計画」（yearly-plan）の、この計画のますを年度ごとに数えます。",
          "空欄の理由が adjusting（調整中）のますを数えます。",
        ],
        tables: ["yearly-plan", "planned-volumes", "measures"],
        evidence: [{ title: plan.title, note: "", href: urls.plan(plan.id) }],
      },
    ];
  });
}
