import { blankOf, column, sourceColumns, valueOf } from "#src/exports/columns.ts";
import type { Table } from "#src/exports/table.ts";
import type { InPlan } from "#src/load/portal.ts";
import { isBlank } from "#src/schema/blank.ts";
import type { Figure } from "#src/schema/figure.ts";

export const figuresTable: Table<InPlan<Figure>> = {
  id: "figures",
  title: "数値",
  description: "計画の文の中に出てくる数値。何の数か、どんな話の中の数かを添えています。",
  caveats: ["about は施策・方針・計画・部署のidです。同じものを数えた数どうしとは限りません。"],
  primaryKey: ["id"],
  columns: [
    column("id", "数値ID", "string", "数値の識別子", ({ id }) => id),
    column("about", "対象ID", "string", "何についての数か", ({ about }) => about),
    column("name", "何の数か", "string", "数えているもの", ({ name }) => name),
    column("text", "原文", "string", "印刷されたとおりの値", ({ quantity }) => (isBlank(quantity) ? undefined : quantity.text)),
    column("value", "数値", "number", "換算した数", ({ quantity }) => (isBlank(quantity) ? undefined : quantity.value)),
    column("unit", "単位", "string", "数値の単位", ({ quantity }) => (isBlank(quantity) ? undefined : quantity.unit)),
    column("comparator", "範囲", "string", "以上・約など。印刷されているときだけ", ({ quantity }) =>
      isBlank(quantity) ? undefined : quantity.comparator,
    ),
    column("blank", "数値がない理由", "string", "値が分からない理由", ({ quantity }) => blankOf(quantity)),
    column("blank_note", "数値がない注記", "string", "値の候補など", ({ quantity }) => (isBlank(quantity) ? quantity.note : undefined)),
    column("fiscal_year", "年度", "year", "いつの数か", ({ fiscalYear }) => valueOf(fiscalYear)),
    column("fiscal_year_blank", "年度がない理由", "string", "年度が分からない理由", ({ fiscalYear }) => blankOf(fiscalYear)),
    column("context", "文脈（当サイト作成）", "string", "どんな話の中の数か", ({ context }) => context),
    column("note", "注記", "string", "読むときの注意", ({ note }) => note),
    ...sourceColumns<InPlan<Figure>>(({ source }) => source),
    column("series", "系列ID", "string", "いっしょに図にした数値の系列（figure-series）", ({ series }) => series),
    column("revision", "改定の前後", "string", "before 改定前の版の数、after 改定後の版の数", ({ revision }) => revision),
  ],
  rows: ({ figures }) => figures,
};
