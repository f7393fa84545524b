import type { BlankKind } from "#src/schema/blank.ts";
import { STAGES, type Mark, type Stage } from "#src/schema/stage.ts";

/** What a stage or a mark of a yearly cell is. */
interface StageEntry {
  /** Stands in URLs, so it is ASCII and lasts */
  readonly id: string;
  readonly meaning: string;
  /** In a resident's words, for legends */
  readonly plain?: string;
  /** A cell without a text is this for this reason */
  readonly blank?: BlankKind;
}

/** Stages of the ladder, marks, and what is neither: a cell that is not settled, and one that holds a line only. */
export type StageWord = "調整中" | Stage | Mark | "なし";

/**
 * Every stage and mark, in the order they are listed. All that is said of them is said here, in STAGE_RULES and STAGE_WITHOUT_ACT:
 * legend, charts, filters and the method's page take it from them.
 */
export const STAGE_TABLE: Readonly<Record<StageWord, StageEntry>> = {
  調整中: { id: "chosei", meaning: "資料に「調整中」とあり、内容がまだ決まっていない", blank: "adjusting" },
  検討: { id: "kento", meaning: "何をするか、できるかを調べて考える", plain: "どうするか考える" },
  準備: { id: "junbi", meaning: "することを決め、始める支度をする", plain: "人・契約・道具を整える" },
  試行: { id: "shiko", meaning: "一部で行う、試しに行う", plain: "一部で試す" },
  実施: { id: "jisshi", meaning: "行う、使い始める、使い続ける", plain: "本格的に行う" },
  拡充: { id: "kakuju", meaning: "行っていることを広げる、厚くする", plain: "もっと広げる" },
  検証: { id: "kensho", meaning: "行ったことの効果を確かめる", plain: "効果を確かめる" },
  見直し: { id: "minaoshi", meaning: "行っていることを直す" },
  継続: { id: "keizoku", meaning: "行っていることを続ける" },
  完了: { id: "kanryo", meaning: "終わる、移し終える" },
  なし: { id: "nashi", meaning: "線だけのますで、その年の言葉がない" },
};

export const STAGE_WORDS = Object.keys(STAGE_TABLE) as readonly StageWord[];

/** How far a stage is up the ladder, for its shade: 1 to 5; 0 for no stage. */
export function stageLevel(stage: Stage | undefined): number {
  return stage === undefined ? 0 : STAGES.indexOf(stage) + 1;
}

/** Words that show a stage or a mark. */
export interface StageRule {
  /** undefined: the words are passed over */
  readonly word: Exclude<StageWord, "調整中"> | undefined;
  /** Words the pattern finds, for readers; a test holds each of them against it */
  readonly words: readonly string[];
  readonly pattern: RegExp;
}

/** Acts that another act may be about: 導入の検討 is 検討 and no 導入. */
const ABOUT =
  "(?:実施|導入|開始|開設|設置|統合|拡大|拡充|充実|改善|見直し|改定|構築|再構築|整備|強化|公募|募集|運用|改修|展開|取組み|評価|検証)";
/** Between the act it is about and the act: 導入に向けた更なる検討. */
const JOIN = "(?:案|方法|体制|手法)?(?:強化|整備)?(?:に向けた|の)?(?:可否|更なる)?";

/**
 * The rules read acts, not nouns. They are looked for in this order, and what one has matched is used up, so that 一部実施 is
 * 試行 and not 実施 as well, 導入の検討 is 検討 only, and 検討委員会 is nothing.
 */
