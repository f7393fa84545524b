import { z } from "zod";
import { ref } from "#src/schema/id.ts";
import { fiscalYear } from "#src/schema/fiscal-year.ts";
import { ownWords } from "#src/schema/text.ts";

/** How a sentence about a planned year may end: a plan is not a fact. */
const PLANNED = /(?:予定(?:です|はありません)|書かれていません)。$/u;

/** What a plan says of one measure and one year, in our words: it stands where the sentence made by rule would be long or hard. */
export const yearSentence = z.strictObject({
  measure: ref("measures", "施策ID", "どの施策のことか", { partOf: true, inId: false }),
  fiscalYear: fiscalYear("年度", "いつのことか"),
  text: ownWords("この年の予定", "何をする予定か。「…予定です。」で終える").refine((text) => PLANNED.test(text), {
    error: "計画は事実ではありません。文を「…予定です。」「…書かれていません。」のどれかで終えてください",
  }),
});
