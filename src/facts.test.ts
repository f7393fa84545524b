import { describe, expect, it } from "vitest";
import { stageMix } from "#src/charts/stage-mix.ts";
import { departmentMatrix } from "#src/charts/matrix.ts";
import { lineageBars } from "#src/charts/lineage.ts";
import { explorerData } from "#src/explore/build.ts";
import { describeState, resultsOf } from "#src/explore/filter.ts";
import { EMPTY_CHOICE, EMPTY_STATE, type ExplorerState } from "#src/explore/state.ts";
import { formatRatio } from "#src/format.ts";
import { memberOf } from "#src/model/crosswalk.ts";
import { departmentsOf, measuresOf } from "#src/model/department.ts";
import { discrepanciesOfMeasure } from "#src/model/discrepancy.ts";
import { evaluationCounts } from "#src/model/evaluation.ts";
import { indicatorsOf, ratedIndicators, valueYears, yearsOf } from "#src/model/indicator.ts";
import { recordOf, recordsBy } from "#src/model/lookup.ts";
import { lineageOf, periodText } from "#src/model/plan.ts";
import { linesOfYear } from "#src/model/this-year.ts";
import { cellsOf } from "#src/model/yearly-plan.ts";
import { AMENDMENT_KINDS } from "#src/schema/amendment.ts";
import { CONTINUED_KINDS, CONTINUITY_LABELS } from "#src/schema/continuity.ts";
import type { ListKind } from "#src/schema/kinds.ts";
import type { CellValue } from "#src/schema/quantity.ts";
import { isQuantity } from "#src/schema/quantity.ts";
import type { Stage } from "#src/schema/stage.ts";
import { portal } from "#src/testing/portal.ts";

// The only test of what the documents say. It changes when a record of one of them is corrected, and at no other time: it
// counts within a plan or a year, never the whole portal, so that another ward, plan or year leaves it as it is.

const plan = (id: string) => recordOf(portal, "plans", id);
const measure = (id: string) => recordOf(portal, "measures", id);
const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

/** How many records of each kind a plan has. */
const counts = (id: string, ...kinds: readonly Exclude<ListKind, "figures">[]) =>
  kinds.map((kind) => portal[kind].filter((record) => typeof record === "object" && "plan" in record && record.plan === id).length);

const number = (value: CellValue | undefined) => (value !== undefined && isQuantity(value) ? value.value : undefined);

/** Figures of a series as printed, with what they are about. */
const series = (id: string) =>
  portal.figures
    .filter((figure) => figure.series === id)
    .map(({ about, name, revision, quantity }) => [
      revision === undefined ? name : `${about} ${revision}`,
      "text" in quantity ? quantity.text : undefined,
    ]);

