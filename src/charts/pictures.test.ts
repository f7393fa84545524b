import { describe, expect, it } from "vitest";
import { allCharts } from "#src/charts/catalog.ts";
import { figureSeriesChart } from "#src/charts/figure-series.ts";
import { isBlank } from "#src/schema/blank.ts";
import { WIDTHS } from "#src/charts/chart.ts";
import { drawnPortal } from "#src/testing/drawn-portal.ts";
import { must } from "#src/testing/must.ts";

const charts = new Map(allCharts(drawnPortal).map((chart) => [chart.id, chart]));
const chart = (id: string) => must(charts.get(id));

/** What a chart says beside its picture: its finding, its subtitle, and its table with the headers first. */
const told = (id: string) => {
  const { finding, headers, rows } = chart(id);
  return { finding, table: [headers, ...rows] };
};

describe("図の言葉と表", () => {
  it("年ごとの計画は、印刷された文字か、ない理由を、年度の順に並べるべき", () => {
    expect(told("stage-grid-kou-plan-1")).toEqual({
      finding: "仕事1：年ごとの計画",
      table: [
        ["内容", "令和6年度", "令和7年度", "令和8年度", "令和9年度"],
        ["木の手入れ", "検討", "実施方法の調整", "一部実施", "実施"],
        ["「はなの道（仮称）」の整備とベンチの取替え", "検討", "検討", "地域の皆さんとの話し合いをもとにした実施・検証", "拡充"],
        ["水飲み場", "調整中", "―", "検討", "実施"],
      ],
    });
  });
  it("計画のつながりは、古い順に、その呼び名で言うべき", () => {
    expect(told("lineage-kou")).toEqual({
      finding: "甲区のみどりの計画は、2016年度から4つ続いている",
      table: [
        ["計画", "計画期間"],
        ["甲区はじめの計画", "平成28年度（2016年度）〜（記載なし）"],
        ["甲区つぎの計画", "令和3年度（2021年度）〜令和5年度（2023年度）"],
        ["甲区計画", "令和6年度（2024年度）〜令和9年度（2027年度）"],
        ["甲区のこれからの公園と図書館と広場をみんなで考えてつくる計画", "令和10年度（2028年度）〜令和12年度（2030年度）"],
      ],
    });
  });
  it("重点目標は、新しい年度のものだけを、主なテーマで多い順に数えるべき", () => {
    expect(told("goals-by-theme-kou-2024")).toEqual({
      finding: "6の重点目標でいちばん多いテーマは「緑と水」の3",
      table: [
        ["テーマ", "重点目標の数"],
        ["緑と水", 3],
        ["学びと文化", 2],
        ["暮らし", 1],
      ],
    });
  });
  it("重点目標は、部ごとにも、資料の順に数えるべき", () => {
    expect(told("goals-by-department-kou-2024")).toEqual({
      finding: "3の部に6の重点目標。いちばん多いのは公園課の3",
      table: [
        ["部", "重点目標の数"],
        ["公園課", 3],
        ["図書館とこどもの学びを支える課", 2],
        ["広場課", 1],
      ],
    });
  });
  it("区の評価は、誰も受けなかった評語も、よいものから数えるべき", () => {
    expect(told("evaluations-kou-plan-2024")).toEqual({
      finding: "甲区計画：7の取組みのうち「よい」が2、「ふつう」が3、「まだ」が2、「できず」が0",
      table: [
        ["区の評価", "取組みの数"],
        ["よい", 2],
        ["ふつう", 3],
        ["まだ", 2],
        ["できず", 0],
      ],
    });
  });
  it("計画比は、高い順に、計画と実績を添えて並べるべき", () => {
    expect(told("plan-ratio-kou-plan-2024")).toEqual({
      finding: "計画と実績をくらべられる5の数のうち3が計画に届き、2が届かなかった",
      table: [
        ["何の数か", "計画", "実績", "計画比（当サイトの計算）", "計画に届いたか"],
        ["公園の利用：利用者の声（アンケートはがきと、公園に置いた箱で受け取ったもの）", "10件", "34件", "340%", "届いた"],
        ["公園の利用：苦情", "40件", "60件", "150%", "届かなかった"],
        ["公園の利用：手入れした公園", "1,000件以上", "1260件", "126%", "届いた"],
        ["公園の利用：花の数", "50件", "50件", "100%", "届いた"],
        ["公園の利用：講習会", "30件", "16件", "53%", "届かなかった"],
      ],
    });
  });
  it("段階は、年度ごとに、いちばん進んだ段階で行を数えるべき", () => {
    expect(told("stage-mix-kou-plan")).toEqual({
      finding: "甲区計画：「検討」だけの内容は2から0へ減り、実施か拡充まで進む内容は0から3へ増える計画",
      table: [
        ["年度", "検討", "準備", "試行", "実施", "拡充", "記入なし"],
        ["令和6年度（2024年度）", 2, 0, 0, 0, 0, 1],
        ["令和7年度（2025年度）", 1, 1, 0, 0, 0, 1],
        ["令和8年度（2026年度）", 1, 0, 1, 1, 0, 0],
        ["令和9年度（2027年度）", 0, 0, 0, 2, 1, 0],
      ],
    });
  });
  it("「調整中」は、事業量と年次別計画のますを年度ごとに数えるべき", () => {
    expect(told("open-cells-kou-plan")).toEqual({
      finding: "甲区の「甲区計画」では、年ごとの予定の12ますのうち1が「調整中」",
      table: [
        ["年度", "ますの数", "「調整中」のますの数"],
        ["令和6年度（2024年度）", 3, 1],
        ["令和7年度（2025年度）", 3, 0],
        ["令和8年度（2026年度）", 3, 0],
        ["令和9年度（2027年度）", 3, 0],
      ],
    });
  });
  it("修正点は、主な変わりかた一つに数え、多い順に、同じ数なら決まった順に並べるべき", () => {
    const { finding, table } = told("amendment-kinds-kou-plan");
    expect(finding).toBe(
      "甲区の計画の見直しでは、主な修正点6のうち、いちばん多いのが「後ろ倒し」の3（2の取組み）、次が「縮小・見送り」の2（2の取組み）",
    );
    expect(table.map((row) => row.slice(0, 4))).toEqual([
      ["変わりかた（当サイトの分類）", "修正点の数", "取組みの数", "確かさが「高」の数"],
      ["後ろ倒し", 3, 2, 2],
      ["縮小・見送り", 2, 2, 1],
      ["追加", 1, 1, 1],
    ]);
  });
  it("数値の系列は、大きい順に並べ、いちばん大きいものを見出しにするべき", () => {
    expect(told("iken-kou")).toEqual({
      finding: "「子どもと大人がいっしょに遊べる、広くて安全な場所」が79件",
      table: [
        ["望むこと", "人数"],
        ["子どもと大人がいっしょに遊べる、広くて安全な場所", "79件"],
        ["日かげ", "42件"],
        ["花", "8件"],
      ],
    });
    expect(chart("iken-kou").subtitle).toBe("公園の調査");
  });
  it("改定の前後の見出しでは、印刷された全角の数字も半角で書き、表では資料のとおりにするべき", () => {
    const wide = drawnPortal.figures.map(({ quantity, ...figure }) => ({
      ...figure,
      quantity: isBlank(quantity)
        ? quantity
        : { ...quantity, text: `約${quantity.text.replaceAll(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))}` },
    }));
    const series = must(drawnPortal.figureSeries.find(({ id }) => id === "mikomi-kou"));
    const { finding, rows } = figureSeriesChart({ ...drawnPortal, figures: wide }, series);
    expect(finding).toBe("目標1の見込みは約2900件から約9600件へ、共通の見込みは約11400件から約12900件へ");
    expect(rows[0]?.[1]).toBe("約２９００件");
  });
  it("改定の前後は、数の大小や順ではなく印で見分け、注記は説明の後に書くべき", () => {
    expect(told("mikomi-kou")).toEqual({
      finding: "目標1の見込みは2900件から9600件へ、共通の見込みは11400件から12900件へ",
      table: [
        ["目標", "改定前", "改定前のページ", "改定後", "改定後のページ"],
        ["目標1 くらしを支える", "2900件", 1, "9600件", 3],
        ["共通", "11400件", 1, "12900件", 1],
      ],
    });
    expect(chart("mikomi-kou").subtitle).toBe("公園の計画。改定前の数は当サイトの読みです。");
  });
  it("部署と方針の表は、施策ごとの担当を、多い部署から数えるべき", () => {
    expect(told("departments-kou-plan")).toEqual({
      finding: "いちばん多くの取組みを担当するのは公園課（5件）",
      table: [
        ["部署", "目標1", "目標2", "共通", "合計"],
        ["公園課", 4, 1, 0, 5],
        ["図書館とこどもの学びを支える課", 0, 2, 1, 3],
        ["広場課", 1, 0, 0, 1],
      ],
    });
  });
  it.each([
    [1, "公園の利用：手入れした公園は令和7年度、計画に届かなかった。実績は計画の99%"],
    [3, "公園の利用：苦情は令和6年度、計画に届かなかった。実績は計画の150%"],
    [4, "公園の利用：花の数は令和6年度、計画と同じだった。実績は計画の100%"],
    [5, "公園の利用：講習会は令和6年度、計画に届かなかった。実績は計画の53%"],
  ])("指標%dの図は、計画比の分かるいちばん新しい年度で言うべき", (number, finding) => {
    expect(chart(`plan-actual-kou-plan-1-v1-i${String(number)}`).finding).toBe(finding);
  });
  it("計画と実績は、数値のある年度だけを並べるべき", () => {
    expect(told("plan-actual-kou-plan-1-v1-i1").table).toEqual([
      ["年度", "計画", "実績", "計画比（当サイトの計算）"],
      ["令和6年度（2024年度）", "1,000件以上", "1,260件", "126%"],
      ["令和7年度（2025年度）", "1,500件", "1,480件", "99%"],
    ]);
    expect(told("plan-actual-kou-plan-1-v1-i4").table.slice(1)).toEqual([["令和6年度（2024年度）", "50件", "50件", "100%"]]);
  });
  it("実績のない指標の図は、計画だけを、数のない年度も抜かさずに並べるべき", () => {
    expect(told("planned-values-kou-plan-1-v1-i6")).toEqual({
      finding: "公園の利用：新しい花だんの計画は、令和6年度が3件程度、令和8年度が12件",
      table: [
        ["年度", "計画", "資料の文字"],
        ["令和6年度（2024年度）", "3件程度", "３件程度"],
        ["令和7年度（2025年度）", "記載なし", "—"],
        ["令和8年度（2026年度）", "12件", "12件"],
        ["令和9年度（2027年度）", "数では書かれていません", "見直し"],
      ],
    });
  });
});

describe("図の絵", () => {
  it.each([
    "stage-grid-kou-plan-1",
    "lineage-kou",
    "goals-by-theme-kou-2024",
    "evaluations-kou-plan-2024",
    "plan-ratio-kou-plan-2024",
    "open-cells-kou-plan",
    "stage-mix-kou-plan",
    "amendment-kinds-kou-plan",
    "iken-kou",
    "mikomi-kou",
    "departments-kou-plan",
    "plan-actual-kou-plan-1-v1-i1",
    "planned-values-kou-plan-1-v1-i6",
  ])("%s は、前に見て確かめた絵と同じであるべき", async (id) => {
    const { draw, drawBare } = chart(id);
    for (const [name, width] of Object.entries(WIDTHS)) await expect(draw(width)).toMatchFileSnapshot(`__snapshots__/${id}-${name}.svg`);
    if (drawBare !== undefined) await expect(drawBare(WIDTHS.narrow)).toMatchFileSnapshot(`__snapshots__/${id}-bare.svg`);
  });
});
