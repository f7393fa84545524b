import { describe, expect, it } from "vitest";
import { allCharts, indicatorChart, planCharts } from "#src/charts/catalog.ts";
import { fileRows, type Chart } from "#src/charts/chart.ts";
import { datasets } from "#src/exports/catalog.ts";
import { rowsToCsv, toCsv } from "#src/exports/csv.ts";
import { partsToJson, toJson } from "#src/exports/json.ts";
import { partsAbout, partsToCsv } from "#src/exports/parts.ts";
import { indicatorTitle, measureIdOf } from "#src/model/indicator.ts";
import { findRecord, recordOf, recordsBy } from "#src/model/lookup.ts";
import { caveatsOf, figureNotes, indicatorNotes, sameIndicators, smallPlans } from "#src/model/note.ts";
import { must } from "#src/testing/must.ts";
import { portal } from "#src/testing/portal.ts";
import { listIn, readPublished } from "#src/testing/published.ts";

// 注意は値とともに運ばれる: whoever takes a number away takes along what must be known of it.

const tableOf = (id: string) => must(datasets(portal).find((table) => table.id === id));
const csvOf = (id: string) => readPublished(toCsv(tableOf(id)));
const jsonOf = (id: string) => JSON.parse(toJson(portal, tableOf(id))) as { meta: { caveats: string[] }; rows: Record<string, unknown>[] };

/** The files of a measure. */
function filesOf(measure: string): string[] {
  const parts = partsAbout(portal, measure);
  return [partsToCsv(parts), partsToJson(portal, parts, { id: measure, title: "", page: "" })];
}

/** A chart as its CSV. */
function chartCsv(chart: Chart): string {
  const { headers, rows } = fileRows(portal, chart);
  return rowsToCsv(headers, rows);
}

const indicators = portal.indicators.map((indicator) => [indicator.id, indicator] as const);

describe("指標の注意", () => {
  const [csv, json] = [csvOf("indicators"), jsonOf("indicators").rows];

  it.each(
    indicators.filter(([, { note, comparableNote, comparable, sameAs }]) => (note ?? comparableNote ?? comparable ?? sameAs) !== undefined),
  )("%s の注意は、指標の表の行にあるべき", (id, { note = "", comparableNote = "", comparable, sameAs = "" }) => {
    const row = must(csv.find((found) => found("指標ID") === id));
    expect([row("注記"), row("計画比の注記"), row("同じ指標ID")]).toEqual([note, comparableNote, sameAs]);
    expect(must(json.find((found) => found["id"] === id))).toMatchObject({
      note: note || null,
      comparable_note: comparableNote || null,
      same_as: sameAs || null,
    });
    // That two numbers are not compared is never said without the reason.
    if (comparable === false) expect([row("計画比を出せるか"), comparableNote === ""]).toEqual(["no", false]);
    if (sameAs !== "") expect(sameIndicators(portal, recordOf(portal, "indicators", sameAs)).map((same) => same.id)).toContain(id);
  });

  it("計画の数が小さい指標の計画比には、そのことの注記があるべき", () => {
    expect(smallPlans(portal).filter(({ comparableNote }) => comparableNote === undefined)).toEqual([]);
    expect(smallPlans(portal).length).toBeGreaterThan(0);
  });

  const noted = indicators.filter(([, indicator]) => indicatorNotes(portal, indicator).length > 0);

  it.each(noted)("%s の注意は、施策のCSVとJSONにあるべき", (_id, indicator) => {
    for (const file of filesOf(measureIdOf(portal, indicator)))
      for (const note of indicatorNotes(portal, indicator)) expect(file).toContain(note.replace(/^.+?：/u, ""));
  });
  it.each(noted)("%s の注意は、その値を描いた図の説明か行と、図のCSVにあるべき", (_id, indicator) => {
    const title = indicatorTitle(portal, indicator);
    // What is printed twice is drawn once, as the first of the two.
    const isDrawn = indicator.sameAs === undefined;
    const ofPlan = planCharts(portal, recordOf(portal, "plans", indicator.plan)).filter(({ id }) => id.startsWith("plan-ratio-"));
    const own = indicatorChart(portal, indicator);
    for (const note of indicatorNotes(portal, indicator)) {
      if (own !== undefined) expect([...(own.notes ?? []), own.subtitle].join("")).toContain(note);
      if (own !== undefined) expect(chartCsv(own)).toContain(note);
      for (const chart of ofPlan)
        for (const row of chart.rows.filter(([name]) => isDrawn && name === title)) {
          expect(row.at(-1)).toContain(note);
          expect(chartCsv(chart)).toContain(note);
        }
    }
  });
});