describe("板橋区DX推進計画2025 後期実施計画（itabashi-dx2025）", () => {
  const DX2025 = "itabashi-dx2025";

  it("施策は17、方針は8、事業量は50、指標は74であるべき", () => {
    expect(counts(DX2025, "measures", "policyGroups", "plannedVolumes", "indicators")).toEqual([17, 8, 50, 74]);
  });
  it("令和6年度の区の評価は、達成+が4、達成が13、未達成が0であるべき", () => {
    expect(evaluationCounts(portal, plan(DX2025), 2024).map(({ label, count }) => [label, count])).toEqual([
      ["達成+", 4],
      ["達成", 13],
      ["未達成", 0],
    ]);
  });
  it("達成+は、施策1、6、推進体制強化2、3であるべき", () => {
    const chosen = { ...EMPTY_CHOICE, ward: ["itabashi"], plan: [DX2025], evaluation: ["tassei-plus"] };
    const state: ExplorerState = { ...EMPTY_STATE, chosen };
    const data = explorerData(portal);
    expect(ids(resultsOf(data.items, state))).toEqual([
      "itabashi-dx2025-1",
      "itabashi-dx2025-6",
      "itabashi-dx2025-s2",
      "itabashi-dx2025-s3",
    ]);
    expect(describeState(data, state)).toBe("区＝板橋区、計画＝板橋区DX推進計画2025 後期実施計画、区の評価＝達成+");
  });
  it("施策6の計画と実績は、資料編の数であるべき", () => {
    const values = indicatorsOf(portal, "itabashi-dx2025-6").map((indicator) => {
      const year = yearsOf(portal, indicator).find(({ fiscalYear }) => fiscalYear === 2024);
      return [indicator.id, number(year?.plan), number(year?.actual), formatRatio(year?.ratio ?? 0)];
    });
    expect(values).toEqual([
      ["itabashi-dx2025-6-v1-i1", 6_700_000, 6_897_094, "103%"],
      ["itabashi-dx2025-6-v2-i1", 25_000, 28_953, "116%"],
      ["itabashi-dx2025-6-v2-i2", 30, 36.94, "123%"],
      ["itabashi-dx2025-6-v3-i1", 100_000, 142_118, "142%"],
    ]);
  });
  it("区公式ホームページ訪問者数の計画は、令和6年度が670万件以上、令和7年度が720万件以上であるべき", () => {
    const planned = yearsOf(portal, recordOf(portal, "indicators", "itabashi-dx2025-6-v1-i1")).map(({ fiscalYear, plan: value }) => [
      fiscalYear,
      "text" in value ? value.text : undefined,
    ]);
    expect(planned.slice(0, 2)).toEqual([
      [2024, "670万件以上"],
      [2025, "720万件以上"],
    ]);
  });
  it("計画比の分かる38指標のうち、計画に届かなかったのは三つであるべき", () => {
    const rated = ratedIndicators(portal, 2024).filter(({ indicator }) => indicator.plan === DX2025);
    expect(rated).toHaveLength(38);
    expect(rated.filter(({ year }) => year.missed).map(({ indicator, year }) => [indicator.id, formatRatio(year.ratio)])).toEqual([
      ["itabashi-dx2025-11-v1-i1", "97%"],
      ["itabashi-dx2025-3-v1-i4", "68%"],
      ["itabashi-dx2025-11-v2-i2", "53%"],
    ]);
    expect(rated.slice(0, 1).map(({ title, year }) => [title, formatRatio(year.ratio)])).toEqual([["よろず相談DX実施：事業化", "340%"]]);
  });
  it("施策4には、42%と34%の食い違いがあるべき", () => {
    const found = discrepanciesOfMeasure(portal, "itabashi-dx2025-4").find(({ id }) => id === "itabashi-dx-tax-cashless-rate");
    expect(found?.readings.map(({ value }) => value)).toEqual([
      "区税・各種保険料：42%（目標：20%）",
      "区税、各種保険料：20%（計画）、34%（実績）",
    ]);
  });
});

