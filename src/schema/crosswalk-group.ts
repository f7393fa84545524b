import { z } from "zod";
import { COMPARISON_MEANINGS, COMPARISONS, readers } from "#src/schema/comparison.ts";
import { id, ref } from "#src/schema/id.ts";
import { field, list } from "#src/schema/meaning.ts";
import { label, ownWords } from "#src/schema/text.ts";

/** What of a ward's documents may be set beside another ward's: whatever says what is done, for whom, or how much. */
export const MEMBER_KINDS = ["measures", "subItems", "plannedVolumes", "indicators", "managementPolicies", "figures"] as const;

export type MemberKind = (typeof MEMBER_KINDS)[number];

/** Measures and numbers of two or more wards that a reader would set side by side, and whether they may. */
export const crosswalkGroup = z.strictObject({
  id: id("まとまりID", "まとまりの識別子"),
  theme: ref("themes", "テーマ", "まとまりを置く、当サイトのテーマのid"),
  title: label("何のまとまりか（当サイト作成）", "くらしの言葉の短い名前"),
  label: field(
    z.enum(COMPARISONS),
    "くらべられるか（当サイトの判断）",
    COMPARISONS.map((word) => `${word} ${COMPARISON_MEANINGS[word]}`).join("、"),
  ),
  reason: ownWords("判断の理由", "どこがそろい、どこがちがうか"),
  members: list(
    ref(MEMBER_KINDS, "入る記録のid", "施策・内訳・事業量・指標・経営方針・数値のid。そのことを書いた、いちばん小さな記録", {
      own: false,
    }),
  ).min(2),
  readers: readers(),
});
