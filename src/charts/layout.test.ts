import { describe, expect, it } from "vitest";
import { layoutBars } from "#src/charts/bars.ts";
import { WIDTHS } from "#src/charts/chart.ts";
import { layoutEvaluationBreakdown } from "#src/charts/evaluation-breakdown.ts";
import { lineageBars } from "#src/charts/lineage.ts";
import { layoutPlanActual } from "#src/charts/plan-actual.ts";
import { layoutPlannedValues } from "#src/charts/planned-values.ts";
import { layoutRatioDots } from "#src/charts/ratio-dots.ts";
import { layoutStageGrid } from "#src/charts/stage-grid.ts";
import { layoutStageMix, stageMix } from "#src/charts/stage-mix.ts";
import { ratedIndicators } from "#src/model/indicator.ts";
import { cellsOf } from "#src/model/yearly-plan.ts";
import { drawnPortal as portal } from "#src/testing/drawn-portal.ts";
import { must } from "#src/testing/must.ts";
import { textWidth } from "#src/text/width.ts";

const quantity = (value: number) => ({ text: String(value), value, unit: "件" });

describe("帯の図の配置", () => {
  it("評価の帯は、数に比例し、すき間なく幅を埋めるべき", () => {
    const segments = layoutEvaluationBreakdown(
      [
        { id: "a", label: "甲", met: true, level: "above", count: 4 },
        { id: "b", label: "乙", met: true, level: "met", count: 13 },
        { id: "c", label: "丙", met: false, level: "missed", count: 0 },
      ],
      340,
    );
    expect(segments.map(({ x, width }) => [x, width])).toEqual([
      [0, 80],
      [80, 260],
      [340, 0],
    ]);
  });
  it("段階の帯は、どの年度も同じ目盛りで、幅が行の数に比例し、記入のない行の分だけ短いべき", () => {
    // Room for the bars: 720 less the 76 of the year, for at most 3 rows.
    const row = (720 - 76) / 3;
    const widths = layoutStageMix(stageMix(portal, "kou-plan"), 720).map(({ segments }) => segments.map(({ x, width }) => [x, width]));
    const [first = [], , third = []] = widths;
    expect(first.map(([, width]) => width)).toEqual([2 * row, 0, 0, 0, 0]);
    expect(third).toEqual([
      [76, row],
      [76 + row, 0],
      [76 + row, row],
      [76 + 2 * row, row],
      [76 + 3 * row, 0],
    ]);
  });
  it("横の帯は、0からの同じ目盛りに置き、言葉が右からはみ出さないべき", () => {
    const bars = [
      { name: "甲", value: 50, words: "50" },
      { name: "乙", value: 100, words: "100件" },
    ];
    const [half, whole] = layoutBars(bars, 328);
    expect(must(half).size).toBeCloseTo(must(whole).size / 2);
    expect(must(whole).x + must(whole).size + 6 + textWidth("100件", 13)).toBeLessThanOrEqual(328);
    // An axis that ends at 200 halves every bar.
    expect(layoutBars(bars, 328, 200).map(({ size }) => size)).toEqual([must(half).size / 2, must(half).size]);
  });
  it("すべてが0でも、帯は0の長さであるべき", () => {
    expect(layoutBars([{ name: "甲", value: 0, words: "0" }], 328).map(({ size }) => size)).toEqual([0]);
  });
});

describe("計画と実績の図の配置", () => {
  const years = [
    { fiscalYear: 2024, plan: quantity(50), actual: quantity(100), ratio: 2, points: undefined, missed: false },
    { fiscalYear: 2025, plan: quantity(25), actual: undefined, ratio: undefined, points: undefined, missed: false },
  ];

  it("どの年度も、0からの同じ目盛りに置くべき", () => {
    const { rows, left } = layoutPlanActual(years, 540);
    expect(left).toBe(0);
    expect(rows.map(({ y, planX, actualX }) => [y, planX, actualX])).toEqual([
      [0, 250, 500],
      [64, 125, undefined],
    ]);
  });
  it("値を言葉でも書き、実績がなければ、そう書くべき", () => {
    expect(layoutPlanActual(years, 500).rows.map(({ heading, caption }) => [heading, caption])).toEqual([
      ["令和6年度", ["実績 100件 ／ 計画 50件"]],
      ["令和7年度", ["計画 25件（実績は資料にまだありません）"]],
    ]);
    expect(layoutPlanActual(years, 500, true).rows.map(({ caption }) => caption)).toEqual([[], []]);
  });
  it("言葉が幅に入らなければ、切れずに次の行へ続き、次の年度と重ならないべき", () => {
    const long = [{ ...must(years[1]), plan: { ...quantity(25_000), unit: "シナリオ" } }, must(years[0])];
    const { rows, height } = layoutPlanActual(long, WIDTHS.narrow);
    const [none, both] = rows.map(({ caption, y }) => ({ caption, y }));
    expect(must(none).caption.length).toBe(2);
    for (const line of must(none).caption)
      expect(textWidth("令和7年度", 13) + 14 + textWidth(line, 13)).toBeLessThanOrEqual(WIDTHS.narrow + 13);
    expect(must(both).y).toBe(64 + 17);
    expect(height).toBe(2 * 64 + 17);
  });
});

