import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textWidth, wrapText } from "#src/text/width.ts";

describe("文字の幅と折り返し", () => {
  it("折り返した行は、幅に収まるべき", () => {
    const lines = wrapText("住民票、印鑑証明書、区政証明のコンビニでの各種証明書発行数", 120, 13);
    expect(lines.join("")).toBe("住民票、印鑑証明書、区政証明のコンビニでの各種証明書発行数");
    expect(lines.every((line) => textWidth(line, 13) <= 134)).toBe(true);
  });
  it("数は、途中でも、単位の前でも折り返すべきではない", () => {
    expect(wrapText("スマホ教室の参加人数193人、計画200人", 150, 13)).toEqual(["スマホ教室の参加人数", "193人、計画200人"]);
    expect(wrapText("12345678901234567890", 50, 13).join("")).toBe("12345678901234567890");
  });
  it("開くかっこは行の終わりに、閉じるかっこは行の始めに来るべきではない", () => {
    const title = fc.array(fc.constantFrom("「窓口」", "（電子申請）", "『住民票』", "DX、", "(窓口)", "割合：8%", "施策"), {
      minLength: 1,
    });
    fc.assert(
      fc.property(title, (words) => {
        for (const line of wrapText(words.join(""), 90, 13)) {
          expect(line).not.toMatch(/[（「『(]$/u);
          expect(line).not.toMatch(/^[）」』)：%、。]/u);
        }
      }),
    );
  });
});
