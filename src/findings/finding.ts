import type { Chart } from "#src/charts/chart.ts";

/** How far a sentence carries, in a reader's words. Ours, and said beside it. */
export const STRENGTHS = {
  firm: { title: "そのまま言える", meaning: "表の数だけから決まり、数え方を変えても変わらない" },
  careful: { title: "注意といっしょに", meaning: "当サイトの分類や、資料の性質に左右される。注意をいっしょに伝えてください" },
  background: { title: "背景として", meaning: "見出しにはせず、ほかのことを読む手がかりにしてください" },
} as const;

export type Strength = keyof typeof STRENGTHS;

/** A record that a finding rests on, to be read for oneself. */
export interface Evidence {
  readonly title: string;
  /** What the finding says of it, in a few words; empty where the list says it for all */
  readonly note: string;
  readonly href: string;
}

/**
 * A true sentence that only these data can tell, with all that is needed to check it: the chart carries the sentence, its rows
 * and its files; nothing of it is typed, so that it cannot go stale.
 */
export interface Finding {
  /** The chart's own: one sentence, one chart */
  readonly id: string;
  /** The ward whose documents it is about; undefined for those of all */
  readonly ward: string | undefined;
  /** What a reader asks */
  readonly question: string;
  readonly chart: Chart;
  readonly strength: Strength;
  /** What more the same rows say */
  readonly points: readonly string[];
  /** What could mislead; never more than a glance away */
  readonly caution: string;
  /** Steps from the published tables to the sentence, each naming tables and columns */
  readonly method: readonly string[];
  /** Ids of the published tables it is computed from */
  readonly tables: readonly string[];
  readonly evidence: readonly Evidence[];
}
