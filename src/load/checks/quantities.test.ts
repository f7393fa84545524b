import { describe, expect, it } from "vitest";
import { faultsOf, told } from "#src/testing/faults.ts";
import { anAmount, anIndicator, aValue, FILES } from "#src/testing/small-data.ts";

const values = (change: Record<string, unknown>, indicator: Record<string, unknown> = {}) => ({
  [FILES.indicators]: { indicators: [anIndicator(indicator)] },
  [FILES.values]: { fiscalYear: 2024, indicatorValues: [aValue(change)], evaluations: [] },
});

describe("指標の単位と値", () => {
  it("単位のない指標に数量があれば、知らせるべき", () => {
    const faults = faultsOf(values({}, { unit: { blank: "not-applicable" } }));
    expect(faults).toEqual([
      expect.objectContaining({ path: "indicatorValues[0].planned", message: "数量ですが、指標「kou-plan-1-v1-i1」には単位がありません" }),
    ]);
    expect(faults[0]?.others).toEqual([expect.stringContaining("indicatorValues[0].actual")]);
  });
  it("単位のある指標の値がみな文字なら、知らせるべき", () => {
    expect(told(values({ planned: { text: "試行" }, actual: { text: "実施" } }))).toEqual([
      `data/${FILES.indicators}:6 indicators[0].unit 指標に単位がありますが、数量の値が一つもありません`,
    ]);
  });
  it("単位のある指標の、数の読める文字の値を知らせるべき", () => {
    expect(told(values({ actual: { text: "12件実施" } }))[0]).toContain(
      "indicatorValues[0].actual 原文に数がありますが、value と unit がありません",
    );
    expect(faultsOf(values({ actual: { text: "一部実施" } }))).toEqual([]);
    expect(faultsOf(values({ actual: { text: "3校で試行" } }))).toEqual([]);
  });
});

describe("数量の一つの原因", () => {
  it("指標と違う単位、範囲の外でもある値、ない単位は、それぞれ一つの誤りであるべき", () => {
    expect(faultsOf(values({ actual: anAmount(12, { unit: "人" }) }))).toHaveLength(1);
    expect(faultsOf(values({ actual: anAmount(12, { value: -12 }) }))).toHaveLength(1);
    expect(faultsOf(values({ actual: anAmount(12, { unit: "件々" }) }))).toHaveLength(1);
  });
  it("指標がなくても、値の単位まで誤りとするべきではない", () => {
    expect(
      faultsOf(values({ indicator: "kou-plan-1-v1-i9", actual: anAmount(12, { text: "12" }), planned: anAmount(10, { text: "10" }) })),
    ).toHaveLength(1);
  });
});
