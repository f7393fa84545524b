import { describe, expect, it } from "vitest";
import { amendmentKindsChart } from "#src/charts/amendment-kinds.ts";
import { certainSumCharts } from "#src/charts/certain-sums.ts";
import { WIDTHS, type Chart } from "#src/charts/chart.ts";
import { groupPaceChart, groupPaces } from "#src/charts/group-pace.ts";
import { openCellsChart } from "#src/charts/open-cells.ts";
import { successorsChart } from "#src/charts/successors.ts";
import type { Portal, RecordOf } from "#src/load/portal.ts";
import { must } from "#src/testing/must.ts";
import { aContinuity, nextPlan, planFiles } from "#src/testing/other-data.ts";
import { marksIn } from "#src/testing/published.ts";
import {
  aGroup,
  aMeasure,
  anAmendment,
  anAmount,
  anIndicator,
  aPlan,
  aRow,
  aSource,
  aSum,
  aValue,
  aVolume,
  FILES,
  smallPortal,
  type SmallFiles,
} from "#src/testing/small-data.ts";

type Fields = Readonly<Record<string, unknown>>;

/** The chart of 甲区計画 in a small folder. */
const of = (chart: (portal: Portal, plan: RecordOf<"plans">) => Chart | undefined, files: SmallFiles) => {
  const portal = smallPortal(files);
  return chart(portal, must(portal.plans.find(({ id }) => id === "kou-plan")));
};

/** What is written at the ends of the bars: the same on a phone and on a desk. */
const marks = (chart: Chart | undefined) => {
  const [narrow, wide] = Object.values(WIDTHS).map((width) => marksIn(must(chart).draw(width)));
  expect(wide).toEqual(narrow);
  return wide;
};

const ADJUSTING = { blank: "adjusting" };
const NOT_STATED = { blank: "not-stated" };

describe("修正点の変わりかた", () => {
  const amendments = (...all: readonly (readonly [measure: number, kinds: readonly string[], change?: Fields])[]) => ({
    [FILES.measures]: { measures: [1, 2].map((number) => aMeasure({ id: `kou-plan-${String(number)}`, number: String(number) })) },
    [FILES.amendments]: {
      amendments: all.map(([measure, kinds, change], index) =>
        anAmendment({ id: `kou-plan-${String(measure)}-a${String(index)}`, measure: `kou-plan-${String(measure)}`, kinds, ...change }),
      ),
    },
  });

  it("修正点は主な変わりかたに、取組みは一度だけ、確かさは「高」だけを数えるべき", () => {
    const chart = of(
      amendmentKindsChart,
      amendments([1, ["追加", "拡大"]], [1, ["追加"], { certainty: "中" }], [2, ["拡大", "追加"]], [2, ["追加"], { certainty: "低" }]),
    );
    expect(chart?.rows.map((row) => row.slice(0, 4))).toEqual([
      ["追加", 3, 2, 1],
      ["拡大", 1, 1, 1],
    ]);
    expect(chart?.finding).toBe(
      "甲区の計画の見直しでは、主な修正点4のうち、いちばん多いのが「追加」の3（2の取組み）、次が「拡大」の1（1の取組み）",
    );
    expect(marks(chart)).toEqual(["3", "1"]);
  });
  it("多い順に並べ、同じ数のものは決まった順に並べるべき", () => {
    const chart = of(amendmentKindsChart, amendments([1, ["表現"]], [1, ["追加"]], [2, ["拡大"]], [2, ["拡大"]], [2, ["前倒し"]]));
    expect(chart?.rows.map(([kind]) => kind)).toEqual(["拡大", "前倒し", "追加", "表現"]);
  });
  it("修正点がないか、変わりかたが一つなら、図はないべき", () => {
    expect(of(amendmentKindsChart, {})).toBeUndefined();
    expect(of(amendmentKindsChart, amendments([1, ["追加"]], [2, ["追加"]]))).toBeUndefined();
  });
  it("ほかの計画の修正点は、数えるべきではない", () => {
    const other = planFiles("kou", aPlan({ id: "kou-hoka", title: "甲区のほかの計画" }), {
      policyGroups: [aGroup({ id: "kou-hoka-g1" })],
      measures: [aMeasure({ id: "kou-hoka-1", policyGroup: "kou-hoka-g1" })],
      amendments: [anAmendment({ id: "kou-hoka-1-a1", measure: "kou-hoka-1", kinds: ["拡大"] })],
    });
    expect(of(amendmentKindsChart, { ...other, ...amendments([1, ["追加"]]) })).toBeUndefined();
  });
});

