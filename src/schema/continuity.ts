import { z } from "zod";
import { blankable, isBlank } from "#src/schema/blank.ts";
import { COMPARISONS, readers } from "#src/schema/comparison.ts";
import { id, ref } from "#src/schema/id.ts";
import { field } from "#src/schema/meaning.ts";
import { ownWords } from "#src/schema/text.ts";

/** What of a plan may go on in the next: the work (施策, 事業量) and the number it is counted by (指標). */
export const CONTINUED_KINDS = ["measures", "plannedVolumes", "indicators"] as const;

/** Nothing in the next plan takes it up. */
export const NO_SUCCESSOR = "後継なし";

export const CONTINUITY_LABELS = [...COMPARISONS, NO_SUCCESSOR] as const;

export type ContinuityLabel = (typeof CONTINUITY_LABELS)[number];

/** The same words as between wards, said of what goes on in time. */
export const CONTINUITY_MEANINGS: Readonly<Record<ContinuityLabel, string>> = {
  同種: "施策と事業量は同じ仕事が続く、指標は同じ数が行の名前に残る",
  類似: "続くが、仕事の広さ・手段・数え方のどれかが変わったか、まだ決まっていない",
  比較不可: "行の名前が調整中などで、続くかどうかが資料から分からない",
  [NO_SUCCESSOR]: "この計画の行の名前にも本文にも見当たらない",
};

/**
 * What became of a 施策, 事業量 or 指標 of an earlier plan in this one. It stands in the later plan's folder, since only that plan's
 * document can tell. Of several successors, the first is the main one.
 */
export const continuity = z
  .strictObject({
    id: id("つながりID", "つながりの識別子"),
    from: ref(CONTINUED_KINDS, "前の計画の相手", "前の計画の施策・事業量・指標のid", { own: false }),
    to: blankable(ref(CONTINUED_KINDS, "この計画の相手", "この計画の施策・事業量・指標のid。名前のない行なら、その施策のid")),
    label: field(
      z.enum(CONTINUITY_LABELS),
      "続いているか（当サイトの判断）",
      CONTINUITY_LABELS.map((word) => `${word} ${CONTINUITY_MEANINGS[word]}`).join("、"),
    ),
    reason: ownWords("判断の理由", "何が続き、何がちがうか、どこまで探したか"),
    readers: readers(),
  })
  .refine(({ label, to }) => label !== NO_SUCCESSOR || isBlank(to), {
    path: ["to"],
    error: `label が「${NO_SUCCESSOR}」なのに、この計画の相手があります。相手を { "blank": "not-stated" } にするか、label を直してください`,
  })
  .refine(({ label, to }) => label === NO_SUCCESSOR || !isBlank(to), {
    path: ["to"],
    error: `この計画の相手がないのに、label が「${NO_SUCCESSOR}」ではありません。相手のidを書くか、label を「${NO_SUCCESSOR}」にしてください`,
  });
