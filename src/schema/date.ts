import { z } from "zod";
import { field } from "#src/schema/meaning.ts";
import { isRealDate } from "#src/text/date.ts";

/** A date as far as it is known: 2023, 2023-06 or 2023-06-12. */
export const date = (title: string, description: string) =>
  field(
    z
      .string()
      .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/u, "日付は 2023、2023-06、2023-06-12 のどれかの形で書いてください")
      .refine(isRealDate, "こよみにない日付です。月と日を確かめてください"),
    title,
    description,
    { means: "date" },
  );
