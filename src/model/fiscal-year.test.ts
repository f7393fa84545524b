import { describe, expect, it } from "vitest";
import { eraFiscalYear, fiscalYearLabel, fiscalYearOf, shortFiscalYear } from "#src/model/fiscal-year.ts";

describe("年度", () => {
  it("始まる年から、元号と西暦で書くべき", () => {
    expect(fiscalYearLabel(2024)).toBe("令和6年度（2024年度）");
    expect([2020, 2019, 2018, 2016].map(eraFiscalYear)).toEqual(["令和2年度", "令和元年度", "平成30年度", "平成28年度"]);
    expect([2026, 2019, 2016].map(shortFiscalYear)).toEqual(["8年度", "元年度", "28年度"]);
  });
  it("4月に変わるべき", () => {
    expect(["2026-03-31", "2026-04-01", "2026-12-31", "2027-01-01"].map(fiscalYearOf)).toEqual([2025, 2026, 2026, 2026]);
  });
});