describe("計画の区分ごとの、ことしの予定", () => {
  /** Parts with the cells of 2026 of their rows; what a row says for 2027 is another. */
  const parts = (...all: readonly (readonly unknown[])[]): SmallFiles => ({
    [FILES.groups]: {
      policyGroups: all.map((_, part) =>
        aGroup({ id: `kou-plan-g${String(part)}`, label: `目標${String(part)}`, title: `題${String(part)}` }),
      ),
    },
    [FILES.measures]: {
      measures: all.map((_, part) =>
        aMeasure({ id: `kou-plan-${String(part)}`, number: String(part), policyGroup: `kou-plan-g${String(part)}` }),
      ),
    },
    [FILES.rows]: {
      yearlyPlan: all.flatMap((cells, part) =>
        cells.map((cell, index) =>
          aRow({
            ...{ id: `kou-plan-${String(part)}-r${String(index)}`, measure: `kou-plan-${String(part)}` },
            cells: { "2025": "検討", "2026": cell, "2027": "拡充" },
          }),
        ),
      ),
    },
    [FILES.volumes]: { plannedVolumes: [] },
    [FILES.indicators]: { indicators: [] },
    [FILES.values]: { fiscalYear: 2024, indicatorValues: [], evaluations: [] },
  });

  it("ことしのますだけを、実施と拡充を進んだものとして数え、割合の低い区分から並べるべき", () => {
    const chart = of(groupPaceChart, parts(["実施", "拡充"], ["検討", "準備", "試行", "実施"], ["実施", "検討"]));
    expect(chart?.rows).toEqual([
      ["目標1 題1", 4, 1, "25%"],
      ["目標2 題2", 2, 1, "50%"],
      ["目標0 題0", 2, 2, "100%"],
    ]);
    expect(chart?.finding).toBe("甲区では、ことし8の内容のうち4が、実施か拡充まで進む予定。いちばん低いのは「題1」で、4のうち1（25%）");
    expect(marks(chart)).toEqual(["1/4", "1/2", "2/2"]);
  });
  it("調整中のますも、線だけのますも、数えるべきではない", () => {
    const portal = smallPortal(parts([ADJUSTING, "実施", "―"], ["検討"], [ADJUSTING]));
    const paces = groupPaces(portal, "kou-plan", 2026).map(({ group, rows, done }) => [group.id, rows, done]);
    expect(paces).toEqual([
      ["kou-plan-g0", 1, 1],
      ["kou-plan-g1", 1, 0],
    ]);
  });
  it("帯は、割合の0から1までの同じ目盛りに置くべき", () => {
    const chart = must(of(groupPaceChart, parts(["検討"], ["実施", "検討"])));
    const sizes = (...all: readonly (readonly unknown[])[]) =>
      [
        ...must(of(groupPaceChart, parts(...all)))
          .draw(WIDTHS.wide)
          .matchAll(/<rect [^>]*width="([\d.]+)"/gu),
      ].map(([, size]) => Number(size));
    const [none, half] = sizes(["検討"], ["実施", "検討"]);
    const [, whole] = sizes(["検討"], ["実施"]);
    expect(none).toBe(1);
    // The words at the end, 1/2 and 1/1, are equally wide.
    expect(must(half)).toBeCloseTo(must(whole) / 2, 0);
    expect(chart.rows[0]).toEqual(["目標0 題0", 1, 0, "0%"]);
  });
  it("ことしの予定が一つの区分にしかないか、どこにもなければ、図はないべき", () => {
    expect(of(groupPaceChart, parts(["実施"], [ADJUSTING]))).toBeUndefined();
    expect(of(groupPaceChart, parts([ADJUSTING], [ADJUSTING]))).toBeUndefined();
    expect(of(groupPaceChart, parts(["実施"], ["検討"]))).toBeDefined();
  });
});

