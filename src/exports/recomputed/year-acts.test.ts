import { describe, expect, it } from "vitest";
import { allCharts } from "#src/charts/catalog.ts";
import { datasets } from "#src/exports/catalog.ts";
import { toCsv } from "#src/exports/csv.ts";
import { currentFiscalYear } from "#src/model/this-year.ts";
import { themeSections, wardDoorText, wardYear } from "#src/model/ward-year.ts";
import { actCounts } from "#src/model/year-act.ts";
import { must } from "#src/testing/must.ts";
import { portal } from "#src/testing/portal.ts";
import { listIn, numbersIn, readPublished, yearIn, type PublishedRow } from "#src/testing/published.ts";

const published = (id: string) => readPublished(toCsv(must(datasets(portal).find((table) => table.id === id))));
const measures = published("measures");
const cells = published("yearly-plan");
const wards = published("wards").map((row) => [row("区名"), row("区ID")] as const);
/** The release says which year is this one; it stands in no table, and in every page and chart that speaks of it. */
const year = currentFiscalYear(portal);

const LADDER = ["", "検討", "準備", "試行", "実施", "拡充"];
const ACTS = ["始める", "広げる", "続けて行う", "試す", "準備する", "検討する"];
const level = (cell: PublishedRow) => LADDER.indexOf(cell("いちばん進んだ段階"));

/** What a row of a plan does this year, from the stages that the table publishes. */
function actOf(row: readonly PublishedRow[]): string | undefined {
  const now = row.find((cell) => cell("年度") === String(year));
  if (now === undefined || level(now) === 0) return undefined;
  if (level(now) < 4) return must(["検討する", "準備する", "試す"][level(now) - 1]);
  const told = row.filter((cell) => Number(cell("年度")) < year && cell("空欄の理由") === "");
  const before = told.sort((a, b) => Number(a("年度")) - Number(b("年度"))).at(-1);
  if (before !== undefined && level(before) < 4) return "始める";
  return level(now) === 5 ? "広げる" : "続けて行う";
}

/** How many rows of some measures do what this year, and in how many measures. */
function countsOf(own: readonly PublishedRow[]) {
  const ids = new Set(own.map((row) => row("施策ID")));
  const byRow = Map.groupBy(cells, (cell) => cell("行ID"));
  const told = [...byRow.values()]
    .map((row) => ({ act: actOf(row), measure: must(row[0])("施策ID") }))
    .filter(({ measure }) => ids.has(measure));
  return ACTS.map((act) => {
    const doing = told.filter((entry) => entry.act === act);
    return { act, rows: doing.length, measures: new Set(doing.map(({ measure }) => measure)).size };
  });
}

describe("ことしすること（始める・広げる・続けて行うなど）の数", () => {
  it.each(published("plans").map((row) => [row("計画名"), row("計画ID")]))(
    "%s の数は、年次別計画の表から数えた数であるべき",
    (_title, plan) => {
      const own = measures.filter((row) => row("計画ID") === plan);
      const ids = own.map((row) => ({ id: row("施策ID") }));
      expect(actCounts(portal, ids)).toEqual(countsOf(own));
    },
  );

  const charts = allCharts(portal).filter(({ id }) => id.startsWith("year-acts-"));
  it.each(charts.map((chart) => [chart.id, chart] as const))("図 %s の見出しと行は、年次別計画の表から数えた数であるべき", (id, chart) => {
    const [, ward] = must(wards.find(([, ofWard]) => id === `year-acts-${ofWard}-${String(year)}`));
    const counts = countsOf(measures.filter((row) => row("区ID") === ward));
    const total = counts.reduce((sum, { rows }) => sum + rows, 0);
    expect(yearIn(chart.subtitle)).toBe(year);
    expect(chart.rows.map((row) => row.slice(0, 3))).toEqual(counts.map(({ act, rows, measures: own }) => [act, rows, own]));
    expect(numbersIn(chart.finding)).toEqual([total, counts[0]?.rows, counts[0]?.measures]);
  });
});

/** What the files say of a measure and this year, by the order of what a ward's page tells first. */
function kindOf(measure: PublishedRow): "planned" | "results" | "open" | "unstated" {
  const id = measure("施策ID");
  const now = cells.filter((cell) => cell("施策ID") === id && cell("年度") === String(year));
  const written = published("year-sentences").some((row) => row("施策ID") === id && row("年度") === String(year));
  if (written || now.some((cell) => level(cell) > 0)) return "planned";
  const actual = published("indicator-values").some((row) => row("施策ID") === id && row("種類") === "actual");
  if (actual || published("evaluations").some((row) => row("施策ID") === id)) return "results";
  return now.some((cell) => cell("空欄の理由") === "adjusting") ? "open" : "unstated";
}

describe("区のページとホームにある、区の取組みの数", () => {
  const kinds = new Map(measures.map((row) => [row, kindOf(row)]));
  const LISTS = ["planned", "results", "open", "unstated"] as const;

  it.each(wards)("%s の予定・結果・調整中・年の記載なしの数は、表から数えた数であるべき", (_name, ward) => {
    const own = measures.filter((row) => row("区ID") === ward);
    const counts = LISTS.map((list) => own.filter((row) => kinds.get(row) === list).length);
    const shown = wardYear(portal, ward);
    expect(LISTS.map((list) => shown[list].length)).toEqual(counts);
    // The door says those that there are; of results it says of which year, too.
    const told = numbersIn(wardDoorText(portal, ward));
    const ids = new Set(own.map((row) => row("施策ID")));
    const actuals = published("indicator-values").filter((row) => row("種類") === "actual");
    const ofResults = [...actuals, ...published("evaluations")].filter((row) => ids.has(row("施策ID")));
    const newest = Math.max(0, ...ofResults.map((row) => Number(row("年度"))));
    const [planned, results, open, unstated] = counts.map((count) => (count === 0 ? [] : [count]));
    const ofYear = results?.length === 0 ? [] : [newest - 2018];
    expect(told).toEqual([planned, ofYear, results, open, unstated].flatMap((part) => part ?? []));
  });
  it.each(wards)("%s のテーマごとの数は、主なテーマを数えた数であるべき", (_name, ward) => {
    const themes = published("themes");
    const shown = wardYear(portal, ward);
    for (const list of LISTS) {
      const mains = measures
        .filter((row) => row("区ID") === ward && kinds.get(row) === list)
        .map((row) => must(themes.find((theme) => theme("テーマID") === listIn(row("テーマ"))[0])));
      const titles = mains.map((theme) => (theme("まとまり") === "くらし" ? theme("テーマ") : theme("まとまり")));
      const counts = Object.fromEntries([...Map.groupBy(titles, (title) => title)].map(([title, same]) => [title, same.length]));
      const sections = themeSections(portal, shown[list]);
      expect(Object.fromEntries(sections.map(({ title, measures: own }) => [title, own.length]))).toEqual(counts);
    }
  });
});
