import { yearActsChart } from "#src/charts/year-acts.ts";
import type { Finding } from "#src/findings/finding.ts";
import type { Portal } from "#src/load/portal.ts";
import { recordsBy } from "#src/model/lookup.ts";
import { startText } from "#src/model/year-act.ts";
import { urls } from "#src/urls.ts";

/** What begins this year. */
export function yearActFindings(portal: Portal): Finding[] {
  return portal.wards.flatMap((ward) => {
    const chart = yearActsChart(portal, ward);
    if (chart === undefined) return [];
    const starts = recordsBy(portal, "measures", "ward", ward.id).flatMap((measure) => {
      const text = startText(portal, measure.id);
      return text === undefined ? [] : [{ measure, text }];
    });
    return [
      {
        id: chart.id,
        ward: ward.id,
        question: "ことし、何が始まるか",
        chart,
        strength: "careful",
        points: [
          `取組みの全体がことしからのものは${String(starts.filter(({ text }) => text === "ことしから").length)}、ほかは一部だけか、試していたものを本格的に行うものです。`,
        ],
        caution: "予定であって、実際に始まったかは資料に書かれていません。行の数なので、大きなことも小さなことも一つに数えています。",
        method: [
          "「年次別計画」（yearly-plan）の、ことしの行の「段階」を見ます。",
          "ことしが実施か拡充で、その前に言葉のある年が検討・準備・試行か線だけなら「始める」とします。",
        ],
        tables: ["yearly-plan", "measures"],
        evidence: starts.map(({ measure: { id, title }, text }) => ({ title, note: text, href: urls.measure(id) })),
      },
    ];
  });
}
