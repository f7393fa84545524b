import { describe, expect, it } from "vitest";
import { allCharts } from "#src/charts/catalog.ts";
import { datasets } from "#src/exports/catalog.ts";
import { toCsv } from "#src/exports/csv.ts";
import { newestResult, resultText } from "#src/model/result.ts";
import { must } from "#src/testing/must.ts";
import { portal } from "#src/testing/portal.ts";
import { listIn, numbersIn, readPublished, yearIn, type PublishedRow } from "#src/testing/published.ts";
import { expectShown, ratings } from "#src/testing/ratings.ts";

const published = (id: string) => readPublished(toCsv(must(datasets(portal).find((table) => table.id === id))));
const charts = (start: string) => allCharts(portal).filter(({ id }) => id.startsWith(start));
const indicators = published("indicators");
const values = published("indicator-values");
const plans = published("plans");
const { valueOf, titleOf, rate, ratedOf } = ratings(indicators, values);

/** The plan and year that a chart's id names, and the plan's numbers of that year that can be compared, each once. */
function ratedIn(start: string, id: string) {
  const year = Number(id.slice(-4));
  const plan = must(plans.find((row) => id === `${start}${row("計画ID")}-${String(year)}`));
  return { year, plan, ...ratedOf(plan("計画ID"), year) };
}

const measureTitle = (id: string) => must(published("measures").find((row) => row("施策ID") === id))("施策名");

describe("計画比の図を、公開したCSVだけから計算し直す", () => {
  it.each(charts("plan-ratio-").map((chart) => [chart.id, chart] as const))(
    "%s の指標の数・並び・計画比・届いたかは、指標の値の表から計算した数であるべき",
    (id, chart) => {
      const { year, rated: found } = ratedIn("plan-ratio-", id);
      expect(yearIn(chart.subtitle)).toBe(year);
      const rated = found.sort((one, other) => other.ratio - one.ratio);
      const missed = rated.filter((entry) => entry.missed).length;
      expect(numbersIn(chart.finding)).toEqual([rated.length, rated.length - missed, missed]);
      expect(chart.rows.map(([title, planned, actual, , reached]) => [title, planned, actual, reached])).toEqual(
        rated.map((entry) => [
          titleOf(entry.row),
          valueOf(entry.row("指標ID"), year, "plan")?.("原文"),
          valueOf(entry.row("指標ID"), year, "actual")?.("原文"),
          entry.missed ? "届かなかった" : "届いた",
        ]),
      );
      rated.forEach((entry, index) => {
        expectShown(String(chart.rows[index]?.[3]), entry);
      });
    },
  );
});

describe("届かなかった数の図を、公開したCSVだけから計算し直す", () => {
  const START = "missed-numbers-";
  it.each(charts(START).map((chart) => [chart.id, chart] as const))(
    "%s の数は、区が届いたと評価した施策の、計画に届かなかった数であるべき",
    (id, chart) => {
      const { year, plan, rated } = ratedIn(START, id);
      const met = new Map(listIn(plan("評語")).map((label, index) => [label, listIn(plan("評語が計画に届いたか"))[index] === "yes"]));
      const verdicts = new Map(
        published("evaluations")
          .filter((row) => row("計画ID") === plan("計画ID") && row("年度") === String(year))
          .map((row) => [row("施策ID"), row("区の評価")]),
      );
      const missed = rated
        .filter(({ row, missed: isMissed }) => isMissed && met.get(verdicts.get(row("施策ID")) ?? "") === true)
        .sort((a, b) => a.ratio - b.ratio);
      const allMet = [...verdicts.values()].every((label) => met.get(label));
      expect(numbersIn(chart.finding)).toEqual(allMet ? [verdicts.size, missed.length] : [missed.length]);
      expect(chart.finding.includes("すべて")).toBe(allMet);
      expect(numbersIn(chart.subtitle.replace(plan("計画名"), ""))).toEqual([year - 2018, rated.length]);
      const text = (row: PublishedRow, kind: string) => valueOf(row("指標ID"), year, kind)?.("原文");
      expect(chart.rows.map(([name, measure, planned, actual, , verdict]) => [name, measure, planned, actual, verdict])).toEqual(
        missed.map(({ row }) => [
          titleOf(row),
          measureTitle(row("施策ID")),
          text(row, "plan"),
          text(row, "actual"),
          verdicts.get(row("施策ID")),
        ]),
      );
      missed.forEach((entry, index) => {
        expectShown(String(chart.rows[index]?.[4]), entry);
      });
    },
  );
});

