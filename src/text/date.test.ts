import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isRealDate } from "#src/text/date.ts";

describe("実在する日付", () => {
  it.each(["2023", "2023-06", "2023-06-12", "2024-02-29", "2000-02-29", "2023-12-31", "0050-01-01"])("%s は実在するべき", (text) => {
    expect(isRealDate(text)).toBe(true);
  });

  it.each([
    "2023-13-45",
    "2023-13",
    "2023-00",
    "2023-02-29",
    "2023-02-30",
    "1900-02-29",
    "2023-04-31",
    "2023-06-00",
    "2023-6-12",
    "2023-06-12T00:00",
    "2023-",
    "0000",
    "23-06",
    "２０２３",
    "令和5年",
    " 2023",
    "2023\n",
    "",
  ])("%j は日付と認めるべきでない", (text) => {
    expect(isRealDate(text)).toBe(false);
  });

  it("暦にあるどの日も認め、その月の末日の次の番号は認めるべきでない", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1868, max: 2200 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
        const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
        const day = (number: number) => `${String(year)}-${String(month).padStart(2, "0")}-${String(number).padStart(2, "0")}`;
        for (let number = 1; number <= 31; number += 1) expect(isRealDate(day(number))).toBe(number <= days);
      }),
    );
  });
});
