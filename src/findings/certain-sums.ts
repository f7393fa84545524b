import { certainSumCharts } from "#src/charts/certain-sums.ts";
import type { Finding } from "#src/findings/finding.ts";
import type { Portal } from "#src/load/portal.ts";
import { urls } from "#src/urls.ts";

/** What sums are certain, where the text leaves open which amount is whose. */
export function certainSumFindings(portal: Portal): Finding[] {
  return portal.plans.flatMap((plan) =>
    certainSumCharts(portal, plan).map((chart) => ({
      id: chart.id,
      ward: plan.ward,
      question: "計画に書かれた額は、合わせていくらか",
      chart,
      strength: "careful" as const,
      points: [],
      caution: (chart.notes ?? []).join(""),
      method: [
        "「合計（当サイト計算）」（sums）の、足した数の並びを足します。足してよいわけは「足し方」の列にあります。",
        "一つ一つの額がどれのものかが資料の文字から分からないところは、分けずに、足したものだけを出します。",
      ],
      tables: ["sums"],
      evidence: [{ title: plan.title, note: "", href: urls.plan(plan.id) }],
    })),
  );
}
