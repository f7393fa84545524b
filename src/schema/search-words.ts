import { z } from "zod";
import { kana, printedText } from "#src/schema/text.ts";

/** Spellings of one word that readers and sources use side by side: 取組み, 取り組み, 取組. Each finds all the others. */
export const spelling = z.array(printedText).min(2).meta({ title: "表記", description: "同じ言葉の書き方" });

/** Words that mean nearly the same, or an old name and its new one. */
export const synonym = z.strictObject({
  words: z.array(printedText).min(2).meta({ title: "言葉", description: "ほぼ同じ意味の言葉" }),
  isSame: z
    .boolean()
    .meta({ title: "同じもの", description: "同じものを指すときは true。近いだけのときは false で、ほかに結果が少ないときだけ使う" }),
});

/** A reading that the dictionary does not know or gets wrong. */
export const wordReading = z.strictObject({
  word: printedText.meta({ title: "言葉", description: "漢字などの言葉" }),
  kana: kana.meta({ title: "読み", description: "ひらがな" }),
});

/** Words of a question that say nothing about its subject: 教えて, どこ. */
export const stopWord = printedText;
