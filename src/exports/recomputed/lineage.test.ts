import { describe, expect, it } from "vitest";
import { allCharts } from "#src/charts/catalog.ts";
import { datasets } from "#src/exports/catalog.ts";
import { toCsv } from "#src/exports/csv.ts";
import { must } from "#src/testing/must.ts";
import { portal } from "#src/testing/portal.ts";
import { numbersIn, readPublished, type PublishedRow } from "#src/testing/published.ts";

const published = (id: string) => readPublished(toCsv(must(datasets(portal).find((table) => table.id === id))));
const plans = published("plans");
const charts = allCharts(portal).filter(({ id }) => id.startsWith("lineage-"));

/** A plan and those before it, oldest first, as far as each names the one before. */
function chainTo(plan: PublishedRow | undefined): PublishedRow[] {
  return plan === undefined ? [] : [...chainTo(plans.find((row) => row("計画ID") === plan("前の計画"))), plan];
}

describe("計画のつながりの図を、公開したCSVだけから計算し直す", () => {
  it.each(charts.map((chart) => [chart.id, chart] as const))("%s の計画と期間は、計画の表をたどったものであるべき", (id, chart) => {
    const ward = must(published("wards").find((row) => id === `lineage-${row("区ID")}`));
    const own = plans.filter((row) => row("区ID") === ward("区ID"));
    const chain = chainTo(own.filter((row) => !own.some((other) => other("前の計画") === row("計画ID"))).at(-1));
    expect(chart.rows.map(([title]) => title)).toEqual(chain.map((row) => row("計画名")));
    chain.forEach((row, index) => {
      const period = String(chart.rows[index]?.[1]);
      const years = [row("開始年度"), row("終了年度")].filter((year) => year !== "").map(Number);
      expect([...period.matchAll(/（(\d{4})年度）/gu)].map(([, year]) => Number(year))).toEqual(years);
      if (row("終了年度") === "") expect(period).toContain("記載なし");
    });
    const starts = chain.map((row) => row("開始年度")).filter((year) => year !== "");
    expect(numbersIn(chart.finding)).toEqual([Number(starts[0]), starts.length]);
    expect(chart.finding).toContain(`${ward("区名")}の${must(chain[0])("つながりの呼び名")}`);
  });
});
