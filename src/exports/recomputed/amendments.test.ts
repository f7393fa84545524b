import { describe, expect, it } from "vitest";
import { allCharts } from "#src/charts/catalog.ts";
import { datasets } from "#src/exports/catalog.ts";
import { toCsv } from "#src/exports/csv.ts";
import { must } from "#src/testing/must.ts";
import { portal } from "#src/testing/portal.ts";
import { listIn, numbersIn, readPublished } from "#src/testing/published.ts";

const published = (id: string) => readPublished(toCsv(must(datasets(portal).find((table) => table.id === id))));
const START = "amendment-kinds-";
const charts = allCharts(portal).filter(({ id }) => id.startsWith(START));
const plans = published("plans");
const amendments = published("amendments");

/** A plan's amendments by their main kind: how many, in how many measures, and how many are sure; the most first. */
function countsOf(plan: string) {
  const own = amendments.filter((row) => row("計画ID") === plan);
  return [...Map.groupBy(own, (row) => must(listIn(row("変わりかた（当サイトの分類）"))[0]))]
    .map(([kind, same]) => ({
      kind,
      count: same.length,
      measures: new Set(same.map((row) => row("施策ID"))).size,
      sure: same.filter((row) => row("変わりかたの確かさ") === "高").length,
    }))
    .sort((a, b) => b.count - a.count);
}

describe("修正点の変わりかたの図を、公開したCSVだけから計算し直す", () => {
  it.each(charts.map((chart) => [chart.id, chart] as const))("%s の数は、修正点を主な変わりかたで数えた数であるべき", (id, chart) => {
    const plan = must(plans.find((row) => id === START + row("計画ID")));
    const counts = countsOf(plan("計画ID"));
    const [most, next, third] = counts;
    // No two kinds are as many, so that the order and いちばん多い are of the numbers alone.
    expect(new Set(counts.map(({ count }) => count)).size).toBe(counts.length);
    expect(chart.rows.map((row) => row.slice(0, 4))).toEqual(
      counts.map(({ kind, count, measures, sure }) => [kind, count, measures, sure]),
    );
    const total = counts.reduce((sum, { count }) => sum + count, 0);
    expect(total).toBe(amendments.filter((row) => row("計画ID") === plan("計画ID")).length);
    expect(numbersIn(chart.finding)).toEqual([total, must(most).count, must(most).measures, must(next).count, must(next).measures]);
    expect(chart.finding).toContain(
      `いちばん多いのが「${must(most).kind}」の${String(must(most).count)}（${String(must(most).measures)}の取組み）、次が「${must(next).kind}」の`,
    );
    expect(must(next).count).toBeGreaterThan(third?.count ?? 0);
    const ward = must(published("wards").find((row) => row("区ID") === plan("区ID")));
    expect(chart.finding.startsWith(`${ward("区名")}の`)).toBe(true);
    const knownAs = must(published("sources").find((row) => row("出典ID") === plan("出典ID")))("いつの何か（当サイト作成）");
    expect(numbersIn(chart.subtitle.replace(plan("計画名"), "").replace(knownAs, ""))).toEqual([]);
  });
  it.each(charts.map((chart) => [chart.id, chart] as const))("%s の意味は、修正点の表の説明にある言葉であるべき", (_id, chart) => {
    const table = must(datasets(portal).find(({ id }) => id === "amendments"));
    const { description } = must(table.columns.find(({ title }) => title === "変わりかた（当サイトの分類）"));
    for (const [kind, , , , meaning] of chart.rows) expect(description).toContain(`${String(kind)} ${String(meaning)}`);
  });
  it("変わりかたが二つ以上ある計画は、どれも図になるべき", () => {
    const drawn = plans.filter((row) => countsOf(row("計画ID")).length > 1);
    expect(charts.map(({ id }) => id)).toEqual(drawn.map((row) => START + row("計画ID")));
  });
});
