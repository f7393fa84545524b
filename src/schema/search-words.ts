import { z } from "zod";
import { ref } from "#src/schema/id.ts";
import { field, list } from "#src/schema/meaning.ts";
import { kana, label } from "#src/schema/text.ts";

/** Spellings of one word that readers and sources use side by side: 取組み, 取り組み, 取組. Each finds all the others. */
export const spelling = list(label("表記", "同じ言葉の書き方")).min(2);

/** Words that mean nearly the same, or an old name and its new one. */
export const synonym = z.strictObject({
  words: list(label("言葉", "ほぼ同じ意味の言葉")).min(2),
  isSame: field(z.boolean(), "同じもの", "同じものを指すときは true。近いだけのときは false で、ほかに結果が少ないときだけ使う"),
  leadsTo: list(
    ref(["measures", "departments"], "行き先のid", "読み手が、この言葉の答えとしてよいと確かめた施策・部署のid", { own: false }),
  ).optional(),
});

/** A reading that the dictionary does not know or gets wrong. */
export const wordReading = z.strictObject({
  word: label("言葉", "漢字などの言葉"),
  kana: kana("読み", "ひらがな"),
});

/** Words of a question that say nothing about its subject: 教えて, どこ. */
export const stopWord = label("言葉", "問いの中で、ことがらを指さない言葉");

/** Words that say what kind of answer a question wants: 何課 a department, とは a term. They are no words to be found. */
export const kindWord = z.strictObject({
  kind: label("種類", "検索の結果の種類"),
  words: list(label("言葉", "その種類の答えをもとめる言葉")).min(1),
  isTopic: field(z.boolean(), "言葉としてもさがす", "種類をもとめるだけで、ことがらを指さない言葉は false"),
});

/** A ward of Tokyo by name only, so that a question for one that is not covered can be told so. */
export const tokyoWard = z.strictObject({
  name: label("区名", "東京23区の区の名前"),
  nameKana: kana("区名の読み", "ひらがな"),
});
