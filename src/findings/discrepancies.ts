import { discrepancyCountsChart } from "#src/charts/discrepancy-counts.ts";
import type { Finding } from "#src/findings/finding.ts";
import type { Portal } from "#src/load/portal.ts";
import { documentOfDiscrepancy } from "#src/model/discrepancy.ts";
import { documentName } from "#src/model/place.ts";
import { urls } from "#src/urls.ts";

/** Where the documents contradict themselves. */
export function discrepancyFindings(portal: Portal): Finding[] {
  const chart = discrepancyCountsChart(portal);
  if (chart === undefined) return [];
  return [
    {
      id: chart.id,
      ward: undefined,
      question: "資料の中で合わないところは、どれだけあるか",
      chart,
      strength: "background",
      points: ["どちらが正しいかは決めず、両方の箇所と、このサイトでの扱いを一つずつ書いています。"],
      caution: (chart.notes ?? []).join(""),
      method: ["「食い違い」（discrepancies）の行を、はじめの箇所の資料ごとに数えます。"],
      tables: ["discrepancies"],
      evidence: portal.sources
        .filter(({ id }) => portal.discrepancies.some((entry) => documentOfDiscrepancy(entry) === id))
        .map((source) => ({ title: documentName(source), note: "", href: urls.sourceQuality(source.id) })),
    },
  ];
}
