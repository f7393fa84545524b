import { successorsChart } from "#src/charts/successors.ts";
import type { Finding } from "#src/findings/finding.ts";
import type { Portal } from "#src/load/portal.ts";
import { successorOf } from "#src/model/crosswalk.ts";
import { evaluatedYears } from "#src/model/evaluation.ts";
import { indicatorTitle, ratedIndicators } from "#src/model/indicator.ts";
import { NO_SUCCESSOR } from "#src/schema/continuity.ts";
import { urls } from "#src/urls.ts";

/** Numbers that the next plan does not take up. */
export function successorFindings(portal: Portal): Finding[] {
  return portal.plans.flatMap((plan) => {
    const chart = successorsChart(portal, plan);
    const year = evaluatedYears(portal, plan.id).at(-1);
    if (chart === undefined || year === undefined) return [];
    const followed = ratedIndicators(portal, year)
      .filter(({ indicator }) => indicator.plan === plan.id)
      .flatMap(({ indicator }) => {
        const row = successorOf(portal, indicator.id);
        return row === undefined ? [] : [{ indicator, row }];
      });
    const of = (label: string) => followed.filter(({ row }) => row.label === label);
    return [
      {
        id: chart.id,
        ward: plan.ward,
        question: "計画が変わっても、同じ数で追いつづけられるか",
        chart,
        strength: "careful",
        points: [
          `同じものを同じように数えると言えるのは${String(of("同種").length)}です。`,
          `似ているが数えかたなどがちがうものは${String(of("類似").length)}、行の名前が調整中などで、続くかが分からないものは${String(of("比較不可").length)}です。`,
        ],
        caution: "続いているかは、行の名前と本文を読んで当サイトが判断しました。次の計画で行の名前や量が変われば、変わります。",
        method: [
          "計画と実績をくらべられる数を、「指標」（indicators）と「指標の値」（indicator-values）から取り出します。",
          "「計画のつながり」（continuity）の「前の計画の相手」と指標IDで結び、その区分を数えます。相手がいくつもあるときは、はじめのものを使います。",
        ],
        tables: ["indicators", "indicator-values", "continuity"],
        evidence: of(NO_SUCCESSOR).map(({ indicator, row }) => ({
          title: indicatorTitle(portal, indicator),
          note: row.reason,
          href: urls.indicator(indicator.id),
        })),
      },
    ];
  });
}
