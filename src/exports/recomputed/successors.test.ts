import { describe, expect, it } from "vitest";
import { allCharts } from "#src/charts/catalog.ts";
import { WIDTHS } from "#src/charts/chart.ts";
import { datasets } from "#src/exports/catalog.ts";
import { toCsv } from "#src/exports/csv.ts";
import { must } from "#src/testing/must.ts";
import { portal } from "#src/testing/portal.ts";
import { marksIn, numbersIn, readPublished } from "#src/testing/published.ts";
import { ratings } from "#src/testing/ratings.ts";

const published = (id: string) => readPublished(toCsv(must(datasets(portal).find((table) => table.id === id))));
const START = "successors-";
const LABELS = ["同種", "類似", "比較不可", "後継なし"];
const charts = allCharts(portal).filter(({ id }) => id.startsWith(START));
const plans = published("plans");
const continuity = published("continuity");
const { titleOf, ratedOf } = ratings(published("indicators"), published("indicator-values"));

/** Of a plan that another follows: the numbers that it was last measured by, the highest 計画比 first, each with its main successor. */
function followedOf(plan: string) {
  const next = plans.find((row) => row("前の計画") === plan);
  const years = published("evaluations").filter((row) => row("計画ID") === plan);
  if (next === undefined || years.length === 0) return undefined;
  const { rated } = ratedOf(plan, Math.max(...years.map((row) => Number(row("年度")))));
  const rows = rated
    .sort((one, other) => other.ratio - one.ratio)
    .map(({ row }) => ({
      title: titleOf(row),
      found: continuity.find((link) => link("前の計画の相手") === row("指標ID") && link("計画ID") === next("計画ID")),
    }));
  return { next, rows };
}

describe("次の計画での続きの図を、公開したCSVだけから計算し直す", () => {
  it.each(charts.map((chart) => [chart.id, chart] as const))("%s の数は、つながりの表の判断を数えた数であるべき", (id, chart) => {
    const plan = must(plans.find((row) => id === START + row("計画ID")));
    const { next, rows } = must(followedOf(plan("計画ID")));
    // くらべてきた…のうち speaks of all numbers that were measured: nobody has passed one over.
    const told = rows.map(({ title, found }) => {
      const link = must(found);
      return {
        title,
        label: link("続いているか（当サイトの判断）"),
        reason: link("判断の理由（当サイト作成）"),
        to: link("この計画の相手"),
      };
    });
    const of = (label: string) => told.filter((row) => row.label === label);
    expect(chart.rows).toEqual(LABELS.flatMap(of).map(({ title, label, reason }) => [title, label, reason]));
    expect(numbersIn(chart.finding)).toEqual([told.length, of("後継なし").length, of("比較不可").length]);
    expect(told.filter(({ to }) => to === "")).toEqual(of("後継なし"));
    expect(chart.subtitle).toContain(`${plan("計画名")}の数を、次の「${next("計画名")}」`);
    expect(chart.subtitle.includes(`（${next("状態")}）`)).toBe(next("状態") !== "策定");
    const ward = must(published("wards").find((row) => row("区ID") === plan("区ID")));
    expect(chart.finding.startsWith(`${ward("区名")}で`)).toBe(true);
    for (const width of Object.values(WIDTHS)) expect(marksIn(chart.draw(width))).toEqual(LABELS.map((label) => String(of(label).length)));
  });
  it("数をくらべた計画に次の計画とその読みくらべがあれば、どれも図になるべき", () => {
    const drawn = plans.filter((row) => followedOf(row("計画ID"))?.rows.some(({ found }) => found !== undefined) === true);
    expect(charts.map(({ id }) => id)).toEqual(drawn.map((row) => START + row("計画ID")));
  });
});
