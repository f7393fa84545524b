import { commonGroups, commonGroupsChart } from "#src/charts/common-groups.ts";
import type { Finding } from "#src/findings/finding.ts";
import type { Portal } from "#src/load/portal.ts";
import { urls } from "#src/urls.ts";

/** What the documents of all wards take up. */
export function commonGroupFindings(portal: Portal): Finding[] {
  const chart = commonGroupsChart(portal);
  if (chart === undefined) return [];
  const groups = commonGroups(portal);
  return [
    {
      id: chart.id,
      ward: undefined,
      question: "どの区もしていることは何か",
      chart,
      strength: "careful",
      points: [
        `「比較不可」のものは、言葉や数が似ているだけで別のものです。どの区もしていると言えるのは、残りの${String(groups.filter(({ label }) => label !== "比較不可").length)}です。`,
      ],
      caution:
        "まとまりは当サイトが選んだもので、すべての取組みを入れたものではありません。資料の種類が区ごとにちがうので、取り上げていないことは、行っていないことではありません。",
      method: ["「区をまたぐまとまり」（crosswalk）のうち、どの区の記録も入っているまとまりを取り出し、「くらべられるか」ごとに数えます。"],
      tables: ["crosswalk", "crosswalk-members"],
      evidence: groups
        .filter(({ label }) => label === "同種")
        .map(({ id, theme, title, reason }) => ({ title, note: reason, href: urls.comparison(theme, id) })),
    },
  ];
}
