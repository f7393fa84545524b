import { describe, expect, it } from "vitest";
import { allCharts } from "#src/charts/catalog.ts";
import { datasets } from "#src/exports/catalog.ts";
import { toCsv } from "#src/exports/csv.ts";
import { must } from "#src/testing/must.ts";
import { portal } from "#src/testing/portal.ts";
import { listIn, numbersIn, readPublished, yearIn, type PublishedRow } from "#src/testing/published.ts";

const published = (id: string) => readPublished(toCsv(must(datasets(portal).find((table) => table.id === id))));
const charts = (start: string) => allCharts(portal).filter(({ id }) => id.startsWith(start));
const wards = published("wards");

/** The goals of the ward and year that a chart names. */
function goalsOf(start: string, id: string, subtitle: string): PublishedRow[] {
  const year = String(yearIn(subtitle));
  const ward = must(wards.find((row) => id === `${start}${row("区ID")}-${year}`));
  return published("management-policies").filter((row) => row("区ID") === ward("区ID") && row("年度") === year && row("種類") === "goal");
}

/** How often each name occurs. */
function countsOf(names: readonly string[]): [string, number][] {
  return [...Map.groupBy(names, (name) => name)].map(([name, same]) => [name, same.length]);
}

describe("重点目標の図を、公開したCSVだけから計算し直す", () => {
  const BY_THEME = "goals-by-theme-";
  it.each(charts(BY_THEME).map((chart) => [chart.id, chart] as const))("%s の数は、主なテーマを数えた数であるべき", (id, chart) => {
    const goals = goalsOf(BY_THEME, id, chart.subtitle);
    const themes = new Map(published("themes").map((row) => [row("テーマID"), row("テーマ")]));
    const counts = countsOf(goals.map((row) => must(themes.get(must(listIn(row("テーマ"))[0])))));
    expect(Object.fromEntries(chart.rows)).toEqual(Object.fromEntries(counts));
    const sorted = counts.map(([, count]) => count).sort((a, b) => b - a);
    expect(chart.rows.map(([, count]) => count)).toEqual(sorted);
    const [most, second] = sorted;
    expect(numbersIn(chart.finding)).toEqual([goals.length, most]);
    expect(chart.finding).toContain(`「${must(counts.find(([, count]) => count === most))[0]}」`);
    expect(most).toBeGreaterThan(must(second));
  });

  const BY_DEPARTMENT = "goals-by-department-";
  it.each(charts(BY_DEPARTMENT).map((chart) => [chart.id, chart] as const))("%s の数は、部を数えた数であるべき", (id, chart) => {
    const goals = goalsOf(BY_DEPARTMENT, id, chart.subtitle);
    const names = new Map(published("departments").map((row) => [row("部署ID"), row("部署名")]));
    const counts = countsOf(goals.map((row) => must(names.get(row("部署ID")))));
    expect(chart.rows).toEqual(counts);
    const [most, second] = [...counts].sort(([, a], [, b]) => b - a);
    expect(numbersIn(chart.finding.replace(must(most)[0], ""))).toEqual([counts.length, goals.length, must(most)[1]]);
    expect(chart.finding).toContain(`いちばん多いのは${must(most)[0]}の`);
    expect(must(most)[1]).toBeGreaterThan(must(second)[1]);
  });
});
