import { describe, expect, it } from "vitest";
import { allCharts } from "#src/charts/catalog.ts";
import { datasets } from "#src/exports/catalog.ts";
import { toCsv } from "#src/exports/csv.ts";
import { must } from "#src/testing/must.ts";
import { portal } from "#src/testing/portal.ts";
import { numbersIn, readPublished, yearIn } from "#src/testing/published.ts";

const published = (id: string) => readPublished(toCsv(must(datasets(portal).find((table) => table.id === id))));
const charts = (start: string) => allCharts(portal).filter(({ id }) => id.startsWith(start));
const cells = published("yearly-plan");
const measures = published("measures");
const volumes = new Set(published("planned-volumes").map((row) => row("事業量ID")));
const plans = published("plans");

const LADDER = ["検討", "準備", "試行", "実施", "拡充"];
const WORDS: Readonly<Record<string, string>> = { adjusting: "調整中", "not-stated": "記載なし", unrecoverable: "判読不能" };

describe("年度ごとの段階の図を、公開したCSVだけから計算し直す", () => {
  it.each(charts("stage-mix-").map((chart) => [chart.id, chart] as const))(
    "%s の数は、年次別計画の行を段階で数えた数であるべき",
    (id, chart) => {
      const plan = must(plans.find((row) => id === `stage-mix-${row("計画ID")}`));
      const own = new Set(measures.filter((row) => row("計画ID") === plan("計画ID")).map((row) => row("施策ID")));
      const rows = cells.filter((cell) => own.has(cell("施策ID")) && !volumes.has(cell("行ID")));
      const years = [...new Set(rows.map((cell) => Number(cell("年度"))))].sort();
      const counts = years.map((year) => {
        const stages = rows.filter((cell) => Number(cell("年度")) === year).map((cell) => cell("いちばん進んだ段階"));
        return [...LADDER, ""].map((stage) => stages.filter((found) => found === stage).length);
      });
      expect(chart.headers).toEqual(["年度", ...LADDER, "記入なし"]);
      expect(chart.rows.map(([label, ...shown]) => [yearIn(String(label)), ...shown])).toEqual(
        counts.map((shown, index) => [years[index], ...shown]),
      );
      const [first, last] = [must(counts[0]), must(counts.at(-1))];
      const done = (of: readonly number[]) => must(of[3]) + must(of[4]);
      expect(numbersIn(chart.finding.replace(plan("計画名"), ""))).toEqual([first[0], last[0], done(first), done(last)]);
      // 減り and 増える stand in the sentence whatever the numbers are.
      expect(must(first[0])).toBeGreaterThan(must(last[0]));
      expect(done(first)).toBeLessThan(done(last));
    },
  );
});

describe("施策ごとの年次別計画の図を、公開したCSVだけから読み直す", () => {
  it.each(charts("stage-grid-").map((chart) => [chart.id, chart] as const))("%s のますは、年次別計画の表の文であるべき", (id, chart) => {
    const measure = must(measures.find((row) => id === `stage-grid-${row("施策ID")}`));
    const own = cells.filter((cell) => cell("施策ID") === measure("施策ID"));
    const years = [...new Set(own.map((cell) => Number(cell("年度"))))].sort();
    const text = (printed: string, blank: string) => (printed === "" ? must(WORDS[blank]) : printed);
    const rows = [...Map.groupBy(own, (cell) => cell("行ID")).values()];
    const noted = rows.some((row) => must(row[0])("注記") !== "");
    const headers = chart.headers.slice(1, noted ? -1 : undefined);
    expect(headers.map((header) => must(numbersIn(header)[0]) + 2018)).toEqual(years);
    expect(chart.rows).toEqual(
      rows.map((row) => {
        const [first] = row;
        const note = must(first)("注記");
        return [
          text(must(first)("行の名前"), must(first)("行の名前がない理由")),
          ...years.map((year) => {
            const cell = row.find((found) => Number(found("年度")) === year);
            return cell === undefined ? undefined : text(cell("内容"), cell("空欄の理由"));
          }),
          ...(noted ? [note === "" ? undefined : note] : []),
        ];
      }),
    );
    expect(chart.finding).toBe(`${measure("施策名")}：年ごとの計画`);
  });
  it("年次別計画のある施策は、どれも図になるべき", () => {
    const planned = new Set(cells.map((cell) => cell("施策ID")));
    expect(charts("stage-grid-").map(({ id }) => id)).toEqual(
      measures.filter((row) => planned.has(row("施策ID"))).map((row) => `stage-grid-${row("施策ID")}`),
    );
  });
});
