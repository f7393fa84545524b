import { layoutBars, renderBars } from "#src/charts/bars.ts";
import type { Chart } from "#src/charts/chart.ts";
import type { Portal, RecordOf } from "#src/load/portal.ts";
import { recordOf, recordsBy } from "#src/model/lookup.ts";
import { caveatsOf } from "#src/model/note.ts";
import { sourcesOf } from "#src/model/source.ts";
import { AMENDMENT_KIND_MEANINGS, AMENDMENT_KINDS, CERTAIN } from "#src/schema/amendment.ts";

/** What a revision moved in a plan: its 主な修正点 by their main kind, which is ours; undefined where a plan has none. */
export function amendmentKindsChart(portal: Portal, plan: RecordOf<"plans">): Chart | undefined {
  const amendments = recordsBy(portal, "amendments", "plan", plan.id);
  const counts = AMENDMENT_KINDS.map((kind) => {
    const own = amendments.filter(({ kinds: [main] }) => main === kind);
    return { kind, own, measures: new Set(own.map(({ measure }) => measure)).size };
  })
    .filter(({ own }) => own.length > 0)
    .sort((a, b) => b.own.length - a.own.length);
  const [most, next] = counts;
  if (most === undefined || next === undefined) return undefined;
  const name = `${plan.title}の修正点の変わりかた`;
  const told = ({ kind, own, measures }: typeof most) => `「${kind}」の${String(own.length)}（${String(measures)}の取組み）`;
  return {
    id: `amendment-kinds-${plan.id}`,
    name,
    finding: `${recordOf(portal, "wards", plan.ward).name}の計画の見直しでは、主な修正点${String(amendments.length)}のうち、いちばん多いのが${told(most)}、次が${told(next)}`,
    subtitle: `${plan.title}の「主な修正点」の数。変わりかたは当サイトの分類で、一つの修正点を主な変わりかた一つに数えています。${recordOf(portal, "sources", plan.source.source).knownAs}による`,
    headers: ["変わりかた（当サイトの分類）", "修正点の数", "取組みの数", `確かさが「${CERTAIN}」の数`, "意味"],
    rows: counts.map(({ kind, own, measures }) => [
      kind,
      own.length,
      measures,
      own.filter(({ certainty }) => certainty === undefined).length,
      AMENDMENT_KIND_MEANINGS[kind],
    ]),
    notes: caveatsOf(plan, ["amendments"]),
    sources: sourcesOf(portal, amendments),
    draw: (width) => {
      const bars = counts.map(({ kind, own }) => ({ name: kind, value: own.length, words: String(own.length) }));
      return renderBars(layoutBars(bars, width), width, name);
    },
  };
}
