import { describe, expect, it } from "vitest";
import { allCharts } from "#src/charts/catalog.ts";
import { datasets } from "#src/exports/catalog.ts";
import { toCsv } from "#src/exports/csv.ts";
import { must } from "#src/testing/must.ts";
import { portal } from "#src/testing/portal.ts";
import { listIn, numbersIn, readPublished, yearIn } from "#src/testing/published.ts";

const published = (id: string) => readPublished(toCsv(must(datasets(portal).find((table) => table.id === id))));
const charts = allCharts(portal).filter(({ id }) => id.startsWith("evaluations-"));

describe("区の評価の図を、公開したCSVだけから計算し直す", () => {
  it.each(charts.map((chart) => [chart.id, chart] as const))("%s の数は、評語ごとに数えた評価の数であるべき", (id, chart) => {
    const year = yearIn(chart.subtitle);
    const plan = must(published("plans").find((row) => id === `evaluations-${row("計画ID")}-${String(year)}`));
    const labels = published("evaluations")
      .filter((row) => row("計画ID") === plan("計画ID") && row("年度") === String(year))
      .map((row) => row("区の評価"));
    const counts = listIn(plan("評語")).map((label) => [label, labels.filter((given) => given === label).length] as const);
    expect(chart.rows).toEqual(counts);
    // Every verdict that was given is one of the scale, so that none is left out of the sum.
    expect(labels.filter((label) => !listIn(plan("評語")).includes(label))).toEqual([]);
    expect(numbersIn(chart.finding.replace(plan("計画名"), ""))).toEqual([labels.length, ...counts.map(([, count]) => count)]);
    for (const [label, count] of counts) expect(chart.finding).toContain(`「${label}」が${String(count)}`);
  });
});
