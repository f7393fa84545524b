import { layoutBars, renderBars } from "#src/charts/bars.ts";
import type { Chart } from "#src/charts/chart.ts";
import type { Portal } from "#src/load/portal.ts";
import { documentOfDiscrepancy } from "#src/model/discrepancy.ts";
import { documentName } from "#src/model/place.ts";
import { sourcesOf } from "#src/model/source.ts";

/** How many places of the documents do not agree, by document; undefined where there is none. */
export function discrepancyCountsChart(portal: Portal): Chart | undefined {
  const counts = portal.sources
    .map((source) => ({ source, own: portal.discrepancies.filter((entry) => documentOfDiscrepancy(entry) === source.id).length }))
    .filter(({ own }) => own > 0)
    .sort((a, b) => b.own - a.own);
  if (counts.length === 0) return undefined;
  const name = "資料の中の食い違いの数";
  return {
    id: "discrepancy-counts",
    name,
    finding: `収めた${String(portal.sources.length)}点の資料で見つけた、合わないところは${String(portal.discrepancies.length)}`,
    subtitle: "資料の中や、資料どうしで合わないところの数。二つの資料にまたがるものは、はじめの資料に数えています",
    headers: ["資料", "合わないところの数"],
    rows: counts.map(({ source, own }) => [documentName(source), own]),
    notes: ["食い違いの数は、どこまでくわしく読んだかで変わります。区の正確さをくらべるのには使えません。"],
    sources: sourcesOf(portal, portal.discrepancies),
    draw: (width) => {
      const bars = counts.map(({ source, own }) => ({ name: documentName(source), value: own, words: String(own) }));
      return renderBars(layoutBars(bars, width), width, name);
    },
  };
}
