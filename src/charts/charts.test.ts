import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { allCharts } from "#src/charts/catalog.ts";
import { WIDTHS } from "#src/charts/chart.ts";
import { layoutEvaluationBreakdown } from "#src/charts/evaluation-breakdown.ts";
import { PALETTE } from "#src/charts/palette.ts";
import { layoutPlanActual } from "#src/charts/plan-actual.ts";
import { layoutRatioDots } from "#src/charts/ratio-dots.ts";
import { escapeXml } from "#src/charts/svg.ts";
import { textWidth, wrapText } from "#src/charts/text-width.ts";
import { ratedIndicators } from "#src/model/indicator.ts";
import { portal } from "#src/testing/portal.ts";

const charts = allCharts(portal);

describe("図の配置", () => {
  it("評価の帯は、数に比例し、すき間なく幅を埋めるべき", () => {
    const segments = layoutEvaluationBreakdown(
      [
        { label: "達成+", count: 4 },
        { label: "達成", count: 13 },
        { label: "未達成", count: 0 },
      ],
      340,
    );
    expect(segments.map(({ x, width }) => [x, width])).toEqual([
      [0, 80],
      [80, 260],
      [340, 0],
    ]);
  });
  it("計画と実績は、同じ0からの目盛りに置くべき", () => {
    const quantity = (value: number) => ({ text: String(value), value, unit: "件" });
    const { rows } = layoutPlanActual([{ fiscalYear: 2024, plan: quantity(50), actual: quantity(100), ratio: 2, missed: false }], 216);
    expect(rows[0]?.actualX).toBeCloseTo(200);
    expect(rows[0]?.planX).toBeCloseTo(100);
  });
  it.each(Object.values(WIDTHS))("幅%dの点の図では、点がすべて枠の中にあり、届かないものだけが100%%の左にあるべき", (width) => {
    const layout = layoutRatioDots(ratedIndicators(portal, 2024), width);
    const hundred = layout.ticks.find(({ isPlan }) => isPlan)!.x;
    for (const { x, missed } of layout.dots) {
      expect(x).toBeGreaterThanOrEqual(layout.left);
      expect(x).toBeLessThanOrEqual(layout.right);
      expect(x < hundred).toBe(missed);
    }
  });
  it("折り返した行は、幅に収まるべき", () => {
    const lines = wrapText("住民票、印鑑証明書、区政証明のコンビニでの各種証明書発行数", 120, 13);
    expect(lines.join("")).toBe("住民票、印鑑証明書、区政証明のコンビニでの各種証明書発行数");
    expect(lines.every((line) => textWidth(line, 13) <= 134)).toBe(true);
  });
});

describe("図の絵", () => {
  it("idは重ならないべき", () => {
    expect(new Set(charts.map(({ id }) => id)).size).toBe(charts.length);
  });
  it("どの図にも、表の行と読める名前があるべき", () => {
    for (const { rows, headers, finding } of charts) {
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.every((row) => row.length === headers.length)).toBe(true);
      expect(finding).not.toBe("");
    }
  });
  it("色は、画面の明るい色と同じであるべき", () => {
    const css = readFileSync("src/styles/tokens.css", "utf8");
    for (const [name, colour] of Object.entries(PALETTE)) expect(css).toContain(`--${name}: light-dark(${colour},`);
  });
  it("文字は、XMLとして安全にするべき", () => {
    expect(escapeXml(`<a & "b">'`)).toBe("&lt;a &amp; &quot;b&quot;&gt;&#39;");
  });
  it.each(["evaluations-itabashi-dx2025-2024", "plan-ratio-itabashi-dx2025-2024", "plan-actual-itabashi-dx2025-6-v1-i1"])(
    "%s は、前に見て確かめた絵と同じであるべき",
    async (id) => {
      const chart = charts.find((entry) => entry.id === id)!;
      for (const [name, width] of Object.entries(WIDTHS)) {
        await expect(chart.draw(width)).toMatchFileSnapshot(`__snapshots__/${id}-${name}.svg`);
      }
    },
  );
});
