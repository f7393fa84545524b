import { describe, expect, it } from "vitest";
import { findRecord, recordOf, recordsBy, recordsOf } from "#src/model/lookup.ts";
import { aMeasure, FILES, smallPortal } from "#src/testing/small-data.ts";

const portal = smallPortal({
  [FILES.measures]: { measures: ["3", "1", "2"].map((number) => aMeasure({ id: `kou-plan-${number}`, number })) },
});

describe("記録の引き方", () => {
  it("idで、なければ、その種類を見分ける項目で引くべき", () => {
    expect(recordOf(portal, "measures", "kou-plan-2").number).toBe("2");
    expect(recordOf(portal, "units", "人").max).toBe(1_000_000);
  });
  it("ないidは、引けば分かり、あるはずなら誤りとするべき", () => {
    expect(findRecord(portal, "measures", "kou-plan")).toBeUndefined();
    expect(() => recordOf(portal, "measures", "nowhere")).toThrow("no record of measures with id nowhere");
  });
  it("項目の値で引いた記録は、データの順で、ほかのポータルと混ざるべきではない", () => {
    const numbers = (of: typeof portal) => recordsBy(of, "measures", "plan", "kou-plan").map(({ number }) => number);
    expect(numbers(portal)).toEqual(["3", "1", "2"]);
    expect(numbers(smallPortal())).toEqual(["1"]);
    expect(recordsBy(portal, "measures", "plan", "nowhere")).toEqual([]);
    expect(recordsOf(portal, "measures")).toHaveLength(3);
  });
});