describe("次の年の計画をもう超えていた数の図を、公開したCSVだけから計算し直す", () => {
  const START = "passed-targets-";
  it.each(charts(START).map((chart) => [chart.id, chart] as const))("%s の数は、実績と次の年の計画をくらべた数であるべき", (id, chart) => {
    const { year, plan, own } = ratedIn(START, id);
    const pairs = own
      .filter((row) => row("計画比を出せるか") === "yes")
      .flatMap((row) => {
        const [actual, next] = [valueOf(row("指標ID"), year, "actual"), valueOf(row("指標ID"), year + 1, "plan")];
        if (actual === undefined || next === undefined || [actual("数値"), next("数値")].includes("")) return [];
        if (actual("単位") !== next("単位")) return [];
        const more = Number(actual("数値")) - Number(next("数値"));
        return [{ row, actual, next, passed: row("良い方向") === "lower" ? more < 0 : more > 0 }];
      });
    const passed = pairs.filter((pair) => pair.passed).length;
    expect(numbersIn(chart.finding)).toEqual([year + 1 - 2018, year - 2018, pairs.length, passed]);
    expect(numbersIn(chart.subtitle.replace(plan("計画名"), ""))).toEqual([year - 2018, year + 1 - 2018, pairs.length]);
    expect(chart.rows.map((row) => row.slice(0, 5))).toEqual(
      pairs
        .sort((a, b) => Number(b.passed) - Number(a.passed))
        .map(({ row, actual, next, passed: isPassed }) => [
          titleOf(row),
          measureTitle(row("施策ID")),
          actual("原文"),
          next("原文"),
          isPassed ? "超えていた" : "超えていない",
        ]),
    );
  });
});

describe("指標ごとの計画と実績の図を、公開したCSVだけから計算し直す", () => {
  it.each(charts("plan-actual-").map((chart) => [chart.id, chart] as const))(
    "%s の見出しと行は、指標の値の表の数であるべき",
    (id, chart) => {
      const indicator = must(indicators.find((row) => id === `plan-actual-${row("指標ID")}`));
      const newest = chart.rows.map(([label]) => yearIn(String(label))).findLast((year) => rate(indicator, year) !== undefined);
      for (const [label, planned, actual, comparison] of chart.rows) {
        const year = yearIn(String(label));
        for (const [text, kind] of [
          [planned, "plan"],
          [actual, "actual"],
        ] as const) {
          const value = valueOf(indicator("指標ID"), year, kind);
          const shown = value?.("数値") === "" ? value("原文") : value?.("数値");
          if (value === undefined) expect(text).toBe("—");
          else if (value("数値") === "") expect(text).toBe(shown === "" ? "—" : shown);
          else {
            expect(numbersIn(String(text))).toEqual([Number(shown)]);
            expect(String(text).replace(/^[\d.,]+/u, "")).toBe(value("単位") + value("範囲"));
          }
        }
        const rated = rate(indicator, year);
        if (rated === undefined) expect(comparison).toBe("—");
        else expectShown(String(comparison), rated);
      }
      expect(chart.finding.startsWith(titleOf(indicator))).toBe(true);
      if (newest === undefined) return;
      const rated = must(rate(indicator, newest));
      const said = chart.finding.slice(titleOf(indicator).length);
      expect(said).toContain(rated.missed ? "計画に届かなかった" : rated.ratio === 1 ? "計画と同じだった" : "計画に届いた");
      // What follows the year is the comparison and no other number.
      expectShown(said.slice(said.indexOf("年度")), rated);
    },
  );
  it("計画か実績に数があり、実績の欄がある指標は、くらべられないものを除いて、どれも図になるべき", () => {
    const drawn = indicators.filter((row) => {
      const own = values.filter((value) => value("指標ID") === row("指標ID"));
      const withNumber = new Set(own.filter((value) => value("数値") !== "").map((value) => value("年度")));
      const measured = own.some((value) => value("種類") === "actual" && withNumber.has(value("年度")));
      return measured && row("計画比を出せるか") === "yes";
    });
    expect(charts("plan-actual-").map(({ id }) => id)).toEqual(drawn.map((row) => `plan-actual-${row("指標ID")}`));
  });
});