export const STAGE_RULES: readonly StageRule[] = [
  { word: "なし", words: ["―", "ー"], pattern: /^\s*[―ー—–\-－]\s*$/gu },
  {
    word: undefined,
    words: [
      ...[
        "（継続含む）",
        "検討委員会",
        "検討会",
        "検討結果を踏まえた",
        "検証に基づく",
        "計画に基づく",
        "協定等に基づく",
        "改定による",
        "公募による",
      ],
      ...["実施体制の充実", "モデル校", "業務改善", "改善取組み方針", "改善後の", "事業拡大にかかる", "実践の後押し"],
    ],
    pattern:
      /[(（]継続含む[)）]|検討(?:委員)?会|検討結果を踏まえ(?:た)?|(?:検証|検討|評価|見直し|計画|方針|指針|協定等)(?:結果)?に(?:基づ|もとづ)く|改定による|庁内公募・新たな公募による|公募による|実施体制の(?:充実|強化)|モデル校|業務改善(?!の|に|検討)|改善取組み方針|改善後の|事業拡大にかかる|実践の後押し/gu,
  },
  {
    word: "検証",
    words: ["実施の検証", "試行実施の評価に伴う"],
    pattern: /実施の検証|試行実施の評価に伴う/gu,
  },
  {
    word: "実施",
    words: ["調査実施", "公募の実施", "意見交換会等の実施", "貸付", "売却", "料金改定", "指針改定"],
    pattern: /調査実施|公募の実施|意見交換会等の実施|貸付|売却|改定(?!案|の検討|に向けた)/gu,
  },
  {
    word: "準備",
    words: [
      "実施設計",
      "実施計画の策定",
      "基本設計",
      "基本計画",
      "実施準備",
      "導入準備",
      "導入テスト",
      "実施方法の調整",
      "実施体制の整備",
      "改定案の策定",
    ],
    pattern: /実施設計|実施計画(?:の策定)?|基本設計|基本計画|(?:実施|導入)(?:方法|体制)?(?:の)?(?:調整|準備|整備|テスト)|改定案の策定/gu,
  },
  {
    word: "検討",
    words: ["実施の検討", "導入に向けた検討", "体制整備の検討", "体制強化の検討", "見直しに向けた検討", "拡大の調査", "導入可否判断"],
    pattern: new RegExp(`(?:${ABOUT}及び)?${ABOUT}${JOIN}(?:検討|調査|判断)|再検討`, "gu"),
  },
  {
    word: "試行",
    words: [
      ...["一部実施", "一部導入", "一部体制整備", "部分的に導入", "試行", "試行実施", "試行拡充", "試行研修の実施", "運用開始（試行）"],
      ...["モデル実施", "実証実験", "暫定利用", "暫定利用の開始"],
    ],
    pattern:
      /一部(?:試行|本格)?実施|一部導入|一部(?:体制)?整備|部分的に導入|(?:運用)?開始[(（]試行[)）]|試行(?:的)?(?:研修の)?(?:実施|導入|展開|拡充)?|モデル(?:実施|事業)?|実証(?:実験)?|暫定(?:利用|活用)?(?:の開始)?/gu,
  },
  {
    word: "検討",
    words: ["検討", "調査", "研究", "分析", "精査", "洗い出し", "課題の整理", "把握", "ヒアリング", "協議", "可否判断"],
    pattern: /検討|調査|研究|分析|精査|洗い出し|課題整理|課題の整理|把握|ヒアリング|協議|可否判断/gu,
  },
  {
    word: "拡充",
    words: ["拡充", "拡大", "充実", "全地区での展開", "更なる強化", "体制整備カ所の拡大"],
    pattern: /(?:体制整備カ所の)?拡大|拡充|充実|全地区(?:での)?展開|更なる強化/gu,
  },
  { word: "検証", words: ["検証", "評価", "フィードバック"], pattern: /検証|評価|フィードバック/gu },
  { word: "見直し", words: ["見直し", "改善", "修正", "改訂"], pattern: /見直し|改善|修正|改訂/gu },
  {
    word: "準備",
    words: [
      ...["準備", "設計", "構築", "確立", "調整", "募集", "公募", "選定", "決定", "策定", "作成", "開発", "改修", "制作", "整備"],
      ...["住民参加", "許認可申請", "周知", "要綱改正", "テスト"],
    ],
    pattern:
      /準備|設計|構築|確立|調整|募集|公募|選定|決定|策定|作成|開発|改修|制作|整備|住民参加(?!による)|許認可申請|周知|要綱改正|テスト/gu,
  },
  { word: "継続", words: ["継続"], pattern: /継続/gu },
  { word: "完了", words: ["完了", "完全移行", "終了", "停止"], pattern: /完了|完全移行|終了|停止/gu },
  {
    word: "実施",
    words: [
      ...["実施", "実践", "運用", "保守", "更新", "登録", "受付", "公開", "導入", "開始", "開設", "展開", "設置", "配置", "統合", "移管"],
      ...["開催", "促進", "訓練", "作業", "監理"],
    ],
    pattern: /実施|実践(?!的)|運用|保守|更新|登録|受付|公開(?!中)|導入|開始|開設|展開|設置|配置|統合|移管|開催|促進|訓練|作業|監理/gu,
  },
];

/**
 * A cell whose words show no stage says what is done that year (工事監理), and what is checked, mended or continued runs already: a
 * cell of marks only is the same.
 */
export const STAGE_WITHOUT_ACT: Stage = "実施";