describe("確かな合計", () => {
  const amounts = (unit: string, ...values: readonly number[]) =>
    values.map((value) => anAmount(value, { text: `${String(value)}${unit}`, unit }));
  const sums = (...all: readonly Fields[]) => {
    const portal = smallPortal({
      "wards/kou/kou-plan/sums.json": {
        sums: all.map((change, index) => aSum({ id: `kou-plan-sum-${String(index)}`, name: `合計${String(index)}`, ...change })),
      },
    });
    return certainSumCharts(portal, must(portal.plans[0]));
  };

  it("いちばん多くを足した合計の、はじめの年度と終わりの年度を言い、ほかの合計も表にあるべき", () => {
    const [chart, ...others] = sums(
      { fiscalYear: 2024, parts: amounts("件", 500, 400) },
      { fiscalYear: 2026, parts: amounts("件", 30, 28, 1) },
      { fiscalYear: 2024, parts: amounts("件", 10, 20, 3) },
      { fiscalYear: 2025, parts: amounts("件", 20, 20, 2) },
    );
    expect(others).toEqual([]);
    expect(chart?.finding).toBe("合計2は33件、合計1は59件");
    expect(chart?.rows.map((row) => row.slice(0, 3))).toEqual([
      ["合計0", "900件", "500件＋400件"],
      ["合計1", "59件", "30件＋28件＋1件"],
      ["合計2", "33件", "10件＋20件＋3件"],
      ["合計3", "42件", "20件＋20件＋2件"],
    ]);
    expect(marks(chart)).toEqual(["900件", "59件", "33件", "42件"]);
  });
  it("足した数に約のあるものがあれば、合計も約と書くべき", () => {
    const about = [...amounts("件", 2), anAmount(10_000, { text: "約10000件", comparator: "約" })];
    const [chart] = sums({ fiscalYear: 2024, parts: amounts("件", 1, 2) }, { fiscalYear: 2025, parts: about });
    expect(chart?.finding).toBe("合計0は3件、合計1は約1万2件");
  });
  it("単位ごとに別の図で、idは、あとから合計が加わっても変わらず、重ならないべき", () => {
    const two = (unit: string) => [2024, 2025].map((fiscalYear) => ({ fiscalYear, parts: amounts(unit, 1, 2) }));
    const ids = sums(...two("件"), ...two("人")).map(({ id }) => id);
    expect(ids).toEqual(["certain-sums-kou-plan-sum-0", "certain-sums-kou-plan-sum-2"]);
    const more = sums(...two("件"), ...two("人"), { fiscalYear: 2026, parts: amounts("件", 3, 4) });
    expect(more.map(({ id }) => id)).toEqual(ids);
  });
  it("一つの年度だけか、年度のない合計や、計画の一部の合計では、図はないべき", () => {
    const parts = amounts("件", 1, 2);
    expect(sums({ fiscalYear: 2024 }, { fiscalYear: 2024 })).toEqual([]);
    expect(sums({ fiscalYear: 2024 }, { fiscalYear: 2025, parts: amounts("件", 1, 2, 3) })).toEqual([]);
    expect(sums({ fiscalYear: 2024 }, { fiscalYear: NOT_STATED })).toEqual([]);
    expect(sums({ fiscalYear: 2024, parts }, { fiscalYear: 2025, about: "kou-plan-g1", parts })).toEqual([]);
    expect(sums({ fiscalYear: 2024, parts }, { fiscalYear: 2025, parts })).toHaveLength(1);
  });
});

