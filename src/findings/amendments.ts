import { amendmentKindsChart } from "#src/charts/amendment-kinds.ts";
import type { Finding } from "#src/findings/finding.ts";
import type { Portal } from "#src/load/portal.ts";
import { recordOf, recordsBy } from "#src/model/lookup.ts";
import { CERTAIN } from "#src/schema/amendment.ts";
import { urls } from "#src/urls.ts";

/** What a revision moved. */
export function amendmentFindings(portal: Portal): Finding[] {
  return portal.plans.flatMap((plan) => {
    const chart = amendmentKindsChart(portal, plan);
    if (chart === undefined) return [];
    const amendments = recordsBy(portal, "amendments", "plan", plan.id);
    const measures = new Set(amendments.map(({ measure }) => measure));
    const both = [...measures].filter((id) => {
      const kinds = amendments.filter(({ measure }) => measure === id).map(({ kinds: [main] }) => main);
      return kinds.includes("前倒し") && kinds.includes("後ろ倒し");
    });
    const sure = amendments.filter(({ certainty }) => certainty === undefined).length;
    const moved = amendments.filter(({ kinds: [main] }) => main === "前倒し" || main === "後ろ倒し" || main === "縮小・見送り");
    return [
      {
        id: chart.id,
        ward: plan.ward,
        question: "計画の見直しで、何が変わったか",
        chart,
        strength: "careful",
        points: [
          `修正点があるのは、${String(recordsBy(portal, "measures", "plan", plan.id).length)}の取組みのうち${String(measures.size)}です。`,
          ...(both.length > 0 ? [`前倒しと後ろ倒しの両方がある取組みは${String(both.length)}です。`] : []),
          `前と後か、変えかたそのものが書かれていて、分けかたが確かなもの（${CERTAIN}）は${String(sure)}です。`,
        ],
        caution:
          "変わりかたは、前と後の言葉を一つずつ読んで当サイトが分けたものです。後ろ倒しは年度や段階が後ろに動いたことで、区の都合とは限らず、国や都のしくみを待つものもあります。",
        method: [
          "「修正点」（amendments）の「変わりかた」の、はじめのものを数えます。",
          "取組みの数は、施策IDを一度ずつ数えます。一つの取組みに、いくつも修正点があることがあります。",
        ],
        tables: ["amendments", "measures"],
        evidence: moved.map(({ measure, kinds, summary }) => ({
          title: recordOf(portal, "measures", measure).title,
          note: `${String(kinds[0])}：${typeof summary === "string" ? summary : ""}`,
          href: urls.measure(measure),
        })),
      },
    ];
  });
}
