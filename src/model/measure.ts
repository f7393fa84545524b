import type { RecordOf } from "#src/load/portal.ts";
import { isBlank } from "#src/schema/blank.ts";

/** A measure's number as people say it: No.6, 1-9, ①; nothing where the plan prints none. */
export function numberText({ number }: RecordOf<"measures">): string {
  if (isBlank(number)) return "";
  return /^\d+$/u.test(number) ? `No.${number}` : number;
}
