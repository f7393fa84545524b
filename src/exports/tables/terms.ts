import { column } from "#src/exports/columns.ts";
import type { Table } from "#src/exports/table.ts";
import type { Locator } from "#src/schema/locator.ts";
import type { Term } from "#src/schema/term.ts";

/** A place in one line: source id, page, section. */
export function placeText({ source, page, section }: Locator): string {
  return [source, page === undefined ? undefined : `p.${String(page)}`, section].filter((part) => part !== undefined).join(" ");
}

export const termsTable: Table<Term> = {
  id: "terms",
  title: "用語",
  description: "資料に出てくる用語と、当サイトによる説明。",
  caveats: [],
  primaryKey: ["id"],
  columns: [
    column("id", "用語ID", "string", "用語の識別子", ({ id }) => id),
    column("term", "用語", "string", "印刷されたとおり", ({ term }) => term),
    column("kana", "読み", "string", "ひらがな", ({ kana }) => kana),
    column("definition", "意味（当サイト作成）", "string", "用語の説明", ({ definition }) => definition),
    column("sources", "出典", "array", "用語の説明がある箇所", ({ sources }) => sources.map(placeText)),
    column("aliases", "別の書き方", "array", "略さない形など", ({ aliases }) => aliases ?? []),
    column("note", "注記", "string", "資料の誤記など", ({ note }) => note),
  ],
  rows: ({ terms }) => terms,
};