describe("「調整中」のます", () => {
  const cells = (row: Fields, volume?: Fields): SmallFiles => ({
    [FILES.rows]: { yearlyPlan: [aRow({ cells: row })] },
    [FILES.volumes]: { plannedVolumes: [aVolume(volume === undefined ? {} : { cells: volume })] },
  });

  it("事業量のますと年次別計画のますを、年度の順に数え、ほかの空欄は数えるべきではない", () => {
    const chart = of(
      openCellsChart,
      cells({ "2026": ADJUSTING, "2025": "検討", "2024": NOT_STATED }, { "2025": ADJUSTING, "2024": ADJUSTING }),
    );
    expect(chart?.rows).toEqual([
      ["令和6年度（2024年度）", 2, 1],
      ["令和7年度（2025年度）", 2, 1],
      ["令和8年度（2026年度）", 1, 1],
    ]);
    expect(chart?.finding).toBe("甲区の「甲区計画」では、年ごとの予定の5ますのうち3が「調整中」");
    expect(chart?.subtitle).toBe("年ごとの予定の表のますの数。令和6年3月の計画による");
    expect(marks(chart)).toEqual(["1/2", "1/2", "1/1"]);
  });
  it("すべてが調整中なら、そう言うべき", () => {
    expect(of(openCellsChart, cells({ "2024": ADJUSTING, "2025": ADJUSTING }))?.finding).toBe(
      "甲区の「甲区計画」では、年ごとの予定の2ますすべてが「調整中」",
    );
  });
  it("調整中のますがなければ、図はないべき", () => {
    expect(of(openCellsChart, cells({ "2024": "検討", "2025": NOT_STATED }))).toBeUndefined();
    expect(of(openCellsChart, { [FILES.rows]: { yearlyPlan: [] } })).toBeUndefined();
  });
});

