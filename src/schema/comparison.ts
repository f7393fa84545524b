import { z } from "zod";
import { field } from "#src/schema/meaning.ts";

/** How far two things may be set side by side. It is our reading, never the wards' own word. */
export const COMPARISONS = ["同種", "類似", "比較不可"] as const;

export type Comparison = (typeof COMPARISONS)[number];

/** Each word with what it takes to be called so: shown wherever the word is explained. */
export const COMPARISON_MEANINGS: Readonly<Record<Comparison, string>> = {
  同種: "することと、だれのためか、どんな手段かがそろう",
  類似: "めざすことは同じで、対象・手段・数え方のどれかがちがう",
  比較不可: "言葉や数は似ているが、別のもの",
};

/** How many readers have held a judgement against the documents. */
export const readers = () => field(z.number().int().min(1).max(9), "読み手の数", "資料と照らして、この判断を確かめた読み手（AI）の数");
