import { describe, expect, it } from "vitest";
import { allCharts } from "#src/charts/catalog.ts";
import { datasets } from "#src/exports/catalog.ts";
import { toCsv } from "#src/exports/csv.ts";
import { must } from "#src/testing/must.ts";
import { portal } from "#src/testing/portal.ts";
import { listIn, readPublished, type PublishedRow } from "#src/testing/published.ts";

const published = (id: string) => readPublished(toCsv(must(datasets(portal).find((table) => table.id === id))));
const START = "certain-sums-";
const charts = allCharts(portal).filter(({ id }) => id.startsWith(START));
const plans = published("plans");
const sums = published("sums");

/** 約7億6,000万円 is 760000000 of 円, about. */
function amountIn(words: string) {
  const { about, oku, man, ones, unit } = must(
    /^(?<about>約?)(?:(?<oku>[\d,]+)億)?(?:(?<man>[\d,]+)万)?(?<ones>[\d,]+)?(?<unit>[^\d,億万]+)$/u.exec(words)?.groups,
  );
  const number = (digits = "0") => Number(digits.replaceAll(",", ""));
  return { value: number(oku) * 100_000_000 + number(man) * 10_000 + number(ones), unit, isAbout: about !== "" };
}

const widthOf = (row: PublishedRow) => listIn(row("足した数")).length;

/** Those of the most parts, oldest first. */
function widestOf(own: readonly PublishedRow[]) {
  const most = Math.max(...own.map(widthOf));
  return own.filter((row) => widthOf(row) === most).sort((a, b) => Number(a("年度")) - Number(b("年度")));
}

/** A plan's sums that are of a year, by their unit, where the widest are of two years or more. */
function sumsOf(plan: string): [string, PublishedRow[]][] {
  const dated = sums.filter((row) => row("対象ID") === plan && row("年度") !== "");
  return [...Map.groupBy(dated, (row) => row("単位"))].filter(([, own]) => new Set(widestOf(own).map((row) => row("年度"))).size > 1);
}

describe("確かな合計の図を、公開したCSVだけから計算し直す", () => {
  const drawn = plans.flatMap((plan) => sumsOf(plan("計画ID")).map(([unit, own]) => ({ plan, unit, own })));

  it("二つの年度にわたる合計のある計画と単位は、どれも図になるべき", () => {
    expect(charts).toHaveLength(drawn.length);
    drawn.forEach(({ plan, unit }, index) => {
      expect(charts[index]?.id.startsWith(`${START}${plan("計画ID")}-`)).toBe(true);
      expect(charts[index]?.name).toContain(`（${unit}）`);
    });
  });
  it.each(charts.map((chart, index) => [chart.id, chart, index] as const))(
    "%s の行と見出しは、合計の表の数であるべき",
    (_id, chart, index) => {
      const { plan, own } = must(drawn[index]);
      expect(chart.rows.map(([name, , parts, rule]) => [name, parts, rule])).toEqual(
        own.map((row) => [row("何の合計か（当サイト作成）"), listIn(row("足した数")).join("＋"), row("足し方（当サイト作成）")]),
      );
      own.forEach((row, at) => {
        const parts = listIn(row("足した数の値")).map(Number);
        const total = parts.reduce((sum, part) => sum + part, 0);
        expect(amountIn(String(chart.rows[at]?.[1]))).toEqual({ value: total, unit: row("単位"), isAbout: row("範囲") === "約" });
      });
      const widest = widestOf(own);
      const [first, last] = [must(widest[0]), must(widest.at(-1))];
      const told = (row: PublishedRow) => `${row("何の合計か（当サイト作成）")}は${String(chart.rows[own.indexOf(row)]?.[1])}`;
      expect(chart.finding).toBe(`${told(first)}、${told(last)}`);
      expect(Number(last("年度"))).toBeGreaterThan(Number(first("年度")));
      // The two are of the same thing in two years: their names say their years, and nothing else that differs.
      const thing = (row: PublishedRow) => {
        const name = row("何の合計か（当サイト作成）");
        expect(name).toContain(`令和${String(Number(row("年度")) - 2018)}年度`);
        return name.replace(/令和\d+年度/u, "");
      };
      expect(thing(last)).toBe(thing(first));
      expect(chart.subtitle.startsWith(plan("計画名"))).toBe(true);
      for (const row of own) if (row("注記") !== "") expect((chart.notes ?? []).some((note) => note.includes(row("注記")))).toBe(true);
    },
  );
});
