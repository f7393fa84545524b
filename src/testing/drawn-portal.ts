import { planFiles } from "#src/testing/other-data.ts";
import {
  anAmendment,
  aDepartment,
  aFigure,
  aGoal,
  aGroup,
  aMeasure,
  anAmount,
  anIndicator,
  aPlan,
  aRow,
  aTheme,
  aValue,
  aVolume,
  FILES,
  smallPortal,
  type SmallFiles,
} from "#src/testing/small-data.ts";

const PLACE = { source: "kou-plan-book", page: 2 };
const NOT_STATED = { blank: "not-stated" };

const measure = (number: number, policyGroup: string, departments: readonly string[]) =>
  aMeasure({ id: `kou-plan-${String(number)}`, number: String(number), title: `仕事${String(number)}`, policyGroup, departments });

const row = (number: number, label: string, cells: readonly unknown[]) =>
  aRow({
    id: `kou-plan-1-r${String(number)}`,
    label,
    cells: Object.fromEntries(cells.map((cell, index) => [String(2024 + index), cell])),
  });

const indicator = (number: number, name: string, change = {}) => anIndicator({ id: `kou-plan-1-v1-i${String(number)}`, name, ...change });

const value = (number: number, planned: unknown, actual: unknown) =>
  aValue({ indicator: `kou-plan-1-v1-i${String(number)}`, planned, actual });

const figure = (number: number, name: string, amount: number, change = {}) =>
  aFigure({ id: `kou-plan-f${String(number)}`, about: "kou-plan", name, quantity: anAmount(amount), ...change });

const goal = (number: number, department: string, ...themes: readonly string[]) =>
  aGoal({ id: `${department}-g${String(number)}`, department, themes });

const amendment = (number: number, of: number, kinds: readonly string[], change = {}) =>
  anAmendment({ id: `kou-plan-${String(of)}-a${String(number)}`, measure: `kou-plan-${String(of)}`, kinds, ...change });

