import { z } from "zod";
import { field } from "#src/schema/meaning.ts";

/** A fiscal year as the calendar year it starts in: 令和6年度 is 2024. Reiwa years only reach back to 2019; older plans go to 2000. */
export const fiscalYear = (title = "年度", description = "始まる年。2024は令和6年度") =>
  field(z.number().int("年度は整数で書いてください").min(2000).max(2100), title, description, { means: "fiscal-year", within: false });

/** A fiscal year that must lie in the period of the record's plan. */
export const yearOfPlan = (title: string, description: string) =>
  field(fiscalYear(title, description), title, description, { means: "fiscal-year", within: true });
