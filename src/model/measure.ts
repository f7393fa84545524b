import { isBlank } from "#src/schema/blank.ts";
import type { Measure } from "#src/schema/measure.ts";

/** A measure's number as people say it: No.6, 1-9, ①; nothing where the plan prints none. */
export function numberText({ number }: Measure): string {
  if (isBlank(number)) return "";
  return /^\d+$/u.test(number) ? `No.${number}` : number;
}
