import type { BlankKind } from "#src/schema/blank.ts";

/** What a stage of a yearly cell is. */
interface StageEntry {
  /** Stands in URLs, so it is ASCII and lasts */
  readonly id: string;
  /** How far it has come, for its shade; 0 has none */
  readonly level: number;
  readonly meaning: string;
  /** A cell without a text has the stage for this reason */
  readonly blank?: BlankKind;
}

/**
 * The stages of a yearly cell, in the order a measure goes through them. All that is said of a stage is said here and in
 * STAGE_RULES: legend, charts, filters and the method's page take it from them.
 */
export const STAGE_TABLE = {
  調整中: { id: "chosei", level: 0, meaning: "資料に「調整中」とあり、内容がまだ決まっていない", blank: "adjusting" },
  検討: { id: "kento", level: 1, meaning: "何をするか、できるかを調べて考える" },
  準備: { id: "junbi", level: 2, meaning: "することを決め、始める支度をする" },
  試行: { id: "shiko", level: 3, meaning: "一部で行う、試しに行う" },
  実施: { id: "jisshi", level: 4, meaning: "行う、使い始める" },
  拡充: { id: "kakuju", level: 5, meaning: "行っていることを広げる、厚くする" },
  検証: { id: "kensho", level: 5, meaning: "行ったことを確かめ、直す" },
  継続: { id: "keizoku", level: 4, meaning: "行っていることを続ける" },
  完了: { id: "kanryo", level: 5, meaning: "終わる、移し終える" },
  なし: { id: "nashi", level: 0, meaning: "線だけのますで、その年の言葉がない" },
} as const satisfies Readonly<Record<string, StageEntry>>;

export type Stage = keyof typeof STAGE_TABLE;

export const STAGES = Object.keys(STAGE_TABLE) as readonly Stage[];

/** A stage with all that the table says of it. */
export function stageEntry(stage: Stage): StageEntry {
  return STAGE_TABLE[stage];
}

/** Names of the levels 1, 2, 3 …: the stages of each. */
export const LEVEL_NAMES: readonly string[] = [...new Set(STAGES.map((stage) => STAGE_TABLE[stage].level))]
  .filter((level) => level > 0)
  .sort((a, b) => a - b)
  .map((level) => STAGES.filter((stage) => STAGE_TABLE[stage].level === level).join("・"));

/** Words that show a stage. */
export interface StageRule {
  /** undefined: the words are passed over */
  readonly stage: Stage | undefined;
  /** Words the pattern finds, for readers; a test holds each of them against it */
  readonly words: readonly string[];
  readonly pattern: RegExp;
}

/**
 * Rules are looked for in this order, and what one has matched is used up, so that 一部実施 is 試行 and not 実施 as well,
 * and 実施方法の調整 is 準備 only.
 */
export const STAGE_RULES: readonly StageRule[] = [
  { stage: "なし", words: ["―", "ー"], pattern: /^\s*[―ー—–\-－]\s*$/gu },
  { stage: undefined, words: ["（継続含む）"], pattern: /（継続含む）|\(継続含む\)/gu },
  {
    stage: "準備",
    words: ["実施設計", "実施方法の調整", "実施体制の整備", "導入準備"],
    pattern: /実施設計|(実施|導入)(方法|体制)?(の)?(調整|準備|整備)/gu,
  },
  {
    stage: "実施",
    words: [
      "検証に基づく実施",
      "検討結果に基づく取組み",
      "評価に基づく支援",
      "見直しに基づく実施",
      "計画に基づく取組み",
      "協定等に基づく実施",
    ],
    pattern: /(検証|検討|評価|見直し|計画|協定等)(結果)?に(基づ|もとづ)く(取組み?|支援)?(の)?(実施|取組み?)?/gu,
  },
  {
    stage: "検討",
    words: ["実施の検討", "導入に向けた検討", "拡大の調査", "開設可否判断", "再検討"],
    pattern: /(拡大|拡充|導入|実施|改善|見直し|構築|強化|整備|開始|開設|取組み?)(に向けた|の|可否)?(検討|調査|判断)|再検討/gu,
  },
  {
    stage: "試行",
    words: ["一部実施", "一部導入", "部分的に導入", "試行", "モデル", "実証", "暫定"],
    pattern: /一部(試行)?実施|一部導入|部分的に導入|試行(的)?(実施|導入|展開|拡充)?|モデル(校|実施|事業)?|実証(実験)?|暫定(利用|活用)?/gu,
  },
  {
    stage: "検討",
    words: ["検討", "調査", "研究", "分析", "洗い出し", "課題の整理", "把握", "意見交換", "ヒアリング", "協議", "可否判断"],
    pattern: /検討|調査|研究|分析|洗い出し|課題整理|課題の整理|把握|意見交換|ヒアリング|協議|可否判断/gu,
  },
  {
    stage: "拡充",
    words: ["拡充", "拡大", "充実", "全地区での展開", "更なる強化"],
    pattern: /拡充|拡大|充実|全地区(での)?展開|更なる強化/gu,
  },
  {
    stage: "検証",
    words: ["検証", "評価", "改善", "見直し", "フィードバック", "改定", "改訂", "修正"],
    pattern: /検証|評価|改善|見直し|フィードバック|改定|改訂|修正/gu,
  },
  {
    stage: "準備",
    words: [
      ...["準備", "設計", "構築", "調整", "募集", "公募", "選定", "策定", "作成", "改修", "制作", "整備"],
      ...["許認可申請", "周知", "要綱改正", "テスト"],
    ],
    pattern: /準備|設計|構築|調整|募集|公募|選定|策定|作成|改修|制作|整備|許認可申請|周知|要綱改正|テスト/gu,
  },
  { stage: "継続", words: ["継続", "更新", "保守"], pattern: /継続|更新|保守/gu },
  { stage: "完了", words: ["完了", "完全移行", "終了", "停止"], pattern: /完了|完全移行|終了|停止/gu },
  { stage: "実施", words: ["実施", "運用", "導入", "開始", "訓練", "作業"], pattern: /実施|運用|導入|開始|訓練|作業/gu },
];

/** A cell that names something without any stage word says what is done that year. */
export const STAGE_WITHOUT_WORDS: Stage = "実施";
