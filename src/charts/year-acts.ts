import { layoutBars, renderBars } from "#src/charts/bars.ts";
import type { Chart } from "#src/charts/chart.ts";
import type { Portal, RecordOf } from "#src/load/portal.ts";
import { fiscalYearLabel } from "#src/model/fiscal-year.ts";
import { recordOf, recordsBy } from "#src/model/lookup.ts";
import { currentFiscalYear } from "#src/model/this-year.ts";
import { actCounts, YEAR_ACT_TABLE } from "#src/model/year-act.ts";
import { sourcesOf } from "#src/model/source.ts";

/** What the rows of a ward's plans do this fiscal year; undefined where no plan tells of it. */
export function yearActsChart(portal: Portal, ward: RecordOf<"wards">): Chart | undefined {
  const year = currentFiscalYear(portal);
  const measures = recordsBy(portal, "measures", "ward", ward.id);
  const counts = actCounts(portal, measures);
  const total = counts.reduce((sum, { rows }) => sum + rows, 0);
  const [start] = counts;
  if (total === 0 || start === undefined) return undefined;
  const bars = counts.map(({ act, rows }) => ({ name: act, value: rows, words: String(rows) }));
  const documents = new Set(measures.map(({ source }) => source.source));
  const knownAs = [...documents].map((id) => recordOf(portal, "sources", id).knownAs).join("、");
  return {
    name: `${ward.name}の${fiscalYearLabel(year)}の予定`,
    id: `year-acts-${ward.id}-${String(year)}`,
    finding: `${String(total)}の内容のうち、${String(start.rows)}の内容（${String(start.measures)}の取組み）がことし本格的に始まる予定`,
    subtitle: `${ward.name}・${fiscalYearLabel(year)}の予定。年ごとの予定の行の数。${knownAs}による。実際の進みはこの資料にありません`,
    headers: ["ことしの予定", "行の数", "取組みの数", "意味"],
    rows: counts.map(({ act, rows, measures: own }) => [act, rows, own, YEAR_ACT_TABLE[act].meaning]),
    sources: sourcesOf(
      portal,
      measures.flatMap(({ id }) => recordsBy(portal, "yearlyPlan", "measure", id)),
    ),
    draw: (width) => renderBars(layoutBars(bars, width), width, `${ward.name}の${fiscalYearLabel(year)}の予定`),
  };
}