describe("計画だけの図を、公開したCSVだけから計算し直す", () => {
  it("実績の欄がなく、数が二つ以上の年度にある指標は、どれも図になるべき", () => {
    const drawn = indicators.filter((row) => {
      const own = values.filter((value) => value("指標ID") === row("指標ID"));
      return own.every((value) => value("種類") === "plan") && own.filter((value) => value("数値") !== "").length > 1;
    });
    expect(charts("planned-values-").map(({ id }) => id)).toEqual(drawn.map((row) => `planned-values-${row("指標ID")}`));
  });
  it.each(charts("planned-values-").map((chart) => [chart.id, chart] as const))(
    "%s の見出しと行は、指標の値の表の計画の数であるべき",
    (id, chart) => {
      const indicator = must(indicators.find((row) => id === `planned-values-${row("指標ID")}`));
      const own = values.filter((row) => row("指標ID") === indicator("指標ID"));
      expect(own.filter((row) => row("種類") === "actual")).toEqual([]);
      const numbered = own.filter((row) => row("数値") !== "");
      const [first, last] = [must(numbered[0]), must(numbered.at(-1))];
      expect(chart.rows.map(([label]) => yearIn(String(label)))).toEqual(own.map((row) => Number(row("年度"))));
      own.forEach((row, index) => {
        const [, shown, printed] = must(chart.rows[index]);
        expect(printed).toBe(row("原文") === "" ? "—" : row("原文"));
        if (row("数値") !== "") {
          expect(numbersIn(String(shown))).toEqual([Number(row("数値"))]);
          expect(String(shown)).toContain(row("単位") + row("範囲"));
        }
      });
      const said = chart.finding.slice(chart.finding.indexOf("の計画は、"));
      // An era year and the amount, twice: Reiwa 1 is 2019.
      expect(numbersIn(said)).toEqual([first, last].flatMap((row) => [Number(row("年度")) - 2018, Number(row("数値"))]));
    },
  );
});

describe("一覧の文にある、計画とくらべられる数", () => {
  const measured = published("measures").filter((row) =>
    values.some((value) => value("施策ID") === row("施策ID") && value("種類") === "actual"),
  );
  it.each(measured.map((row) => [row("施策名"), row("施策ID")]))("%s（%s）の文の数は、指標の値の表から数えた数であるべき", (_title, id) => {
    const years = values.filter((row) => row("施策ID") === id && row("種類") === "actual").map((row) => Number(row("年度")));
    const newest = Math.max(...years);
    const rated = indicators.filter((row) => row("施策ID") === id).flatMap((row) => rate(row, newest) ?? []);
    const missed = rated.filter((entry) => entry.missed).length;
    const result = must(newestResult(portal, id));
    expect([result.fiscalYear, result.rated, result.missed]).toEqual([newest, rated.length, missed]);
    const [era, ...told] = numbersIn(resultText(result));
    expect(era).toBe(newest - 2018);
    expect(told.filter((number) => ![rated.length, rated.length - missed, missed].includes(number))).toEqual([]);
    expect(resultText(result).includes("届きませんでした")).toBe(missed > 0);
  });
});
