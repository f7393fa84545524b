import { describe, expect, it } from "vitest";
import { numberText } from "#src/model/measure.ts";
import { aMeasure, FILES, smallPortal } from "#src/testing/small-data.ts";

describe("施策の番号", () => {
  it.each([
    ["6", "No.6"],
    ["1-9", "1-9"],
    ["①", "①"],
    [{ blank: "not-stated" }, ""],
  ])("%j は「%s」と書くべき", (number, wanted) => {
    const { measures } = smallPortal({ [FILES.measures]: { measures: [aMeasure({ number })] } });
    expect(measures.map(numberText)).toEqual([wanted]);
  });
});