describe("次の計画での続き", () => {
  const names = ["一", "二", "三", "四", "五"];
  const idOf = (index: number) => `kou-plan-1-v1-i${String(index + 1)}`;
  /** Five numbers that were measured in 2024, the last as another measure prints it too, and one with no actual. */
  const measured: SmallFiles = {
    [FILES.plan]: aPlan({
      evaluationScale: [
        { id: "yoi", label: "よい", met: true },
        { id: "mada", label: "まだ", met: false },
      ],
    }),
    [FILES.indicators]: {
      indicators: [
        ...names.map((name, index) => anIndicator({ id: idOf(index), name })),
        anIndicator({ id: idOf(5), name: "五の写し", sameAs: idOf(4) }),
        anIndicator({ id: idOf(6), name: "実績なし" }),
      ],
    },
    [FILES.values]: {
      fiscalYear: 2024,
      indicatorValues: [
        ...[...names, "写し"].map((_, index) => aValue({ indicator: idOf(index), actual: anAmount(10 + index) })),
        aValue({ indicator: idOf(6), actual: undefined }),
      ],
      evaluations: [{ measure: "kou-plan-1", label: "よい", source: { source: "kou-plan-book" } }],
    },
  };
  const link = (index: number, label: string, change: Fields = {}) =>
    aContinuity({
      ...{ id: `kou-next-from-i${String(index)}`, from: idOf(index), label, reason: `${label}です。` },
      to: label === "後継なし" ? NOT_STATED : "kou-next-1-v1-i1",
      ...change,
    });

  it("計画とくらべた数だけを、一度ずつ、主な続きで、続くものから並べるべき", () => {
    const chart = of(successorsChart, {
      ...measured,
      ...nextPlan(
        link(0, "後継なし"),
        link(1, "類似"),
        link(1, "同種", { id: "kou-next-from-i1-to2", to: "kou-next-1-v1" }),
        link(2, "同種"),
        link(4, "類似"),
        link(5, "後継なし"),
        link(6, "後継なし"),
        aContinuity(),
      ),
    });
    // 四 was never read beside the next plan.
    expect(chart?.rows).toEqual([
      ["公園の数：三", "同種", "同種です。"],
      ["公園の数：五", "類似", "類似です。"],
      ["公園の数：二", "類似", "類似です。"],
      ["公園の数：一", "後継なし", "後継なしです。"],
    ]);
    expect(chart?.finding).toBe("甲区で計画と実績をくらべられる4の数のうち、1は次の計画に当たる行が見当たらず、0は続くか分からない");
    expect(chart?.subtitle).toContain(
      "令和6年度の計画と実績がある、甲区計画の数を、次の「甲区の次の計画」の行と読みくらべたもの。続いているかは当サイトの判断です",
    );
    expect(marks(chart)).toEqual(["1", "2", "0", "1"]);
  });
  it("次の計画が決まっていなければ、そのことを言うべき", () => {
    const files = { ...measured, ...nextPlan(link(0, "後継なし")) };
    const plan = aPlan({ id: "kou-next", title: "次", status: "素案", predecessor: "kou-plan", periodStart: 2028, periodEnd: 2030 });
    expect(of(successorsChart, { ...files, ...planFiles("kou", plan) })?.subtitle).toContain("次の「次」（素案）の行");
  });
  it("次の計画も、測った年度も、読みくらべた行も、どれが欠けても図はないべき", () => {
    const next = nextPlan(link(0, "後継なし"));
    expect(of(successorsChart, { ...measured, ...next })).toBeDefined();
    expect(of(successorsChart, measured)).toBeUndefined();
    expect(of(successorsChart, { ...measured, ...nextPlan(aContinuity()) })).toBeUndefined();
    expect(
      of(successorsChart, { ...measured, ...next, [FILES.values]: { fiscalYear: 2024, indicatorValues: [], evaluations: [] } }),
    ).toBeUndefined();
  });
  it("いちばん新しい評価の年度の数だけを、ほかの計画の数は入れずに数えるべき", () => {
    const judged = (measure: string) => [{ measure, label: "よい", source: { source: "kou-plan-book" } }];
    const evaluationScale = [
      { id: "yoi", label: "よい", met: true },
      { id: "mada", label: "まだ", met: false },
    ];
    const before = planFiles("kou", aPlan({ id: "kou-mae", title: "前", periodStart: 2022, periodEnd: 2025, evaluationScale }), {
      policyGroups: [aGroup({ id: "kou-mae-g1" })],
      measures: [aMeasure({ id: "kou-mae-1", policyGroup: "kou-mae-g1" })],
      plannedVolumes: [aVolume({ id: "kou-mae-1-v1", measure: "kou-mae-1" })],
      indicators: [anIndicator({ id: "kou-mae-1-v1-i1", plannedVolume: "kou-mae-1-v1" })],
    });
    const portal = smallPortal({
      ...measured,
      ...before,
      "wards/kou/kou-mae/years/2024.json": {
        fiscalYear: 2024,
        indicatorValues: [aValue({ indicator: "kou-mae-1-v1-i1" })],
        evaluations: judged("kou-mae-1"),
      },
      [FILES.plan]: aPlan({ evaluationScale, predecessor: "kou-mae" }),
      "wards/kou/kou-plan/continuity.json": {
        continuity: [aContinuity({ id: "kou-plan-from-mae", from: "kou-mae-1-v1-i1", to: "kou-plan-1-v1-i1", label: "同種" })],
      },
      "wards/kou/kou-plan/years/2025.json": {
        fiscalYear: 2025,
        indicatorValues: [aValue({ indicator: idOf(0) }), aValue({ indicator: idOf(2) })],
        evaluations: judged("kou-plan-1"),
      },
      ...nextPlan(link(0, "後継なし"), link(1, "類似"), link(2, "類似")),
    });
    const rowsOf = (plan: string) =>
      successorsChart(portal, must(portal.plans.find(({ id }) => id === plan)))?.rows.map(([title]) => title);
    expect(rowsOf("kou-plan")).toEqual(["公園の数：三", "公園の数：一"]);
    expect(rowsOf("kou-mae")).toEqual(["公園の数：手入れした公園"]);
  });
  it("出典は、前の計画の数の資料と、次の計画の資料であるべき", () => {
    const portal = smallPortal({
      "sources.json": { sources: [aSource(), aSource({ id: "kou-tsugi-hon", title: "甲区の次の本", text: "000_1.txt" })] },
      ...measured,
      ...nextPlan(link(0, "後継なし")),
      "wards/kou/kou-next/plan.json": aPlan({
        id: "kou-next",
        title: "次",
        predecessor: "kou-plan",
        periodStart: 2028,
        periodEnd: 2030,
        source: { source: "kou-tsugi-hon", page: 1 },
      }),
    });
    expect(successorsChart(portal, must(portal.plans.find(({ id }) => id === "kou-plan")))?.sources).toEqual([
      "kou-plan-book",
      "kou-tsugi-hon",
    ]);
  });
});