/** Files with something for every kind of chart: short and long names, all levels, missing values, misses. It is 2026. */
export const DRAWN: SmallFiles = {
  "themes.json": {
    themes: [aTheme(), aTheme({ id: "manabi", title: "学びと文化" }), aTheme({ id: "midori", title: "緑と水" })],
  },
  [FILES.departments]: {
    departments: [
      aDepartment({ id: "kou-a-ka", name: "公園課" }),
      aDepartment({ id: "kou-b-ka", name: "図書館とこどもの学びを支える課" }),
      aDepartment({ id: "kou-c-ka", name: "広場課" }),
    ],
  },
  [FILES.hoshin]: {
    fiscalYear: 2024,
    managementPolicies: [
      goal(1, "kou-a-ka", "midori", "kurashi"),
      goal(2, "kou-a-ka", "midori"),
      goal(3, "kou-b-ka", "manabi"),
      goal(4, "kou-a-ka", "midori"),
      goal(5, "kou-b-ka", "manabi", "midori"),
      goal(6, "kou-c-ka", "kurashi"),
    ],
  },
  // What a newer year says takes the older one's place.
  "wards/kou/management-policies/2023.json": { fiscalYear: 2023, managementPolicies: [goal(7, "kou-c-ka", "kurashi")] },
  ...planFiles(
    "kou",
    aPlan({ id: "kou-hajime", title: "甲区はじめの計画", periodStart: 2016, periodEnd: NOT_STATED, lineage: "みどりの計画" }),
  ),
  ...planFiles("kou", aPlan({ id: "kou-tsugi", title: "甲区つぎの計画", periodStart: 2021, periodEnd: 2023, predecessor: "kou-hajime" })),
  [FILES.plan]: aPlan({
    predecessor: "kou-tsugi",
    evaluationScale: [
      { id: "yoi", label: "よい", met: true },
      { id: "futsu", label: "ふつう", met: true },
      { id: "mada", label: "まだ", met: false },
      { id: "nashi", label: "できず", met: false },
    ],
  }),
  ...planFiles(
    "kou",
    aPlan({
      id: "kou-saki",
      title: "甲区のこれからの公園と図書館と広場をみんなで考えてつくる計画",
      status: "素案",
      periodStart: 2028,
      periodEnd: 2030,
      predecessor: "kou-plan",
    }),
  ),
  [FILES.groups]: {
    policyGroups: [
      aGroup({ shortLabel: "1" }),
      aGroup({ id: "kou-plan-g2", label: "目標2", title: "学びを広げる", shortLabel: "2" }),
      aGroup({ id: "kou-plan-g3", label: "共通", title: "共通" }),
    ],
  },
  [FILES.measures]: {
    measures: [
      measure(1, "kou-plan-g1", ["公園課"]),
      measure(2, "kou-plan-g1", ["公園課", "広場課"]),
      measure(3, "kou-plan-g1", ["公園課"]),
      measure(4, "kou-plan-g1", ["公園課"]),
      measure(5, "kou-plan-g2", ["図書館とこどもの学びを支える課"]),
      measure(6, "kou-plan-g2", ["図書館とこどもの学びを支える課", "公園課"]),
      measure(7, "kou-plan-g3", ["図書館とこどもの学びを支える課"]),
    ],
  },
  [FILES.rows]: {
    yearlyPlan: [
      row(1, "木の手入れ", ["検討", "実施方法の調整", "一部実施", "実施"]),
      row(2, "「はなの道（仮称）」の整備とベンチの取替え", ["検討", "検討", "地域の皆さんとの話し合いをもとにした実施・検証", "拡充"]),
      row(3, "水飲み場", [{ blank: "adjusting" }, "―", "検討", "実施"]),
    ],
  },
  [FILES.amendments]: {
    amendments: [
      amendment(1, 1, ["追加"]),
      amendment(2, 2, ["後ろ倒し", "縮小・見送り"], { certainty: "中" }),
      amendment(3, 2, ["後ろ倒し"]),
      amendment(4, 3, ["後ろ倒し"]),
      amendment(5, 1, ["縮小・見送り"], { certainty: "低" }),
      amendment(6, 4, ["縮小・見送り"]),
    ],
  },
  [FILES.volumes]: { plannedVolumes: [aVolume({ label: "公園の利用" })] },
  [FILES.indicators]: {
    indicators: [
      indicator(1, "手入れした公園"),
      indicator(2, "利用者の声（アンケートはがきと、公園に置いた箱で受け取ったもの）"),
      indicator(3, "苦情", { better: "lower" }),
      indicator(4, "花の数"),
      indicator(5, "講習会"),
      indicator(6, "新しい花だん"),
    ],
  },
  [FILES.values]: {
    fiscalYear: 2024,
    indicatorValues: [
      value(1, anAmount(1000, { text: "1,000件以上", comparator: "以上" }), anAmount(1260)),
      value(2, anAmount(10), anAmount(34)),
      value(3, anAmount(40), anAmount(60)),
      value(4, anAmount(50), anAmount(50)),
      value(5, anAmount(30), anAmount(16)),
      value(6, anAmount(3, { text: "３件程度", comparator: "程度" }), undefined),
    ],
    evaluations: ["ふつう", "まだ", "よい", "ふつう", "まだ", "ふつう", "よい"].map((label, index) => ({
      measure: `kou-plan-${String(index + 1)}`,
      label,
      source: PLACE,
    })),
  },
  "wards/kou/kou-plan/years/2025.json": {
    fiscalYear: 2025,
    indicatorValues: [value(1, anAmount(1500), anAmount(1480)), value(4, { text: "増やす" }, undefined), value(6, NOT_STATED, undefined)],
    evaluations: [],
  },
  "wards/kou/kou-plan/years/2026.json": {
    fiscalYear: 2026,
    indicatorValues: [value(6, anAmount(12), undefined)],
    evaluations: [],
  },
  "wards/kou/kou-plan/years/2027.json": {
    fiscalYear: 2027,
    indicatorValues: [value(6, { text: "見直し" }, undefined)],
    evaluations: [],
  },
  "wards/kou/kou-plan/figure-series.json": {
    figureSeries: [
      {
        id: "iken-kou",
        title: "公園に望むこと",
        subtitle: "公園の調査",
        itemName: "望むこと",
        valueName: "人数",
        unit: "件",
        axisMaximum: 100,
      },
      {
        ...{ id: "mikomi-kou", title: "減らせる数", subtitle: "公園の計画", itemName: "目標", valueName: "見込み", unit: "件" },
        note: "改定前の数は当サイトの読みです。",
      },
    ],
  },
  [FILES.figures]: {
    figures: [
      figure(1, "日かげ", 42, { series: "iken-kou" }),
      figure(2, "子どもと大人がいっしょに遊べる、広くて安全な場所", 79, { series: "iken-kou" }),
      figure(3, "花", 8, { series: "iken-kou" }),
      figure(4, "減らせる数", 2900, { series: "mikomi-kou", revision: "before", about: "kou-plan-g1" }),
      figure(5, "減らせる数", 9600, {
        series: "mikomi-kou",
        revision: "after",
        about: "kou-plan-g1",
        source: { source: "kou-plan-book", page: 3 },
      }),
      figure(6, "減らせる数", 12900, { series: "mikomi-kou", revision: "after", about: "kou-plan-g3" }),
      figure(7, "減らせる数", 11400, { series: "mikomi-kou", revision: "before", about: "kou-plan-g3" }),
    ],
  },
};

export const drawnPortal = smallPortal(DRAWN);