describe("数値の注意", () => {
  const [csv, json] = [csvOf("figures"), jsonOf("figures").rows];
  const noted = portal.figures.filter((figure) => figureNotes(figure).length > 0).map((figure) => [figure.id, figure] as const);

  it.each(noted)("%s の注意は、数値の表の行と、施策のファイルと、図の行にあるべき", (id, figure) => {
    const row = must(csv.find((found) => found("数値ID") === id));
    const cells = ["注記", "数値がない注記", "値の注記", "空欄の注記の並び"].map((header) => row(header)).join("\n");
    const files = findRecord(portal, "measures", figure.about) === undefined ? [] : filesOf(figure.about);
    const chart = allCharts(portal).find((entry) => entry.id === figure.series);
    for (const note of figureNotes(figure)) {
      expect(cells).toContain(note);
      expect(JSON.stringify(json.find((found) => found["id"] === id))).toContain(note);
      for (const file of files) expect(file).toContain(note);
      if (chart === undefined) continue;
      expect(chart.rows.map((cell) => cell.at(-1)).join("\n")).toContain(note);
      expect(chartCsv(chart)).toContain(note);
    }
  });
});

describe("計画の注意", () => {
  const caveats = portal.plans.flatMap((plan) =>
    (plan.caveats ?? []).flatMap(({ tables, text }) => tables.map((table) => [plan.title, table, text, plan] as const)),
  );

  it.each(caveats)("%s の表 %s の注意は、その計画のどの行にも、JSONの説明にもあるべき：%s", (_title, table, text, plan) => {
    const ids = new Set(recordsBy(portal, "measures", "plan", plan.id).map(({ id }) => id));
    const isOwn = (measure: string) => ids.has(measure);
    const rows = csvOf(table).filter((row) => isOwn(row("施策ID")));
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter((row) => !listIn(row("計画についての注意（当サイト作成）")).includes(text))).toEqual([]);
    const { meta, rows: inJson } = jsonOf(table);
    expect(meta.caveats).toContain(text);
    expect(inJson.filter((row) => isOwn(String(row["measure"])) && !(row["plan_caveats"] as string[]).includes(text))).toEqual([]);
    for (const measure of new Set(rows.map((row) => row("施策ID")))) for (const file of filesOf(measure)) expect(file).toContain(text);
  });

  it.each([
    ["evaluations-", ["evaluations"]],
    ["plan-ratio-", ["indicators", "indicator-values"]],
    ["plan-actual-", ["indicators", "indicator-values"]],
    ["planned-values-", ["indicators", "indicator-values"]],
    ["stage-grid-", ["yearly-plan"]],
  ])("図 %s… には、表 %j の注意が、CSVまで付いているべき", (start, tables) => {
    const drawn = allCharts(portal).filter(({ id }) => id.startsWith(start));
    expect(drawn.length).toBeGreaterThan(0);
    for (const chart of drawn) {
      const plan = must(portal.plans.find(({ id }) => chart.id.slice(start.length).startsWith(`${id}-`)));
      for (const text of caveatsOf(plan, tables)) {
        expect(chart.notes).toContain(text);
        expect(chartCsv(chart)).toContain(text);
      }
    }
  });
});
