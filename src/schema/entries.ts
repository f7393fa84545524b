import { z } from "zod";
import { list } from "#src/schema/meaning.ts";
import { printed } from "#src/schema/text.ts";

/** The words of a printed cell: one entry as a text, several (①②, bullets, lines) as a list of them, without the bullets. */
export type PrintedEntries = string | readonly string[];

export const printedEntries = (title: string, description: string) => {
  const entry = printed(title, description);
  const several = list(entry).min(2, "項目が一つのときは、[ ] に入れずに書いてください");
  return z.union([entry, several]).meta({ title, description: `${description}。項目が二つ以上あれば [ ] に並べる` });
};

export function entriesOf(text: PrintedEntries): readonly string[] {
  return typeof text === "string" ? [text] : text;
}

/** A cell in one line: ①実施／②検討. The sign stands in no printed cell. */
export function joinEntries(text: PrintedEntries): string {
  return entriesOf(text).join("／");
}
