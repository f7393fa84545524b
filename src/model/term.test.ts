import { describe, expect, it } from "vitest";
import { termParts, termsIn } from "#src/model/term.ts";
import { aTerm, smallPortal } from "#src/testing/small-data.ts";

const portal = smallPortal({
  "terms.json": {
    terms: [
      aTerm({ id: "ai", term: "AI" }),
      aTerm({ id: "ai-ocr", term: "AI-OCR" }),
      aTerm({ id: "it", term: "IT" }),
      aTerm({ id: "madoguchi", term: "窓口" }),
      aTerm({ id: "hyogo", term: "評語", inline: false }),
    ],
  },
});

/** The words found in a text, each in brackets. */
const marked = (text: string, seen = new Set<string>()) =>
  termParts(portal, text, seen)
    .map(({ text: part, term }) => (term === undefined ? part : `[${part}]`))
    .join("");

describe("文の中の用語", () => {
  it("最初の一度だけ説明し、ほかの文字はそのまま残すべき", () => {
    expect(marked("窓口と窓口のAI。")).toBe("[窓口]と窓口の[AI]。");
  });
  it("全角の英字でも見つけ、文の字はそのまま残すべき", () => {
    expect(marked("ＡＩの窓口")).toBe("[ＡＩ]の[窓口]");
  });
  it("前の文で説明した用語は、説明を繰り返すべきではない", () => {
    const seen = new Set<string>();
    expect([marked("窓口で", seen), marked("AIの窓口", seen)]).toEqual(["[窓口]で", "[AI]の窓口"]);
    expect(seen).toEqual(new Set(["madoguchi", "ai"]));
  });
  it("長い用語を、その中の短い用語より先に見つけるべき", () => {
    expect(marked("AI-OCRとAI")).toBe("[AI-OCR]と[AI]");
  });
  it.each(["DIGITAL", "ICT", "BIT", "ITS", "IT2", "MAIL", "xAI"])("英字の用語を、別の言葉 %s の中に見つけるべきではない", (text) => {
    expect(marked(text)).toBe(text);
  });
  it.each([
    ["IT推進", "[IT]推進"],
    ["新IT", "新[IT]"],
    ["（IT）", "（[IT]）"],
    ["区民窓口課", "区民[窓口]課"],
  ])("ほかの文字の間の %s では、見つけるべき", (text, wanted) => {
    expect(marked(text)).toBe(wanted);
  });
  it("文中で説明しない用語は、飛ばすべき", () => {
    expect(marked("評語と窓口")).toBe("評語と[窓口]");
  });
  it("いくつもの文の用語を、初めて出た順に一度ずつ挙げるべき", () => {
    expect(termsIn(portal, ["窓口のAI", "ITと窓口", "評語"]).map(({ id }) => id)).toEqual(["madoguchi", "ai", "it"]);
  });
});
