import type { RecordOf } from "#src/load/portal.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eraFiscalYear, fiscalYearLabel, fiscalYearOf, shortFiscalYear } from "#src/model/fiscal-year.ts";
import { departmentsOf, measuresOf } from "#src/model/department.ts";
import { discrepanciesOfMeasure } from "#src/model/discrepancy.ts";
import { verdictsOf } from "#src/model/evaluation.ts";
import { ratedIndicators } from "#src/model/indicator.ts";
import { missesPlan, planRatio } from "#src/model/plan-ratio.ts";
import { recordOf } from "#src/model/lookup.ts";
import { termParts } from "#src/model/term.ts";
import { currentFiscalYear, linesOfYear, planOf, planPhase } from "#src/model/this-year.ts";
import type { CellValue } from "#src/schema/quantity.ts";
import { portal } from "#src/testing/portal.ts";

const measure = (id: string) => recordOf(portal, "measures", id);

describe("年度", () => {
  it("始まる年から、元号と西暦で書くべき", () => {
    expect(fiscalYearLabel(2024)).toBe("令和6年度（2024年度）");
    expect(eraFiscalYear(2019)).toBe("令和元年度");
    expect(eraFiscalYear(2016)).toBe("平成28年度");
    expect([2026, 2019, 2016].map(shortFiscalYear)).toEqual(["R8", "R元", "H28"]);
  });
  it("4月に変わるべき", () => {
    expect(fiscalYearOf("2026-03-31")).toBe(2025);
    expect(fiscalYearOf("2026-04-01")).toBe(2026);
  });
});

describe("計画比", () => {
  const indicator = (change: Partial<RecordOf<"indicators">> = {}): RecordOf<"indicators"> => ({
    id: "x",
    plannedVolume: "v",
    name: "x",
    unit: "件",
    better: "higher",
    ...change,
  });
  const quantity = (value: number, unit = "件"): CellValue => ({ text: String(value), value, unit });

  it("実績を計画で割ったものであるべき", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e7 }), fc.integer({ min: 0, max: 1e7 }), (plan, actual) => {
        expect(planRatio(indicator(), quantity(plan), quantity(actual))).toBe(actual / plan);
      }),
    );
  });
  it.each([
    ["計画が0", indicator(), quantity(0), quantity(5)],
    ["単位が違う", indicator(), quantity(10), quantity(5, "人")],
    ["文字だけ", indicator(), { text: "実施" }, { text: "実施" }],
    ["値がない", indicator(), { blank: "not-stated" as const }, quantity(5)],
    ["比べられない", indicator({ comparable: false }), quantity(25), quantity(563)],
    ["良い方向がない", indicator({ better: "none" }), quantity(10), quantity(5)],
  ])("%sときは、出すべきではない", (_why, of, plan, actual) => {
    expect(planRatio(of, plan, actual)).toBeUndefined();
  });
  it("小さいほど良い指標では、100%を超えたら届かなかったとするべき", () => {
    expect(missesPlan(indicator({ better: "lower" }), 1.1)).toBe(true);
    expect(missesPlan(indicator({ better: "lower" }), 1)).toBe(false);
    expect(missesPlan(indicator(), 0.99)).toBe(true);
  });
  it("板橋区の2024年度で計画に届かなかったのは、資料の三つの指標であるべき", () => {
    const missed = ratedIndicators(portal, 2024).filter(({ year }) => year.missed);
    expect(missed.map(({ indicator: { id } }) => id).sort()).toEqual([
      "itabashi-dx2025-11-v1-i1",
      "itabashi-dx2025-11-v2-i2",
      "itabashi-dx2025-3-v1-i4",
    ]);
  });
});

describe("区の評価", () => {
  it("評語の扱いは、言葉ではなく、計画に届いたかと順で決まるべき", () => {
    const verdict = (id: string, met: boolean) => ({ id, label: id, met });
    const levels = (...evaluationScale: ReturnType<typeof verdict>[]) =>
      verdictsOf({ ...planOf(portal, measure("itabashi-dx2025-1")), evaluationScale }).map(({ level }) => level);
    expect(levels(verdict("s", true), verdict("a", true), verdict("b", true), verdict("c", false), verdict("d", false))).toEqual([
      "above",
      "above",
      "met",
      "missed",
      "missed",
    ]);
    expect(levels(verdict("maru", true), verdict("batsu", false))).toEqual(["met", "missed"]);
  });
});

describe("文の中の用語", () => {
  it("説明を出さない用語は飛ばし、ほかは最初の一度だけ説明するべき", () => {
    const term = (id: string, inline?: boolean) => ({
      id,
      term: id,
      definition: id,
      sources: [],
      ...(inline === undefined ? {} : { inline }),
    });
    const small = { ...portal, terms: [term("評語", false), term("窓口")] };
    expect(termParts(small, "評語と窓口と窓口", new Set()).flatMap(({ term: found }) => found?.id ?? [])).toEqual(["窓口"]);
  });
});

describe("部署", () => {
  it("IT推進課の施策は、印刷された担当部署のとおりであるべき", () => {
    const numbers = measuresOf(portal, "itabashi-it-suishin-ka").map(({ number }) => Number(number));
    expect(numbers).toEqual([1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 17, 19, 20, 21]);
  });
  it("部の施策には、その部に属する課の施策も入るべき", () => {
    const own = measuresOf(portal, "itabashi-it-suishin-ka").map(({ id }) => id);
    expect(measuresOf(portal, "itabashi-seisaku-keiei-bu").map(({ id }) => id)).toEqual(expect.arrayContaining(own));
  });
  it("名前は印刷された順であるべき", () => {
    expect(departmentsOf(portal, measure("itabashi-dx2030-14")).map(({ name }) => name)).toEqual([
      "経営改革推進課",
      "IT推進課",
      "人事課",
      "関係部署",
    ]);
  });
});

describe("今年度", () => {
  it("時計ではなく、データの版の年度であるべき", () => {
    expect(currentFiscalYear({ ...portal, release: { ...portal.release, date: "2025-01-15" } })).toBe(2024);
  });
  it("計画期間の前・中・後を見分けるべき", () => {
    const plan = planOf(portal, measure("itabashi-dx2025-1"));
    expect([2023, 2024, 2025, 2026].map((year) => planPhase(plan, year))).toEqual(["before", "during", "during", "after"]);
  });
  it("DX2030の施策1は、四つの事業量がどれも調整中であるべき", () => {
    const lines = linesOfYear(portal, measure("itabashi-dx2030-1"), 2026);
    expect(lines.map(({ text }) => text)).toEqual(["調整中", "調整中", "調整中", "調整中"]);
  });
});

describe("食い違い", () => {
  it("施策4のページには、42%と34%の食い違いが出るべき", () => {
    const found = discrepanciesOfMeasure(portal, "itabashi-dx2025-4");
    expect(found.map(({ id }) => id)).toContain("itabashi-dx-tax-cashless-rate");
  });
});
