import { describe, expect, it } from "vitest";
import {
  hasResults,
  indicatorsOf,
  indicatorTitle,
  indicatorValueRows,
  measureIdOf,
  ratedIndicators,
  valueYears,
  yearsOf,
} from "#src/model/indicator.ts";
import { recordOf } from "#src/model/lookup.ts";
import { aMeasure, anAmount, anIndicator, aValue, aVolume, FILES, smallPortal } from "#src/testing/small-data.ts";

const VOLUME = "kou-plan-1-v1";
const of = (number: number, change = {}) => anIndicator({ id: `${VOLUME}-i${String(number)}`, name: `指標${String(number)}`, ...change });
const value = (number: number, planned: number, actual?: number) =>
  aValue({
    indicator: `${VOLUME}-i${String(number)}`,
    planned: anAmount(planned),
    actual: actual === undefined ? undefined : anAmount(actual),
  });

/** Indicators of the one 事業量, and the files of their values in the order they are read. */
const portalOf = (
  indicators: readonly object[],
  years: readonly (readonly [year: number, values: readonly object[]])[] = [],
  volume = {},
) =>
  smallPortal({
    [FILES.volumes]: { plannedVolumes: [aVolume(volume)] },
    [FILES.indicators]: { indicators },
    [FILES.values]: undefined,
    ...Object.fromEntries(
      years.map(([year, indicatorValues]) => [
        `wards/kou/kou-plan/years/${String(year)}.json`,
        { fiscalYear: year, indicatorValues, evaluations: [] },
      ]),
    ),
  });

describe("指標の年度", () => {
  const portal = portalOf(
    [of(1)],
    [
      [2026, [value(1, 20)]],
      [2025, [value(1, 10, 9)]],
    ],
  );

  it("古い年度から、計画と実績を並べ、計画比を出すべき", () => {
    expect(yearsOf(portal, recordOf(portal, "indicators", `${VOLUME}-i1`))).toEqual([
      { fiscalYear: 2025, plan: anAmount(10), actual: anAmount(9), ratio: 0.9, missed: true },
      { fiscalYear: 2026, plan: anAmount(20), actual: undefined, ratio: undefined, missed: false },
    ]);
  });
  it("実績の欄がある年度と、計画だけの年度を見分けるべき", () => {
    expect(valueYears(portal, "kou-plan")).toEqual({ all: [2025, 2026], withResults: [2025] });
    const years = yearsOf(portal, recordOf(portal, "indicators", `${VOLUME}-i1`));
    expect([hasResults(years), hasResults(years.slice(1)), hasResults([])]).toEqual([true, false, false]);
  });
  it("実績が空欄でも、その理由が書かれていれば、実績の欄はあるとするべき", () => {
    expect(hasResults([{ actual: { blank: "adjusting" } }])).toBe(true);
  });
  it("値の行は、計画と、公表された実績だけであるべき", () => {
    expect(indicatorValueRows(portal).map(({ id, fiscalYear, kind }) => [id, fiscalYear, kind])).toEqual([
      [`${VOLUME}-i1-2026-plan`, 2026, "plan"],
      [`${VOLUME}-i1-2025-plan`, 2025, "plan"],
      [`${VOLUME}-i1-2025-actual`, 2025, "actual"],
    ]);
  });
});

describe("指標の名前", () => {
  const titles = (volume: object, ...names: readonly string[]) => {
    const portal = portalOf(
      names.map((name, index) => of(index, { name })),
      [],
      volume,
    );
    return indicatorsOf(portal, "kou-plan-1").map((indicator) => indicatorTitle(portal, indicator));
  };

  it("事業量の名前を前に付け、同じ名前なら一度だけ書くべき", () => {
    expect(titles({ label: "公園の数" }, "手入れ", "公園の数")).toEqual(["公園の数：手入れ", "公園の数"]);
  });
  it("事業量に名前がないときは、指標の名前だけにするべき", () => {
    expect(titles({ label: { blank: "not-stated" } }, "手入れ")).toEqual(["手入れ"]);
  });
  it("同じ名前が二つあるときは、すぐ上の項目で見分けるべき", () => {
    expect(titles({ label: "公園の数" }, "新設", "全体", "改修", "全体")).toEqual([
      "公園の数：新設",
      "公園の数：全体（新設）",
      "公園の数：改修",
      "公園の数：全体（改修）",
    ]);
  });
});

describe("施策の指標", () => {
  it("その施策の事業量の指標だけを、表の順に並べるべき", () => {
    const portal = smallPortal({
      [FILES.measures]: { measures: [aMeasure(), aMeasure({ id: "kou-plan-2", number: "2" })] },
      [FILES.volumes]: {
        plannedVolumes: [aVolume({ id: "kou-plan-2-v1", measure: "kou-plan-2" }), aVolume(), aVolume({ id: "kou-plan-1-v2" })],
      },
      [FILES.indicators]: {
        indicators: [
          anIndicator({ id: "kou-plan-1-v2-i1", plannedVolume: "kou-plan-1-v2" }),
          anIndicator({ id: "kou-plan-2-v1-i1", plannedVolume: "kou-plan-2-v1" }),
          anIndicator({ id: "kou-plan-1-v1-i1" }),
        ],
      },
      [FILES.values]: undefined,
    });
    expect(indicatorsOf(portal, "kou-plan-1").map(({ id }) => id)).toEqual(["kou-plan-1-v1-i1", "kou-plan-1-v2-i1"]);
    expect(measureIdOf(portal, recordOf(portal, "indicators", "kou-plan-2-v1-i1"))).toBe("kou-plan-2");
  });
});

describe("計画比のある指標", () => {
  it("その年度のものだけを大きい順に、同じなら資料の順に並べるべき", () => {
    const portal = portalOf(
      [of(1), of(2), of(3), of(4, { better: "none" }), of(5)],
      [
        [2024, [value(1, 10, 9), value(2, 10, 20), value(3, 100, 90), value(4, 10, 10), value(5, 10)]],
        [2025, [value(5, 10, 50)]],
      ],
    );
    expect(ratedIndicators(portal, 2024).map(({ indicator, title, measure, year }) => [indicator.id, title, measure, year.ratio])).toEqual([
      [`${VOLUME}-i2`, "公園の数：指標2", "kou-plan-1", 2],
      [`${VOLUME}-i1`, "公園の数：指標1", "kou-plan-1", 0.9],
      [`${VOLUME}-i3`, "公園の数：指標3", "kou-plan-1", 0.9],
    ]);
    expect(ratedIndicators(portal, 2025).map(({ year }) => [year.ratio, year.missed])).toEqual([[5, false]]);
  });
});
