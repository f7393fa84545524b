import { describe, expect, it } from "vitest";
import { totalOf } from "#src/model/sum.ts";
import { told } from "#src/testing/faults.ts";
import { anAmount, aSum } from "#src/testing/small-data.ts";

describe("合計", () => {
  it("印刷された数を足し、約の数が一つでもあれば約とすべき", () => {
    expect(totalOf({ parts: [anAmount(30), anAmount(28)] })).toEqual({ value: 58, unit: "件", isAbout: false });
    expect(totalOf({ parts: [anAmount(30), { ...anAmount(28), comparator: "約" }] }).isAbout).toBe(true);
  });
  it("単位の違う数を足す記録を知らせるべき", () => {
    const parts = [anAmount(30), { text: "28人", value: 28, unit: "人" }];
    expect(told({ "wards/kou/kou-plan/sums.json": { sums: [aSum({ parts })] } })).toEqual([
      expect.stringContaining("sums[0].parts 単位の違う数は足せません"),
    ]);
  });
});
