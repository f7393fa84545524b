import { z } from "zod";
import { BLANK_KINDS, type BlankKind } from "#src/schema/blank.ts";
import { ref } from "#src/schema/id.ts";
import { field } from "#src/schema/meaning.ts";

const count = (title: string, description: string) => field(z.number().int().nonnegative(), title, description);

const blanks = Object.fromEntries(BLANK_KINDS.map((kind) => [kind, count(kind, "この理由の空欄の数")])) as Record<
  BlankKind,
  ReturnType<typeof count>
>;

/** What the last check of the records against one source's text found. Written by npm run check:sources, never by hand. */
export const sourceCoverage = z.strictObject({
  source: ref("sources", "出典ID", "どの資料か"),
  records: count("記録", "この資料から読み取った記録の数"),
  verbatim: count("そのまま一致", "資料にひと続きで見つかった、印刷されたとおりの項目の数"),
  fragments: count("分かれて一致", "行の折り返しや並びで分かれて見つかった項目の数"),
  missing: count("見つからない", "資料に見つからなかった項目の数"),
  ownWords: count("要約", "当サイトの言葉の項目の数"),
  copied: count("写し", "資料と30字以上続けて同じ要約の数"),
  blanks: field(z.strictObject(blanks), "空欄", "理由ごとの空欄の数"),
  lines: count("行", "資料の文字の行（同じ行は一つに数える）"),
  coveredLines: count("写し取った行", "印刷されたとおりの項目にある行"),
});

export type SourceCoverage = z.infer<typeof sourceCoverage>;
