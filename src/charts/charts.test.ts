import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { allCharts } from "#src/charts/catalog.ts";
import { WIDTHS, type Chart } from "#src/charts/chart.ts";
import { layoutBars } from "#src/charts/bars.ts";
import { lineageBars } from "#src/charts/lineage.ts";
import { departmentMatrix } from "#src/charts/matrix.ts";
import { layoutStageGrid } from "#src/charts/stage-grid.ts";
import { layoutStageMix, stageMix } from "#src/charts/stage-mix.ts";
import { lineageOf } from "#src/model/plan.ts";
import { cellsOf } from "#src/model/yearly-plan.ts";
import { layoutEvaluationBreakdown } from "#src/charts/evaluation-breakdown.ts";
import { PALETTE } from "#src/charts/palette.ts";
import { layoutPlanActual } from "#src/charts/plan-actual.ts";
import { layoutRatioDots } from "#src/charts/ratio-dots.ts";
import { chartPictures, drawPng, FONT_FILES } from "#src/charts/png.ts";
import { drawing, escapeXml, label } from "#src/charts/svg.ts";
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

describe("計画の図の配置", () => {
  const plan = portal.plans.find(({ id }) => id === "setagaya-gyosei-keiei")!;

  it("段階の帯は、どの年度も行の数の合計が同じで、幅は数に比例するべき", () => {
    const years = stageMix(portal, plan.id);
    const totals = years.map(({ counts, none }) => counts.reduce((sum, count) => sum + count, none));
    expect(new Set(totals)).toEqual(new Set([264]));
    const rows = layoutStageMix(years, 720);
    const scale = rows[0]!.segments.find(({ count }) => count > 0)!;
    for (const { segments } of rows)
      for (const { count, width } of segments) expect(width).toBeCloseTo((scale.width / scale.count) * count);
  });

  it("部署と到達点の表は、施策ごとの担当を数えたものであるべき", () => {
    const rows = departmentMatrix(portal, plan.id);
    expect(rows[0]).toEqual({ name: "政策経営部", counts: [8, 1, 1, 1, 2], total: 13 });
    for (const { counts, total } of rows) expect(counts.reduce((sum, count) => sum + count, 0)).toBe(total);
  });

  it("計画のつながりの帯は、重ならず、終わりの分からない計画は開いておくべき", () => {
    const bars = lineageBars(
      lineageOf(
        portal,
        portal.plans.find(({ id }) => id === "itabashi-dx2030")!,
      ),
    );
    expect(bars.map(({ start, end, isOpen }) => [start, end, isOpen])).toEqual([
      [2016, 2021, true],
      [2021, 2024, false],
      [2024, 2026, false],
      [2026, 2031, false],
    ]);
  });

  it.each(Object.values(WIDTHS))("幅%dの年ごとの計画は、ますが重ならず枠に収まるべき", (width) => {
    const rows = portal.yearlyPlan.filter(({ measure }) => measure === "setagaya-gyosei-keiei-1-23").map(cellsOf);
    const layout = layoutStageGrid(rows, width, 2026);
    for (const { cells } of layout.rows) {
      cells.forEach((cell, index) => {
        expect(cell.x + cell.width).toBeLessThanOrEqual((cells[index + 1]?.x ?? width) + 0.01);
      });
    }
    layout.rows.forEach(({ y, height }, index) => {
      expect(y + height).toBeLessThanOrEqual(layout.rows[index + 1]?.labelY ?? layout.height);
    });
  });

  it("横の帯は、0からの同じ目盛りに置き、言葉が右からはみ出さないべき", () => {
    const rows = layoutBars(
      [
        { name: "甲", value: 50, words: "50" },
        { name: "乙", value: 100, words: "100件" },
      ],
      328,
    );
    expect(rows[0]!.size).toBeCloseTo(rows[1]!.size / 2);
    expect(rows[1]!.x + rows[1]!.size + 6 + textWidth("100件", 13)).toBeLessThanOrEqual(328);
  });

  it("開くかっこは行の終わりに、閉じるかっこは行の始めに来るべきではない", () => {
    for (const { title } of portal.measures) {
      for (const line of wrapText(title, 90, 13)) {
        expect(line).not.toMatch(/[（「『]$/u);
        expect(line).not.toMatch(/^[）」』、。]/u);
      }
    }
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
  it("PNGは、二倍の大きさで、日本語の字がどの機械でも同じになるべき", async () => {
    const [picture] = await chartPictures(charts.filter(({ id }) => id === "evaluations-itabashi-dx2025-2024"));
    const png = Buffer.from(picture!.draw());
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect(png.readUInt32BE(16)).toBe(1440);
    // With no glyphs the same words are boxes or nothing, and the picture is much smaller.
    expect(png.length).toBeGreaterThan(5000);
  });
  it("PNGは、図の字だけにした書体でも、書体のすべてで描いたものと同じであるべき", async () => {
    // Characters no chart has: what only an escape stands for, halves that join, a whole the fonts have in halves only, a pair of code units, a ligature.
    const rare: Chart = {
      ...charts[0]!,
      id: "rare",
      draw: (width) =>
        drawing(
          width,
          140,
          "",
          ["<'&\">", "か\u3099は\u309a", "が\u1e0b", "\u{20bb7}\u{29e3d}", "fi ffi ㍻ 1/2"].map((text, line) =>
            label(10, 20 + line * 25, text, line === 3 ? { "font-weight": 700 } : {}),
          ),
        ),
    };
    const some = [rare, ...charts.filter((_, index) => index % 40 === 0)];
    const pictures = await chartPictures(some);
    expect(pictures).toHaveLength(some.length);
    for (const [index, { id, draw }] of pictures.entries()) {
      const whole = drawPng(some[index]!.draw(WIDTHS.wide), FONT_FILES);
      expect(Buffer.from(draw()).equals(Buffer.from(whole)), id).toBe(true);
    }
  }, 60_000);
  it("文字は、XMLとして安全にするべき", () => {
    expect(escapeXml(`<a & "b">'`)).toBe("&lt;a &amp; &quot;b&quot;&gt;&#39;");
  });
  it.each([
    "evaluations-itabashi-dx2025-2024",
    "plan-ratio-itabashi-dx2025-2024",
    "plan-actual-itabashi-dx2025-6-v1-i1",
    "stage-mix-setagaya-gyosei-keiei",
    "departments-setagaya-gyosei-keiei",
    "lineage-itabashi",
    "hours-saved-setagaya-gyosei-keiei",
    "goals-by-theme-itabashi-2024",
    "stage-grid-setagaya-gyosei-keiei-1-9",
  ])("%s は、前に見て確かめた絵と同じであるべき", async (id) => {
    const chart = charts.find((entry) => entry.id === id)!;
    for (const [name, width] of Object.entries(WIDTHS)) {
      await expect(chart.draw(width)).toMatchFileSnapshot(`__snapshots__/${id}-${name}.svg`);
    }
  });
});
