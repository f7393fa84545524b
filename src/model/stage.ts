import { BLANK_LABELS } from "#src/format.ts";
import type { Blank } from "#src/schema/blank.ts";
import { isBlank } from "#src/schema/blank.ts";

/** Stages of a yearly cell, in the order a measure goes through them. The rule is published in content/methodology.mdx. */
export const STAGES = ["調整中", "検討", "準備", "試行", "実施", "拡充", "検証", "継続", "完了", "なし"] as const;

export type Stage = (typeof STAGES)[number];

/**
 * Words that show a stage. They are looked for in this order, and what one has matched is used up, so that
 * 一部実施 is 試行 and not 実施 as well, and 実施方法の調整 is 準備 only. An entry without a stage is passed over.
 */
const RULES: readonly (readonly [Stage | undefined, RegExp])[] = [
  [undefined, /（継続含む）|\(継続含む\)/gu],
  ["準備", /実施設計|(実施|導入)(方法|体制)?(の)?(調整|準備|整備)/gu],
  ["実施", /(検証|検討|評価|見直し|計画|協定等)(結果)?に(基づ|もとづ)く(取組み?|支援)?(の)?(実施|取組み?)?/gu],
  ["検討", /(拡大|拡充|導入|実施|改善|見直し|構築|強化|整備|開始|開設|取組み?)(に向けた|の|可否)?(検討|調査|判断)|再検討/gu],
  ["試行", /一部(試行)?実施|一部導入|部分的に導入|試行(的)?(実施|導入|展開|拡充)?|モデル(校|実施|事業)?|実証(実験)?|暫定(利用|活用)?/gu],
  ["検討", /検討|調査|研究|分析|洗い出し|課題整理|課題の整理|把握|意見交換|ヒアリング|協議|可否判断/gu],
  ["拡充", /拡充|拡大|充実|全地区(での)?展開|更なる強化/gu],
  ["検証", /検証|評価|改善|見直し|フィードバック|改定|改訂|修正/gu],
  ["準備", /準備|設計|構築|調整|募集|公募|選定|策定|作成|改修|制作|整備|許認可申請|周知|要綱改正|テスト/gu],
  ["継続", /継続|更新|保守/gu],
  ["完了", /完了|完全移行|終了|停止/gu],
  ["実施", /実施|運用|導入|開始|訓練|作業/gu],
];

/** Printed signs for "nothing this year". */
const NO_ENTRY = /^[―ー—–\-－]$/u;

/**
 * Stages of a yearly cell, derived from its printed text by the published rule; a cell may carry several (実施・検証).
 * A cell that names something without any stage word says what is done that year: 実施.
 * @returns stages in the order of STAGES; none for a blank other than 調整中
 */
export function stagesOf(cell: string | Blank): Stage[] {
  if (isBlank(cell)) return cell.blank === "adjusting" ? [BLANK_LABELS.adjusting as Stage] : [];
  if (NO_ENTRY.test(cell.trim())) return ["なし"];
  let rest = cell.normalize("NFKC");
  const found = new Set<Stage>();
  for (const [stage, words] of RULES) {
    const without = rest.replace(words, "\u0000");
    if (without !== rest && stage !== undefined) found.add(stage);
    rest = without;
  }
  if (found.size === 0) found.add("実施");
  return STAGES.filter((stage) => found.has(stage));
}

const LEVELS: Readonly<Record<Stage, number>> = {
  調整中: 0,
  なし: 0,
  検討: 1,
  準備: 2,
  試行: 3,
  実施: 4,
  継続: 4,
  拡充: 5,
  検証: 5,
  完了: 5,
};

/** How far a cell has come, for its shade: 検討 1, 準備 2, 試行 3, 実施 4, 拡充・検証・完了 5; 0 for none. The furthest stage decides. */
export function stageLevel(stages: readonly Stage[]): number {
  return Math.max(0, ...stages.map((stage) => LEVELS[stage]));
}
