import { z } from "zod";
import { blankable } from "#src/schema/blank.ts";
import { date } from "#src/schema/date.ts";
import { id, ref } from "#src/schema/id.ts";
import { field } from "#src/schema/meaning.ts";
import { label, note, printed, url } from "#src/schema/text.ts";

const count = z.number().int().nonnegative();

/** How many records the document itself says or shows that there are: 105 items, 21 departments. */
const structure = z.strictObject({
  list: field(z.string(), "表", "数える記録の種類", { means: "kind" }),
  plan: ref("plans", "計画ID", "一つの計画だけを数えるとき").optional(),
  only: field(z.string(), "種類", "記録の kind がこの値のものだけを数えるとき").optional(),
  distinct: field(z.string(), "項目", "この項目の値がいくつあるかを数えるとき").optional(),
  count: field(count.positive(), "数", "資料にある数"),
});

/** A part of the document that is in no record, and why. */
const leftOut = z.strictObject({
  what: label("載せていないもの", "資料のどの部分か（当サイト作成）"),
  reason: label("理由", "載せていない理由（当サイト作成）"),
});

/** A second, independent reading of the records against the document. */
const secondReading = z.strictObject({
  records: field(count, "読み直した記録", "二人目が読み直した記録の数"),
  faults: field(count, "見つかった誤り", "見つかって直した誤りの数"),
});

/** What an official page is to the document: the document itself, or only about the same matter. */
const OFFICIAL_RELATIONS = ["document", "related", "none"] as const;

/** A document that facts are taken from. */
export const source = z
  .strictObject({
    id: id("出典ID", "出典の識別子"),
    ward: ref("wards", "区ID", "資料を出した区"),
    title: printed("資料名", "資料の題名"),
    publisher: label("発行者", "資料を出した組織"),
    published: blankable(date("公表", "公表された年月日。分かるところまで")),
    kind: field(z.enum(["計画", "方針", "委員会資料"]), "種類", "計画・方針・委員会資料"),
    status: field(z.enum(["素案", "案", "策定", "報告"]), "状態", "素案・案・策定・報告"),
    note: note(),
    pages: blankable(field(z.number().int().positive(), "最後のページ", "資料に印刷された最後のページ番号")),
    text: field(
      z.string().regex(/^\d{3}_[0-9a-f]+\.txt$/u, "取り出した文字のファイル名を書いてください（例: 001_0123456789abcdef.txt）"),
      "文字のファイル",
      "資料から取り出した文字のファイル名（このサイトには含まない）",
      { means: "internal" },
    ),
    structure: field(z.array(structure), "資料の構成", "資料にある項目の数"),
    leftOut: field(z.array(leftOut), "載せていないもの", "載せていない部分と理由"),
    secondReading: field(secondReading, "二度目の読み", "二人目が読み直した結果").optional(),
    knownAsOf: blankable(date("いつの時点か", "資料に書かれたことが分かっている日。分かるところまで")),
    knownAs: label("いつの何か（当サイト作成）", "「…による」の前に置く言葉。令和7年3月の案、など"),
    officialPage: blankable(url("公式ページ", "区の公式サイトの、この資料についてのページ。確かめたアドレスだけ")),
    officialPageRelation: field(
      z.enum(OFFICIAL_RELATIONS),
      "公式ページと資料の関係",
      "document この資料そのもの、related 同じことがらのページで資料そのものではない、none 公式ページが確かめられていない",
    ),
    officialPageNote: note("公式ページの注記", "そのページに何があるか"),
  })
  .refine(
    ({ officialPage, officialPageRelation }) => (typeof officialPage === "string") === (officialPageRelation !== "none"),
    "officialPageRelation が none のときだけ、officialPage を空欄とその理由にしてください",
  );
