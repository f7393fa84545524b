import { describe, expect, it } from "vitest";
import { allCharts } from "#src/charts/catalog.ts";
import { datasets } from "#src/exports/catalog.ts";
import { toCsv } from "#src/exports/csv.ts";
import { must } from "#src/testing/must.ts";
import { portal } from "#src/testing/portal.ts";
import { numbersIn, readPublished } from "#src/testing/published.ts";

const published = (id: string) => readPublished(toCsv(must(datasets(portal).find((table) => table.id === id))));
const figures = published("figures");
const series = published("figure-series");

/** What a figure is about, as a chart names it. */
function subjectOf(about: string): { readonly label: string; readonly full: string } {
  const group = published("policy-groups").find((row) => row("方針ID") === about);
  if (group !== undefined) {
    const [label, title] = [group("区分"), group("名前")];
    return { label, full: label === title ? title : `${label} ${title}` };
  }
  const measure = published("measures").find((row) => row("施策ID") === about);
  const title = measure?.("施策名") ?? must(published("plans").find((row) => row("計画ID") === about))("計画名");
  return { label: title, full: title };
}

describe("数値の系列の図を、公開したCSVだけから計算し直す", () => {
  it.each(series.map((row) => [row("系列ID"), row] as const))("%s の行と見出しは、数値の表のその系列の数であるべき", (id, row) => {
    const chart = must(allCharts(portal).find((entry) => entry.id === id));
    const own = figures.filter((figure) => figure("系列ID") === id);
    expect(own.filter((figure) => figure("数値") === "" || figure("単位") !== row("単位"))).toEqual([]);
    if (own.every((figure) => figure("改定の前後") === "")) {
      const sorted = [...own].sort((a, b) => Number(b("数値")) - Number(a("数値")));
      expect(chart.headers.slice(0, 2)).toEqual([row("項目の呼び方"), row("値の呼び方")]);
      expect(chart.rows.map((cells) => cells.slice(0, 2))).toEqual(sorted.map((figure) => [figure("何の数か"), figure("原文")]));
      expect(chart.finding).toContain(`「${must(sorted[0])("何の数か")}」`);
      expect(numbersIn(chart.finding.replace(must(sorted[0])("何の数か"), ""))).toEqual([Number(must(sorted[0])("数値"))]);
      for (const figure of own) expect(numbersIn(figure("原文"))).toEqual([Number(figure("数値"))]);
      return;
    }
    const subjects = [...new Set(own.map((figure) => figure("対象ID")))];
    const pairs = subjects.map((about) => {
      const of = (revision: string) => must(own.find((figure) => figure("対象ID") === about && figure("改定の前後") === revision));
      return { ...subjectOf(about), before: of("before"), after: of("after") };
    });
    expect(own).toHaveLength(pairs.length * 2);
    expect(chart.rows.map((cells) => cells.slice(0, 5))).toEqual(
      pairs.map(({ full, before, after }) => [
        full,
        before("原文"),
        Number(before("出典ページ")),
        after("原文"),
        Number(after("出典ページ")),
      ]),
    );
    const plain = (text: string) => text.normalize("NFKC");
    expect(chart.finding.split("、")).toHaveLength(pairs.length);
    for (const { label, before, after } of pairs) {
      const said = `${label}の${row("値の呼び方")}は${before("原文")}から${after("原文")}へ`;
      expect(plain(chart.finding)).toContain(plain(said));
    }
  });
});
