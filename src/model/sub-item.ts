import type { RecordOf } from "#src/load/portal.ts";
import { isBlank } from "#src/schema/blank.ts";

/** @returns a heading: number and title as printed; where the plan gives no title, our word for it and its number or place */
export function subItemName({ number, title }: RecordOf<"subItems">, index: number): string {
  const printed = isBlank(number) ? "" : number;
  return isBlank(title) ? `内訳${printed === "" ? String(index + 1) : printed}` : `${printed}${title}`;
}
