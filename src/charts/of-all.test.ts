import { describe, expect, it } from "vitest";
import { WIDTHS } from "#src/charts/chart.ts";
import { commonGroups, commonGroupsChart } from "#src/charts/common-groups.ts";
import { discrepancyCountsChart } from "#src/charts/discrepancy-counts.ts";
import { must } from "#src/testing/must.ts";
import { aCrosswalk, OTHER_WARD, planFiles } from "#src/testing/other-data.ts";
import { marksIn } from "#src/testing/published.ts";
import { aDepartment, aGroup, aMeasure, aPlan, aSource, aWard, FILES, smallPortal, type SmallFiles } from "#src/testing/small-data.ts";

type Fields = Readonly<Record<string, unknown>>;

describe("どの区の資料にもある取組み", () => {
  const PLACE = { source: { source: "hei-plan-book", page: 1 } };
  /** A third ward beside the two: 丙区. */
  const THREE_WARDS: SmallFiles = {
    ...OTHER_WARD,
    "sources.json": {
      sources: [
        ...[aSource(), aSource({ id: "otsu-plan-book", ward: "otsu", title: "乙区の計画", publisher: "乙区", text: "000_1.txt" })],
        aSource({ id: "hei-plan-book", ward: "hei", title: "丙区の計画", publisher: "丙区", text: "000_2.txt" }),
      ],
    },
    "wards/hei/ward.json": aWard({ id: "hei", code: "131032", name: "丙区", nameKana: "へいく", nameEn: "Hei City" }),
    "wards/hei/departments.json": { departments: [aDepartment({ id: "hei-ka", name: "丙の課", kind: "division", ...PLACE })] },
    ...planFiles("hei", aPlan({ id: "hei-plan", title: "丙区計画", ...PLACE }), {
      policyGroups: [aGroup({ id: "hei-plan-g1", ...PLACE })],
      measures: [aMeasure({ id: "hei-plan-1", policyGroup: "hei-plan-g1", departments: ["丙の課"], ...PLACE })],
    }),
    [FILES.measures]: { measures: [aMeasure(), aMeasure({ id: "kou-plan-2", number: "2", title: "広場" })] },
  };
  const OF_ALL = { members: ["kou-plan-1", "otsu-plan-1", "hei-plan-1"] };
  const OF_TWO = { members: ["kou-plan-1", "kou-plan-2", "otsu-plan-1"] };
  const groups = (...changes: readonly Fields[]) =>
    smallPortal({
      ...THREE_WARDS,
      "crosswalk.json": {
        crosswalkGroups: changes.map((change, index) => aCrosswalk({ id: `cw-${String(index)}`, title: `題${String(index)}`, ...change })),
      },
    });

  it("記録がすべての区にあるまとまりだけを、くらべられるかの順に、資料の順で並べるべき", () => {
    const portal = groups({ ...OF_ALL, label: "類似" }, { ...OF_ALL, label: "同種" }, OF_TWO, { ...OF_ALL, label: "類似" });
    const chart = must(commonGroupsChart(portal));
    expect(commonGroups(portal).map(({ id }) => id)).toEqual(["cw-0", "cw-1", "cw-3"]);
    expect(chart.rows.map(([title, label]) => [title, label])).toEqual([
      ["題1", "同種"],
      ["題0", "類似"],
      ["題3", "類似"],
    ]);
    expect(chart.finding).toBe(
      "くらべた4のことがらのうち、3つの区の資料がどれも取り上げているのは3。「同種」が1、「類似」が2、「比較不可」が0",
    );
    expect(chart.sources).toEqual(["kou-plan-book", "otsu-plan-book", "hei-plan-book"]);
    for (const width of Object.values(WIDTHS)) expect(marksIn(chart.draw(width))).toEqual(["1", "2", "0"]);
  });
  it("一つの区に記録が二つあっても、二つの区のものと数えるべきではない", () => {
    expect(commonGroups(groups(OF_TWO))).toEqual([]);
    expect(commonGroupsChart(groups(OF_TWO))).toBeUndefined();
    expect(commonGroups(groups({ members: [...OF_ALL.members, "kou-plan-2"] }))).toHaveLength(1);
  });
  it("「同種」のものが一つもなければ、0と言うべき", () => {
    expect(commonGroupsChart(groups({ ...OF_ALL, label: "比較不可" }))?.finding).toContain(
      "どれも取り上げているのは1。「同種」が0、「類似」が0、「比較不可」が1",
    );
  });
  it("区が一つか、まとまりがなければ、図はないべき", () => {
    expect(commonGroupsChart(smallPortal())).toBeUndefined();
    expect(commonGroupsChart(smallPortal(OTHER_WARD))).toBeUndefined();
  });
});

describe("資料の中の食い違いの数", () => {
  const sources = ["kou-plan-book", "kou-hon", "kou-shiryo"].map((id, index) =>
    aSource({ id, title: `資料${String(index)}`, text: `000_${String(index)}.txt` }),
  );
  const discrepancies = (...all: readonly (readonly string[])[]): SmallFiles => ({
    "sources.json": { sources },
    "discrepancies.json": {
      discrepancies: all.map((places, index) => ({
        ...{ id: `d-${String(index)}`, title: "数がちがう", about: ["kou-plan"], treatment: "両方を載せます。" },
        readings: places.map((source, page) => ({ place: { source, page: page + 1 }, value: `${String(page)}件` })),
      })),
    },
  });

  it("はじめの資料で数えて、多い順に、同じ数なら資料の順に並べ、足すとすべての数であるべき", () => {
    const chart = must(
      discrepancyCountsChart(
        smallPortal(
          discrepancies(
            ["kou-hon", "kou-plan-book"],
            ["kou-plan-book", "kou-hon"],
            ["kou-shiryo", "kou-hon"],
            ["kou-shiryo", "kou-shiryo"],
          ),
        ),
      ),
    );
    expect(chart.rows).toEqual([
      ["甲区「資料2」", 2],
      ["甲区「資料0」", 1],
      ["甲区「資料1」", 1],
    ]);
    expect(chart.finding).toBe("収めた3点の資料で見つけた、合わないところは4");
    for (const width of Object.values(WIDTHS)) expect(marksIn(chart.draw(width))).toEqual(["2", "1", "1"]);
  });
  it("食い違いのない資料は並べず、どこにもなければ図はないべき", () => {
    const chart = discrepancyCountsChart(smallPortal(discrepancies(["kou-hon", "kou-hon"])));
    expect(chart?.rows).toEqual([["甲区「資料1」", 1]]);
    expect(chart?.finding).toBe("収めた3点の資料で見つけた、合わないところは1");
    expect(discrepancyCountsChart(smallPortal())).toBeUndefined();
  });
});
