import { z } from "zod";
import { field } from "#src/schema/meaning.ts";
import { isRealDate } from "#src/text/date.ts";

/** Plans speak of the last decades and the next ones; a year outside is a slip of the finger. */
const hasLikelyYear = (text: string) => text >= "1900" && text < "2101";
const UNLIKELY = "1900年から2100年までの日付ではありません。年を確かめてください";

/** A date as far as it is known: 2023, 2023-06 or 2023-06-12. */
export const date = (title: string, description: string) =>
  field(
    z
      .string()
      .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/u, { error: "日付は 2023、2023-06、2023-06-12 のどれかの形で書いてください", abort: true })
      .refine(isRealDate, { error: "こよみにない日付です。月と日を確かめてください", abort: true })
      .refine(hasLikelyYear, UNLIKELY),
    title,
    description,
    { means: "date" },
  );

/** A day of ours: when data was released, or how far a plan's results were known. */
export const day = (title: string, description: string) =>
  field(
    z.iso.date({ error: "日付は 2026-11-21 の形で、こよみにある日を書いてください", abort: true }).refine(hasLikelyYear, UNLIKELY),
    title,
    description,
  );
