import { z } from "zod";
import { blankable } from "#src/schema/blank.ts";
import { id, ref } from "#src/schema/id.ts";
import { locator } from "#src/schema/locator.ts";
import { field } from "#src/schema/meaning.ts";
import { label, note, ownWords, printed } from "#src/schema/text.ts";
import { themes } from "#src/schema/theme.ts";

const CATEGORIES = ["施策", "改革", "人材育成・活用"] as const;

const STRATEGIES = ["ＳＤＧｓ戦略", "ＤＸ戦略", "ブランド戦略"] as const;

/** One line of 各部の経営方針: a policy or challenge is a sentence of the source, so our summary stands for it; a goal is a name, kept as printed. */
export const managementPolicy = z
  .strictObject({
    id: id("記録ID", "記録の識別子"),
    department: ref("departments", "部署ID", "どの部か", { inId: true }),
    kind: field(z.enum(["policy", "goal", "challenge"]), "種類", "policy 経営方針、goal 重点目標、challenge チャレンジ"),
    category: blankable(field(z.enum(CATEGORIES), "区分", "経営方針と重点目標の区分。資料の文字から読み取れるときだけ")).optional(),
    text: blankable(printed("原文", "印刷されたとおりの目標など、名前の形のもの")).optional(),
    summary: blankable(ownWords("要約", "経営方針・チャレンジの要約")).optional(),
    themes: themes(),
    note: note(),
    source: locator(),
    group: label("まとまり（当サイト作成）", "部の重点目標を、平たい言葉で分けた見出し").optional(),
    strategy: blankable(field(z.enum(STRATEGIES), "重点戦略", "チャレンジに印刷された重点戦略の名前。チャレンジだけに書く")).optional(),
  })
  .refine(({ kind, text }) => kind !== "goal" || text !== undefined, "重点目標には text を書いてください")
  .refine(
    ({ kind, category }) => kind === "challenge" || category !== undefined,
    "経営方針と重点目標には category を書いてください。読み取れないときは空欄とその理由を書いてください",
  )
  .refine(
    ({ kind, strategy }) => (kind === "challenge") === (strategy !== undefined),
    "チャレンジには strategy を書いてください。印刷されていないときは空欄とその理由を書いてください。ほかの種類には書きません",
  )
  .refine(({ kind, group }) => kind === "goal" || group === undefined, "group は重点目標だけに書いてください")
  .refine(({ kind, summary }) => kind === "goal" || typeof summary === "string", "経営方針とチャレンジには summary を書いてください");
