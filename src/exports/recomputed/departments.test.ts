import { describe, expect, it } from "vitest";
import { allCharts } from "#src/charts/catalog.ts";
import { datasets } from "#src/exports/catalog.ts";
import { toCsv } from "#src/exports/csv.ts";
import { must } from "#src/testing/must.ts";
import { portal } from "#src/testing/portal.ts";
import { listIn, numbersIn, readPublished } from "#src/testing/published.ts";

const published = (id: string) => readPublished(toCsv(must(datasets(portal).find((table) => table.id === id))));
const charts = allCharts(portal).filter(({ id }) => id.startsWith("departments-"));

describe("部署と方針の図を、公開したCSVだけから計算し直す", () => {
  it.each(charts.map((chart) => [chart.id, chart] as const))("%s の数は、施策の表の担当部署を数えた数であるべき", (id, chart) => {
    const plan = must(published("plans").find((row) => id === `departments-${row("計画ID")}`));
    const groups = published("policy-groups").filter((row) => row("計画ID") === plan("計画ID"));
    const measures = published("measures").filter((row) => row("計画ID") === plan("計画ID"));
    const names = new Map(published("departments").map((row) => [row("部署ID"), row("部署名")]));
    const ids = [...new Set(measures.flatMap((row) => listIn(row("部署ID"))))];
    const rows = ids
      .map((department) => {
        const own = measures.filter((row) => listIn(row("部署ID")).includes(department));
        const counts = groups.map((group) => own.filter((row) => row("方針ID") === group("方針ID")).length);
        return [must(names.get(department)), ...counts, own.length] as const;
      })
      .sort((a, b) => Number(b.at(-1)) - Number(a.at(-1)));
    expect(chart.headers).toEqual(["部署", ...groups.map((row) => row("区分")), "合計"]);
    expect(chart.rows).toEqual(rows);
    const [most, second] = rows.map((row) => [row[0], Number(row.at(-1))] as const);
    expect(chart.finding).toContain(`${must(most)[0]}（`);
    expect(numbersIn(chart.finding.replace(must(most)[0], ""))).toEqual([must(most)[1]]);
    // いちばん多い is said of one department alone.
    expect(must(most)[1]).toBeGreaterThan(must(second)[1]);
  });
});
