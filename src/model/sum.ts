import type { RecordOf } from "#src/load/portal.ts";

/** What a sum comes to: about, if any of its parts is. The unit is the same in all parts, as the loader makes sure. */
export function totalOf({ parts }: Pick<RecordOf<"sums">, "parts">): {
  readonly value: number;
  readonly unit: string;
  readonly isAbout: boolean;
} {
  return {
    // Parts are whole yen and hours; adding them in their printed order is exact.
    value: parts.reduce((total, { value }) => total + value, 0),
    unit: parts.map(({ unit }) => unit)[0] ?? "",
    isAbout: parts.some(({ comparator }) => comparator === "約"),
  };
}
