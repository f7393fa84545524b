import { missedNumbers, missedNumbersChart } from "#src/charts/missed-numbers.ts";
import type { Finding } from "#src/findings/finding.ts";
import { formatComparison } from "#src/format.ts";
import type { Portal } from "#src/load/portal.ts";
import { evaluatedYears } from "#src/model/evaluation.ts";
import { eraFiscalYear } from "#src/model/fiscal-year.ts";
import { ratedIndicators } from "#src/model/indicator.ts";
import { recordOf, recordsBy } from "#src/model/lookup.ts";
import { urls } from "#src/urls.ts";

/** The ward's verdicts beside the numbers of the same measures: the newest year of every plan that has both. */
export function missedNumbersFindings(portal: Portal): Finding[] {
  return portal.plans.flatMap((plan) => {
    const year = evaluatedYears(portal, plan.id).at(-1);
    const chart = year === undefined ? undefined : missedNumbersChart(portal, plan, year);
    if (year === undefined || chart === undefined) return [];
    const evaluations = recordsBy(portal, "evaluations", "plan", plan.id).filter(({ fiscalYear }) => fiscalYear === year);
    const rated = ratedIndicators(portal, year).filter(({ indicator }) => indicator.plan === plan.id);
    const wordless = evaluations.filter(({ measure }) => !rated.some((entry) => entry.measure === measure)).length;
    const missed = missedNumbers(portal, plan, year);
    return [
      {
        id: chart.id,
        ward: plan.ward,
        question: "区が計画どおりと評価した取組みで、数は計画に届いたか",
        chart,
        strength: "firm",
        points: [
          `計画と実績をくらべられる${String(rated.length)}の数のうち、${String(rated.length - missed.length)}は計画に届いています。`,
          ...(wordless > 0
            ? [
                `評価のある${String(evaluations.length)}の取組みのうち${String(wordless)}には、くらべられる数がありません（二つの取組みにある同じ数は、はじめのほうに数えます）。`,
              ]
            : []),
        ],
        caution:
          "区の評価は取組み全体についてのもので、数の一つ一つについてのものではありません。数が届かなくても、評価がまちがっているとは言えません。",
        method: [
          `「指標の値」（indicator-values）から、${eraFiscalYear(year)}の計画と実績がどちらも数のものを取り出します。「指標」（indicators）の「計画比を出せるか」が no のものは除きます。`,
          "「同じ指標ID」があるものは、その指標と一つに数えます。",
          "実績÷計画（計画比）が1より小さいものを、届かなかった数とします。",
          "「区の評価」（evaluations）と施策IDで結び、届いたという評価の取組みのものだけを残します。",
        ],
        tables: ["evaluations", "indicators", "indicator-values"],
        evidence: missed.map((entry) => ({
          title: recordOf(portal, "measures", entry.measure).title,
          note: `${entry.title}：計画の${formatComparison(entry.year.ratio, entry.year.points)}`,
          href: urls.measure(entry.measure),
        })),
      },
    ];
  });
}