describe("板橋区DX推進計画2030 素案（itabashi-dx2030）", () => {
  const DX2030 = "itabashi-dx2030";

  it("施策は21、方針は7、事業量は42であるべき", () => {
    expect(counts(DX2030, "measures", "policyGroups", "plannedVolumes")).toEqual([21, 7, 42]);
    expect(plan(DX2030).status).toBe("素案");
  });
  it("年度別のますは、42の事業量の3年分がすべて調整中であるべき", () => {
    const cells = recordsBy(portal, "plannedVolumes", "plan", DX2030).flatMap(cellsOf);
    expect(cells).toHaveLength(42 * 3);
    expect(new Set(cells.map(({ words }) => words.join()))).toEqual(new Set(["調整中"]));
  });
  it("前の計画の17施策・50事業量・74指標は、どれも続くかどうかが読みくらべてあるべき", () => {
    const rows = recordsBy(portal, "continuity", "plan", DX2030);
    const table = CONTINUED_KINDS.map((kind) => {
      const own = rows.filter(({ from }) => memberOf(portal, from).kind === kind);
      const labels = CONTINUITY_LABELS.map((label) => own.filter((row) => row.label === label).length);
      return [kind, new Set(own.map(({ from }) => from)).size, ...labels];
    });
    expect(table).toEqual([
      ["measures", 17, 4, 25, 0, 0],
      ["plannedVolumes", 50, 12, 30, 5, 6],
      ["indicators", 74, 6, 47, 8, 13],
    ]);
    expect(new Set(rows.map(({ from }) => memberOf(portal, from).plan))).toEqual(new Set(["itabashi-dx2025"]));
  });
  it("施策1の今年度は、四つの事業量がどれも調整中であるべき", () => {
    expect(linesOfYear(portal, measure("itabashi-dx2030-1"), 2026).map(({ text }) => text)).toEqual(Array(4).fill("調整中"));
  });
  it("施策14の担当は、経営改革推進課、IT推進課、人事課、関係部署であるべき", () => {
    expect(departmentsOf(portal, measure("itabashi-dx2030-14")).map(({ name }) => name)).toEqual([
      "経営改革推進課",
      "IT推進課",
      "人事課",
      "関係部署",
    ]);
  });
  it("IT推進課の施策は、印刷された担当部署のとおり18で、政策経営部の施策でもあるべき", () => {
    const own = measuresOf(portal, "itabashi-it-suishin-ka").filter((entry) => entry.plan === DX2030);
    expect(own.map((entry) => Number(entry.number))).toEqual([1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 17, 19, 20, 21]);
    expect(ids(measuresOf(portal, "itabashi-seisaku-keiei-bu"))).toEqual(expect.arrayContaining(ids(own)));
  });
  it("引用した二つの調査の割合は、資料のとおりであるべき", () => {
    expect(series("survey-itabashi-dx2030-1")).toEqual([
      ["申請・届出等の行政手続きオンライン化の推進", "42.3%"],
      ["書かない窓口等、行政手続きのペーパーレス化", "28.0%"],
    ]);
    expect(series("survey-itabashi-dx2030-2")).toEqual([
      ["SNS（無料通話機能を含む）の利用", "79.0%"],
      ["動画投稿・共有サイトの利用（YouTube、ニコニコ動画など）", "57.8%"],
      ["ホームページやブログの閲覧、書き込み、または開設・更新", "55.4%"],
      ["電子政府・電子自治体の利用（電子申請、電子申告、電子届出）", "34.9%"],
    ]);
  });
});

describe("板橋区のデジタルの計画のつながり", () => {
  // Up to the plan of 2030: a plan that follows it is no concern of this document.
  const lineage = lineageOf(portal, plan("itabashi-dx2030")).slice(0, 4);

  it("四つの計画が続き、はじめの計画の終わりは書かれていないとするべき", () => {
    expect(lineage.map((entry) => [entry.id, periodText(entry)])).toEqual([
      ["itabashi-ict2020", "平成28年度（2016年度）〜（記載なし）"],
      ["itabashi-ict2025-zenki", "令和3年度（2021年度）〜令和5年度（2023年度）"],
      ["itabashi-dx2025", "令和6年度（2024年度）〜令和7年度（2025年度）"],
      ["itabashi-dx2030", "令和8年度（2026年度）〜令和12年度（2030年度）"],
    ]);
  });
  it("図の帯は、2016年度から2030年度まで、すき間なく続くべき", () => {
    expect(lineageBars(lineage).map(({ start, end, isOpen }) => [start, end, isOpen])).toEqual([
      [2016, 2021, true],
      [2021, 2024, false],
      [2024, 2026, false],
      [2026, 2031, false],
    ]);
  });
});

