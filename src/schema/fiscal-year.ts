import { z } from "zod";

/** A fiscal year as the calendar year it starts in: 令和6年度 is 2024. Reiwa years only reach back to 2019; older plans go to 2000. */
export const fiscalYear = z.number().int("年度は整数で書いてください").min(2000).max(2100).meta({
  title: "年度",
  description: "始まる年（西暦）。2024は令和6年度",
});
