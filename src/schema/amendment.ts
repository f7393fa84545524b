import { z } from "zod";
import { blankable } from "#src/schema/blank.ts";
import { yearOfPlan } from "#src/schema/fiscal-year.ts";
import { id, ref } from "#src/schema/id.ts";
import { locator } from "#src/schema/locator.ts";
import { field, list } from "#src/schema/meaning.ts";
import { note, ownWords, printed } from "#src/schema/text.ts";

/** How a revision moved something, and what decides it. The first that fits is the main kind. */
export const AMENDMENT_KINDS = ["前倒し", "後ろ倒し", "追加", "拡大", "縮小・見送り", "表現"] as const;

export type AmendmentKind = (typeof AMENDMENT_KINDS)[number];

export const AMENDMENT_KIND_MEANINGS: Readonly<Record<AmendmentKind, string>> = {
  前倒し: "同じことが早い年度になった、または同じ年度の段階が進んだ",
  後ろ倒し: "同じことが遅い年度になった、または同じ年度の段階が戻った",
  追加: "資料に追加・追記・新規とある",
  拡大: "期間や範囲が広がった",
  "縮小・見送り": "なくなった、または範囲がせまくなった",
  表現: "書きかた・数の時点・手段が変わった、または前の値が書かれておらず向きが分からない",
};

/** How sure the kind is; left out where before and after are printed, or the act itself is: 高. */
const UNSURE = ["中", "低"] as const;

export const CERTAIN = "高";

const kinds = list(
  field(
    z.enum(AMENDMENT_KINDS),
    "変わりかた（当サイトの分類）",
    `主なものが先。${AMENDMENT_KINDS.map((kind) => `${kind} ${AMENDMENT_KIND_MEANINGS[kind]}`).join("、")}`,
  ),
)
  .min(1)
  .refine((all) => new Set(all).size === all.length, "同じ変わりかたが二度あります。一つを取り除いてください")
  .refine(
    (all) => !(all.includes("前倒し") && all.includes("後ろ倒し")),
    "一つの修正点に「前倒し」と「後ろ倒し」があります。どちらかにするか、修正点を二つに分けてください",
  )
  .refine((all) => all.length === 1 || !all.includes("表現"), "「表現」は、ほかの変わりかたがないときだけ書いてください");

/** 主な修正点: what a revision changed in a measure. */
export const amendment = z.strictObject({
  id: id("修正ID", "修正点の識別子"),
  measure: ref("measures", "施策ID", "修正された施策", { partOf: true }),
  summary: ownWords("要約", "何が変わったか"),
  fiscalYear: yearOfPlan("年度", "どの年度の内容が変わったか。決まった年度がないときは空").optional(),
  before: blankable(printed("変更前", "印刷されたとおり")),
  after: blankable(printed("変更後", "印刷されたとおり")),
  note: note(),
  source: locator(),
  kinds,
  kindReason: ownWords("変わりかたの理由", "変更前から変更後への何で、そう分けたか"),
  certainty: field(
    z.enum(UNSURE),
    "変わりかたの確かさ",
    `${CERTAIN} 前と後か、変えかたそのものが書かれている、中 文から読み取れる、低 年度や前の値が書かれておらず、分けかたが決めきれない`,
  ).optional(),
});
