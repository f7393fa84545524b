import { parse } from "node-html-parser";
import { describe, expect, it } from "vitest";
import { allCharts } from "#src/charts/catalog.ts";
import { partsAbout } from "#src/exports/parts.ts";
import { measureIdOf } from "#src/model/indicator.ts";
import { findRecord, recordOf } from "#src/model/lookup.ts";
import { caveatsOf, figureNotes, indicatorNotes, sameIndicators } from "#src/model/note.ts";
import { portal } from "#src/portal.ts";
import { urls } from "#src/urls.ts";
import { config } from "#src/config.ts";
import { htmlFiles, readDist } from "#scripts/site/dist.ts";

const charts = allCharts(portal);
const fileOf = (url: string) => `${url.slice(config.basePath.length)}index.html`;
const plain = (text: string) => text.replaceAll(/\s+/gu, "");
const texts = new Map<string, string>();

/** The words of a built page, without white space: lines may break anywhere. */
function wordsOf(file: string): string {
  const known = texts.get(file) ?? plain(parse(readDist(file)).textContent);
  texts.set(file, known);
  return known;
}

/** Notes that a page should say and does not. */
function unsaid(url: string, notes: readonly string[]): string[] {
  return notes.filter((note) => !wordsOf(fileOf(url)).includes(plain(note))).map((note) => `${url} ${note}`);
}

/** The year and kind before a value's note are told by the table's own heads. */
const withoutYear = (note: string) => note.replace(/^\S+?年度の(?:計画|実績)：/u, "");

describe("注意は、値とともに運ばれる", () => {
  it("指標の注意は、指標のページと施策のページにあるべき", () => {
    const missing = portal.indicators.flatMap((indicator) => {
      const notes = indicatorNotes(portal, indicator).map(withoutYear);
      return [urls.indicator(indicator.id), urls.measure(measureIdOf(portal, indicator))].flatMap((url) => unsaid(url, notes));
    });
    expect(missing).toEqual([]);
  });
  it("同じ指標は、指標のページでも施策のページでも、たがいにたどれるべき", () => {
    const pairs = portal.indicators.flatMap((indicator) => sameIndicators(portal, indicator).map((same) => [indicator, same] as const));
    for (const [indicator, same] of pairs)
      for (const url of [urls.indicator(indicator.id), urls.measure(measureIdOf(portal, indicator))])
        expect(readDist(fileOf(url)), url).toContain(`href="${urls.indicator(same.id)}"`);
  });
  it("数値の注意は、施策・計画・部署のページにあるべき", () => {
    const missing = portal.figures
      .filter(({ listed }) => listed !== false)
      .flatMap((figure) => {
        const { about } = figure;
        const department = findRecord(portal, "departments", about);
        const plan = findRecord(portal, "policyGroups", about)?.plan ?? about;
        const url =
          findRecord(portal, "measures", about) !== undefined
            ? urls.measure(about)
            : department !== undefined
              ? urls.department(department.ward, about)
              : urls.plan(plan);
        return unsaid(url, figureNotes(figure));
      });
    expect(missing).toEqual([]);
  });
  it("計画の注意は、その表の値がある施策と指標のページにあるべき", () => {
    const measures = portal.measures.flatMap(({ id, plan }) => {
      const tables = partsAbout(portal, id).map((part) => part.id);
      return unsaid(urls.measure(id), caveatsOf(recordOf(portal, "plans", plan), tables));
    });
    const indicators = portal.indicators.flatMap(({ id, plan }) =>
      unsaid(urls.indicator(id), caveatsOf(recordOf(portal, "plans", plan), ["indicators", "indicator-values"])),
    );
    expect([...measures, ...indicators]).toEqual([]);
  });
  it("計画そのものの注記は、計画のページにあるべき", () => {
    expect(portal.plans.flatMap(({ id, note }) => unsaid(urls.plan(id), note === undefined ? [] : [note]))).toEqual([]);
  });
  it("図のあるページには、図の注意と、その行の注記があるべき", () => {
    const missing = htmlFiles().flatMap((file) => {
      const html = readDist(file);
      const drawn = charts.filter(({ id }) => html.includes(`href="${urls.chartFile(id, "csv")}"`));
      return drawn.flatMap(({ notes = [], headers, rows }) => {
        const ofRows = headers.at(-1) === "注記" ? rows.flatMap((row) => (row.at(-1) === undefined ? [] : [String(row.at(-1))])) : [];
        return [...notes.map(withoutYear), ...ofRows]
          .filter((note) => !wordsOf(file).includes(plain(note)))
          .map((note) => `${file} ${note}`);
      });
    });
    expect(missing).toEqual([]);
  });
  it("図のCSVには、図の注意があるべき", () => {
    for (const { id, notes = [] } of charts)
      for (const note of notes) expect(readDist(urls.chartFile(id, "csv").slice(config.basePath.length)), id).toContain(note);
  });
});