describe("板橋区 令和6年度 各部の経営方針", () => {
  const lines = recordsBy(portal, "managementPolicies", "ward", "itabashi").filter(({ fiscalYear }) => fiscalYear === 2024);

  it("21の部に、経営方針が163、重点目標が302、チャレンジが53であるべき", () => {
    expect(new Set(lines.map(({ department }) => department)).size).toBe(21);
    expect(["policy", "goal", "challenge"].map((kind) => lines.filter((line) => line.kind === kind).length)).toEqual([163, 302, 53]);
  });
  it("重点目標の主なテーマは、職員・組織が73、子育て・学校が48であるべき", () => {
    const first = (theme: string) => lines.filter(({ kind, themes }) => kind === "goal" && themes?.[0] === theme).length;
    expect(["jinzai-soshiki", "kodomo-kyoiku"].map(first)).toEqual([73, 48]);
  });
});

describe("世田谷区 新たな行政経営への移行実現プラン（setagaya-gyosei-keiei）", () => {
  const PLAN = "setagaya-gyosei-keiei";

  it("取組みは105、到達点は5、年次別計画は264行、修正点は73であるべき", () => {
    expect(counts(PLAN, "measures", "policyGroups", "yearlyPlan", "amendments")).toEqual([105, 5, 264, 73]);
  });
  it("修正点の主な変わりかたは、後ろ倒し30、追加16、表現13、前倒し11、縮小・見送り2、拡大1であるべき", () => {
    const amendments = recordsBy(portal, "amendments", "plan", PLAN);
    expect(AMENDMENT_KINDS.map((kind) => amendments.filter(({ kinds }) => kinds[0] === kind).length)).toEqual([11, 30, 16, 1, 2, 13]);
    expect(new Set(amendments.map(({ measure: id }) => id)).size).toBe(49);
    expect(["中", "低"].map((word) => amendments.filter(({ certainty }) => certainty === word).length)).toEqual([14, 6]);
  });
  it("年度ごとの段階は、どの年度も264行を分けたものであるべき", () => {
    const years = stageMix(portal, PLAN);
    expect(years.map(({ fiscalYear, counts: levels, none }) => [fiscalYear, levels, none])).toEqual([
      [2024, [90, 29, 32, 102, 8], 3],
      [2025, [34, 20, 27, 170, 12], 1],
      [2026, [13, 12, 14, 207, 15], 3],
      [2027, [8, 7, 3, 227, 16], 3],
    ]);
    const totals = years.map(({ counts: levels, none }) => levels.reduce((sum, count) => sum + count, none));
    expect(totals).toEqual([264, 264, 264, 264]);
  });
  it("取組みをいちばん多く担うのは政策経営部の13、次が地域行政部の11であるべき", () => {
    const rows = departmentMatrix(portal, PLAN);
    expect(rows).toHaveLength(27);
    expect(rows.slice(0, 2)).toEqual([
      { name: "政策経営部", counts: [8, 1, 1, 1, 2], total: 13 },
      { name: "地域行政部", counts: [2, 8, 0, 0, 1], total: 11 },
    ]);
  });
  it("減らす時間の見込みは、到達点2が2.9万から9.6万へ、到達点3が11.4万から12.9万へ変わるべき", () => {
    expect(series("hours-saved-setagaya-gyosei-keiei").sort()).toEqual([
      ["setagaya-gyosei-keiei-g2 after", "約９．６万時間"],
      ["setagaya-gyosei-keiei-g2 before", "約２．９万時間"],
      ["setagaya-gyosei-keiei-g3 after", "約１２．９万時間"],
      ["setagaya-gyosei-keiei-g3 before", "約１１．４万時間"],
    ]);
  });
  it("事業量は4、指標は5で、実績のある年度はないべき", () => {
    expect(counts(PLAN, "plannedVolumes", "indicators")).toEqual([4, 5]);
    expect(valueYears(portal, PLAN)).toEqual({ all: [2024, 2025, 2026, 2027], withResults: [] });
  });
  it.each([
    ["1-5-v1-i1", "地区", [5, 15, 28, 28]],
    ["1-12-v1-i1", "回", [16, 16, 30, 30]],
    ["1-20-v1-i1", "公園", [4, 6, 6, 7]],
    ["1-22-v1-i1", "拠点", [1, 3, 10, 20]],
    ["1-22-v1-i2", "校", [2, 7, 10, undefined]],
  ])("指標%sの計画（%s）は、令和6年度から順に %j であるべき", (id, unit, planned) => {
    const indicator = recordOf(portal, "indicators", `${PLAN}-${id}`);
    expect(indicator.unit).toBe(unit);
    expect(yearsOf(portal, indicator).map(({ plan: value }) => number(value))).toEqual(planned);
  });
  it("1-9の三行は、令和6年度に検討し、令和9年度に実施及び検証するべき", () => {
    const cells = recordsBy(portal, "yearlyPlan", "measure", "setagaya-gyosei-keiei-1-9").map((row) =>
      cellsOf(row).map(({ cell }) => cell),
    );
    expect(cells).toEqual([
      ["検討", "実施", "実施", "実施及び検証"],
      ["検討", "実施", "実施", "実施及び検証"],
      ["検討", "一部実施", "一部実施", "実施及び検証"],
    ]);
  });
  it("「ほいくにゅうえん」で、3-15が見つかるべき", () => {
    const found = resultsOf(explorerData(portal).items, { ...EMPTY_STATE, query: "ほいくにゅうえん" });
    expect(ids(found)).toContain("setagaya-gyosei-keiei-3-15");
  });
});

