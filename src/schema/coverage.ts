import { z } from "zod";
import { BLANK_KINDS } from "#src/schema/blank.ts";
import { id } from "#src/schema/id.ts";

const count = z.number().int().nonnegative();

/** What the last check of the records against one source's text found. Written by npm run check:sources, never by hand. */
export const sourceCoverage = z.strictObject({
  source: id.meta({ title: "出典ID", description: "どの資料か" }),
  records: count.meta({ title: "記録", description: "この資料から読み取った記録の数" }),
  verbatim: count.meta({ title: "そのまま一致", description: "資料にひと続きで見つかった、印刷されたとおりの項目の数" }),
  fragments: count.meta({ title: "分かれて一致", description: "行の折り返しや並びで分かれて見つかった項目の数" }),
  missing: count.meta({ title: "見つからない", description: "資料に見つからなかった項目の数" }),
  ownWords: count.meta({ title: "要約", description: "当サイトの言葉の項目の数" }),
  copied: count.meta({ title: "写し", description: "資料と30字以上続けて同じ要約の数" }),
  blanks: z
    .strictObject(
      Object.fromEntries(BLANK_KINDS.map((kind) => [kind, count.meta({ title: kind, description: "この理由の空欄の数" })])) as Record<
        (typeof BLANK_KINDS)[number],
        typeof count
      >,
    )
    .meta({
      title: "空欄",
      description: "理由ごとの空欄の数",
    }),
  lines: count.meta({ title: "行", description: "資料の文字の行（同じ行は一つに数える）" }),
  coveredLines: count.meta({ title: "写し取った行", description: "印刷されたとおりの項目にある行" }),
});

export type SourceCoverage = z.infer<typeof sourceCoverage>;
