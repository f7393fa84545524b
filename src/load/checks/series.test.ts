import { describe, expect, it } from "vitest";
import { faultsOf } from "#src/testing/faults.ts";
import { aFigure, FILES } from "#src/testing/small-data.ts";

const SERIES = "wards/kou/kou-plan/figure-series.json";
const aSeries = { id: "koen-kou-plan", title: "公園の数", itemName: "公園", valueName: "数", subtitle: "区の公園", unit: "件" };
const figures = (...list: object[]) => ({
  figures: list.map((change, index) => aFigure({ id: `kou-plan-f${String(index)}`, series: "koen-kou-plan", ...change })),
});

describe("系列の一つの原因", () => {
  it("ない単位の系列は、その数を誤りにするべきではない", () => {
    expect(faultsOf({ [SERIES]: { figureSeries: [aSeries] }, [FILES.figures]: figures({}, {}) })).toEqual([]);
    expect(faultsOf({ [SERIES]: { figureSeries: [{ ...aSeries, unit: "件々" }] }, [FILES.figures]: figures({}, {}) })).toHaveLength(1);
  });
  it("数値のファイルが読めないとき、系列の数が足りないと言うべきではない", () => {
    expect(faultsOf({ [SERIES]: { figureSeries: [aSeries] }, [FILES.figures]: "{" })).toHaveLength(1);
  });
});
