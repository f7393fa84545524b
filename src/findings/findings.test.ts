import { describe, expect, it } from "vitest";
import { allCharts } from "#src/charts/catalog.ts";
import { datasets } from "#src/exports/catalog.ts";
import { allFindings, findingsOf, frontFindings } from "#src/findings/catalog.ts";
import { STRENGTHS } from "#src/findings/finding.ts";
import { portal } from "#src/testing/portal.ts";
import { smallPortal } from "#src/testing/small-data.ts";

const findings = allFindings(portal);
const one = findings.map((finding) => [finding.id, finding] as const);

describe("分かったこと", () => {
  it("idは重ならず、図は、ファイルのある図であるべき", () => {
    const charts = new Set(allCharts(portal).map(({ id }) => id));
    expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
    expect(findings.filter(({ chart }) => !charts.has(chart.id)).map(({ id }) => id)).toEqual([]);
  });
  it.each(one)(
    "%s には、気をつけること、計算のしかた、もとの表と記録があるべき",
    (_id, { caution, method, tables, evidence, strength }) => {
      const published = datasets(portal).map(({ id }) => id);
      expect(caution).toMatch(/。$/u);
      expect(method.length).toBeGreaterThan(0);
      expect(tables.length).toBeGreaterThan(0);
      expect(tables.filter((table) => !published.includes(table))).toEqual([]);
      expect(evidence.length).toBeGreaterThan(0);
      expect(Object.keys(STRENGTHS)).toContain(strength);
    },
  );
  it.each(one)("%s の文に、区の評価の言葉と当サイトの計算を、まぜるべきではない", (_id, { chart, points, caution }) => {
    // 達成率, 失敗 and the like would be a verdict of ours (the ward's own words stand in 「」).
    const own = [chart.finding, ...points, caution].join("").replaceAll(/「[^」]*」/gu, "");
    expect(own).not.toMatch(/達成率|目標割れ|失敗|遅れて|サボ|怠|三区で一番/u);
    expect(own).not.toMatch(/達成/u);
  });
  it("区の資料についてのものは、その区のものとして引けるべき", () => {
    for (const { id } of portal.wards) expect(findingsOf(portal, id).every(({ ward }) => ward === id)).toBe(true);
    expect(findings.filter(({ ward }) => ward === undefined).length).toBeGreaterThan(0);
  });
  it("ホームには、ちがう問いの三つが出るべき", () => {
    const front = frontFindings(portal);
    expect(front).toHaveLength(3);
    expect(new Set(front.map(({ question }) => question)).size).toBe(3);
  });
  it("言えることのないデータでは、言うべきではない", () => {
    expect(allFindings(smallPortal()).map(({ id }) => id)).toEqual(["year-acts-kou-2026"]);
  });
});