describe("練馬区の体制強化（nerima-taisei-kyoka）", () => {
  it("施策は17、方針は9で、計画期間は書かれていないとするべき", () => {
    expect(counts("nerima-taisei-kyoka", "measures", "policyGroups")).toEqual([17, 9]);
    expect(periodText(plan("nerima-taisei-kyoka"))).toBe("計画期間は記載なし");
  });
  it("用語の説明は40（巻末の用語解説の28と、本文の言葉の12）であるべき", () => {
    const terms = portal.terms.filter(({ sources }) => sources.some(({ source }) => source === "nerima-taisei-kyoka-r5"));
    expect(terms).toHaveLength(40);
  });
});

describe("世田谷区の年次別計画で、名前を読み違えていた行", () => {
  /** Stages of a row's years; marks are named after the stage. */
  function stagesOf(row: string): string[] {
    const found = portal.yearlyPlan.find(({ id }) => id === `setagaya-gyosei-keiei-${row}`);
    if (found === undefined) throw new Error(`no row ${row}`);
    return cellsOf(found).map(({ stage, marks }) => [stage, ...marks].join("・"));
  }
  it.each<[string, readonly (Stage | `${Stage}・${string}`)[]]>([
    ["1-28-r1", ["準備", "実施", "実施", "検討"]],
    ["5-17-r1", ["検討", "実施", "実施", "実施"]],
    ["1-11-r1", ["実施", "実施", "実施", "実施"]],
    ["2-8-r2", ["検討", "検討", "準備", "実施・検証"]],
    ["5-13-r2", ["試行", "試行", "実施", "実施・検証"]],
    ["1-22-r1", ["試行", "実施", "実施", "実施"]],
    ["5-2-r3", ["検討", "検討", "検討", "実施"]],
    ["2-22-r4", ["拡充", "実施", "実施", "実施・検証"]],
    ["1-6-r1", ["実施", "実施", "実施", "実施"]],
    ["1-27-r3", ["準備", "実施", "実施", "準備"]],
    ["1-31-r1", ["試行・検証", "試行・検証", "試行・検証", "実施・検証"]],
    ["1-23-r1", ["拡充・検証", "実施", "拡充", "実施"]],
  ])("%s は %j であるべき", (row, stages) => {
    expect(stagesOf(row)).toEqual(stages);
  });
});
