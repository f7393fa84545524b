import { describe, expect, it } from "vitest";
import { allCharts } from "#src/charts/catalog.ts";
import { datasets } from "#src/exports/catalog.ts";
import { toCsv } from "#src/exports/csv.ts";
import { must } from "#src/testing/must.ts";
import { portal } from "#src/testing/portal.ts";
import { numbersIn, readPublished, yearIn } from "#src/testing/published.ts";

const published = (id: string) => readPublished(toCsv(must(datasets(portal).find((table) => table.id === id))));
const START = "open-cells-";
const charts = allCharts(portal).filter(({ id }) => id.startsWith(START));
const plans = published("plans");
const measures = published("measures");
const cells = published("yearly-plan");

function cellsOf(plan: string) {
  const own = new Set(measures.filter((row) => row("計画ID") === plan).map((row) => row("施策ID")));
  return cells.filter((cell) => own.has(cell("施策ID")));
}

describe("「調整中」のますの図を、公開したCSVだけから計算し直す", () => {
  it.each(charts.map((chart) => [chart.id, chart] as const))("%s の数は、年次別計画のますを年度ごとに数えた数であるべき", (id, chart) => {
    const plan = must(plans.find((row) => id === START + row("計画ID")));
    const own = cellsOf(plan("計画ID"));
    const open = own.filter((cell) => cell("空欄の理由") === "adjusting");
    const years = [...new Set(own.map((cell) => cell("年度")))].sort();
    const inYear = (of: typeof own, year: string) => of.filter((cell) => cell("年度") === year).length;
    expect(chart.rows.map(([year, ...counts]) => [yearIn(String(year)), ...counts])).toEqual(
      years.map((year) => [Number(year), inYear(own, year), inYear(open, year)]),
    );
    const said = chart.finding.replace(`「${plan("計画名")}」`, "");
    expect(numbersIn(said)).toEqual(open.length === own.length ? [own.length] : [own.length, open.length]);
    expect(said.includes("すべて")).toBe(open.length === own.length);
    const ward = must(published("wards").find((row) => row("区ID") === plan("区ID")));
    expect(said.startsWith(`${ward("区名")}の`)).toBe(true);
    // The document that the subtitle names is the one that the cells were read from.
    for (const cell of own) expect(chart.subtitle).toContain(`${cell("いつの何か（当サイト作成）")}による`);
  });
  it("「調整中」のある計画は、どれも図になるべき", () => {
    const drawn = plans.filter((row) => cellsOf(row("計画ID")).some((cell) => cell("空欄の理由") === "adjusting"));
    expect(charts.map(({ id }) => id)).toEqual(drawn.map((row) => START + row("計画ID")));
  });
});
