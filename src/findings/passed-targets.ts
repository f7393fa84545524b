import { passedTargetsChart, targetsOf } from "#src/charts/passed-targets.ts";
import type { Finding } from "#src/findings/finding.ts";
import type { Portal } from "#src/load/portal.ts";
import { evaluatedYears } from "#src/model/evaluation.ts";
import { eraFiscalYear } from "#src/model/fiscal-year.ts";
import { indicatorTitle } from "#src/model/indicator.ts";
import { urls } from "#src/urls.ts";

/** Next year's plans that the results had passed already. */
export function passedTargetsFindings(portal: Portal): Finding[] {
  return portal.plans.flatMap((plan) => {
    const year = evaluatedYears(portal, plan.id).at(-1);
    const chart = year === undefined ? undefined : passedTargetsChart(portal, plan, year);
    if (year === undefined || chart === undefined) return [];
    const targets = targetsOf(portal, plan.id, year);
    const passed = targets.filter((target) => target.passed);
    const [now, next] = [eraFiscalYear(year), eraFiscalYear(year + 1)];
    return [
      {
        id: chart.id,
        ward: plan.ward,
        question: "次の年の計画を、もう超えている数はあるか",
        chart,
        strength: "careful",
        points: [`超えていないものは${String(targets.length - passed.length)}で、計画と同じ数のものも入ります。`],
        caution: `${next}の計画は、${now}の結果を見てから決めた数とは限りません。件数をためていく数（総数）は、ふつう前の年より小さくなりません。`,
        method: [
          `「指標の値」（indicator-values）から、${now}の実績と${next}の計画がどちらも数のものを取り出します。「計画比を出せるか」が no のもの、「同じ指標ID」のあるものは除きます。`,
          `${now}の実績が${next}の計画より大きいものを、もう超えていた数とします。`,
        ],
        tables: ["indicators", "indicator-values"],
        evidence: passed.map(({ indicator, actual, plan: planned }) => ({
          title: indicatorTitle(portal, indicator),
          note: `${now}の実績 ${actual}、${next}の計画 ${planned}`,
          href: urls.indicator(indicator.id),
        })),
      },
    ];
  });
}
