import { describe, expect, it } from "vitest";
import { allCharts } from "#src/charts/catalog.ts";
import { datasets } from "#src/exports/catalog.ts";
import { toCsv } from "#src/exports/csv.ts";
import { must } from "#src/testing/must.ts";
import { portal } from "#src/testing/portal.ts";
import { numbersIn, readPublished, type PublishedRow } from "#src/testing/published.ts";

const published = (id: string) => readPublished(toCsv(must(datasets(portal).find((table) => table.id === id))));
const START = "group-pace-";
const charts = allCharts(portal).filter(({ id }) => id.startsWith(START));
const plans = published("plans");
const measures = published("measures");
const groups = published("policy-groups");
const volumes = new Set(published("planned-volumes").map((row) => row("事業量ID")));
/** This year, as the table of the measures says it in every row. */
const [year, ...otherYears] = new Set(measures.map((row) => row("ことしの年度")));
const cells = published("yearly-plan").filter(
  (cell) =>
    cell("年度") === year && !volumes.has(cell("行ID")) && ["検討", "準備", "試行", "実施", "拡充"].includes(cell("いちばん進んだ段階")),
);

/** Parts of a plan with their rows of this year and those carried out or widened; the least part first. */
function pacesOf(plan: string) {
  return groups
    .filter((row) => row("計画ID") === plan)
    .map((group) => {
      const own = new Set(measures.filter((row) => row("方針ID") === group("方針ID")).map((row) => row("施策ID")));
      const rows = cells.filter((cell) => own.has(cell("施策ID")));
      return { group, rows: rows.length, done: rows.filter((cell) => ["実施", "拡充"].includes(cell("いちばん進んだ段階"))).length };
    })
    .filter(({ rows }) => rows > 0)
    .sort((a, b) => a.done * b.rows - b.done * a.rows);
}

const sources = published("sources");
const knownAsOf = (plan: PublishedRow) => must(sources.find((row) => row("出典ID") === plan("出典ID")))("いつの何か（当サイト作成）");
const nameOf = (group: PublishedRow) => (group("区分") === group("名前") ? group("名前") : `${group("区分")} ${group("名前")}`);

describe("計画の区分ごとの、ことしの予定の図を、公開したCSVだけから計算し直す", () => {
  it("ことしは、施策の表のどの行でも同じ年度であるべき", () => {
    expect(otherYears).toEqual([]);
  });
  it.each(charts.map((chart) => [chart.id, chart] as const))("%s の数は、年次別計画の行を区分と段階で数えた数であるべき", (id, chart) => {
    const plan = must(plans.find((row) => id === `${START}${row("計画ID")}-${String(year)}`));
    const paces = pacesOf(plan("計画ID"));
    const percents = paces.map(({ done, rows }) => (done / rows) * 100);
    expect(chart.rows.map((row) => row.slice(0, 3))).toEqual(paces.map(({ group, rows, done }) => [nameOf(group), rows, done]));
    percents.forEach((percent, index) => {
      const shown = String(chart.rows[index]?.[3]);
      expect(shown).toMatch(/^[\d.]+%$/u);
      expect(Math.abs(must(numbersIn(shown)[0]) - percent)).toBeLessThanOrEqual(0.5);
    });
    const [least, second] = paces;
    const total = (key: "rows" | "done") => paces.reduce((sum, pace) => sum + pace[key], 0);
    // Every row of the plan is in a part.
    const all = cells.filter((cell) => measures.some((row) => row("施策ID") === cell("施策ID") && row("計画ID") === plan("計画ID")));
    expect(total("rows")).toBe(all.length);
    const title = must(least).group("名前");
    const [ofAll, ofLeast = ""] = chart.finding.split(`「${title}」`);
    expect(numbersIn(must(ofAll))).toEqual([total("rows"), total("done")]);
    expect(numbersIn(ofLeast).slice(0, 2)).toEqual([must(least).rows, must(least).done]);
    expect(ofLeast).toContain(`（${String(chart.rows[0]?.[3])}）`);
    // いちばん低い is of one part only.
    expect(must(second).done * must(least).rows).toBeGreaterThan(must(least).done * must(second).rows);
    const ward = must(published("wards").find((row) => row("区ID") === plan("区ID")));
    expect(chart.finding.startsWith(`${ward("区名")}では`)).toBe(true);
    expect(numbersIn(chart.subtitle.replace(plan("計画名"), "").replace(knownAsOf(plan), ""))).toEqual([Number(year) - 2018]);
  });
  it("ことしの予定が二つ以上の区分にある計画は、どれも図になるべき", () => {
    const drawn = plans.filter((row) => pacesOf(row("計画ID")).length > 1);
    expect(charts.map(({ id }) => id)).toEqual(drawn.map((row) => `${START}${row("計画ID")}-${String(year)}`));
  });
});