describe("計画のつながりの図の配置", () => {
  it("帯は重ならず、終わりの分からない計画は次の計画まで開いておき、始まりの分からない計画にはないべき", () => {
    const [known, ...others] = portal.plans;
    const plan = must(known);
    const blank = { blank: "not-stated" as const };
    const bars = lineageBars([
      { ...plan, periodStart: blank, periodEnd: blank },
      { ...plan, periodStart: 2016, periodEnd: blank },
      { ...plan, periodStart: 2021, periodEnd: 2023 },
      { ...plan, periodStart: 2024, periodEnd: blank },
    ]);
    expect(others.length).toBeGreaterThan(0);
    expect(bars.map(({ start, end, isOpen }) => [start, end, isOpen])).toEqual([
      [2016, 2021, true],
      [2021, 2024, false],
      [2024, 2025, true],
    ]);
  });
});

describe("計画だけの図の配置", () => {
  const years = [
    { fiscalYear: 2024, plan: quantity(5) },
    { fiscalYear: 2025, plan: { blank: "not-stated" as const } },
    { fiscalYear: 2026, plan: quantity(10) },
  ];

  it("どの年度も0からの同じ目盛りに置き、数のない年度の行は残し、言葉が右からはみ出さないべき", () => {
    const { rows, left, width } = layoutPlannedValues(years, WIDTHS.narrow);
    const [half, none, whole] = rows.map(({ endX }) => endX);
    expect(must(half) - left).toBeCloseTo((must(whole) - left) / 2);
    expect(none).toBeUndefined();
    expect(rows.map(({ words }) => words)).toEqual(["5件", "記載なし", "10件"]);
    expect(must(whole) + 8 + textWidth("10件", 13)).toBeLessThanOrEqual(width);
  });
  it("すべてが0でも、帯は0の長さであるべき", () => {
    const { rows, left } = layoutPlannedValues([{ fiscalYear: 2024, plan: quantity(0) }], WIDTHS.narrow);
    expect(rows.map(({ endX }) => endX)).toEqual([left]);
  });
});

describe.each(Object.values(WIDTHS))("幅%dで", (width) => {
  it("計画比の点は枠の中にあり、100%の線から、比の対数だけ離れるべき", () => {
    const { dots, ticks, left, right } = layoutRatioDots(ratedIndicators(portal, 2024), width);
    const at = (value: string) => must(dots.find((dot) => dot.value === value)).x;
    const tick = (text: string) => must(ticks.find((entry) => entry.text === text)).x;
    for (const { x } of dots) {
      expect(x).toBeGreaterThanOrEqual(left);
      expect(x).toBeLessThanOrEqual(right);
    }
    expect(ticks.map(({ text, isPlan }) => [text, isPlan])).toEqual([
      ["50%", false],
      ["100%", true],
      ["200%", false],
    ]);
    expect(tick("200%") - tick("100%")).toBeCloseTo(tick("100%") - tick("50%"));
    expect(at("100%")).toBeCloseTo(tick("100%"));
    expect((at("340%") - tick("100%")) / (tick("200%") - tick("100%"))).toBeCloseTo(Math.log2(3.4));
    expect(dots.map(({ value, missed }) => [value, missed])).toEqual([
      ["340%", false],
      ["150%", true],
      ["126%", false],
      ["100%", false],
      ["53%", true],
    ]);
  });
  it("年ごとの計画は、ますが重ならず枠に収まり、今年度と調整中を見分けるべき", () => {
    const layout = layoutStageGrid(portal.yearlyPlan.map(cellsOf), width, 2026);
    for (const { cells } of layout.rows) {
      cells.forEach((cell, index) => {
        expect(cell.x + cell.width).toBeLessThanOrEqual((cells[index + 1]?.x ?? width) + 0.01);
      });
      expect(cells.map(({ isNow }) => isNow)).toEqual([false, false, true, false]);
    }
    layout.rows.forEach(({ y, height }, index) => {
      expect(y + height).toBeLessThanOrEqual(layout.rows[index + 1]?.labelY ?? layout.height);
    });
    expect(layout.rows.map(({ cells }) => cells.map(({ level }) => level))).toEqual([
      [1, 2, 3, 4],
      [1, 1, 4, 5],
      [0, 0, 1, 4],
    ]);
    expect(layout.rows.flatMap(({ cells }) => cells.filter(({ isAdjusting }) => isAdjusting))).toHaveLength(1);
  });
});
