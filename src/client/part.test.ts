import { describe, expect, it } from "vitest";
import { datum, part } from "#src/client/part.ts";

/** Stand-ins with the one member that each function asks for: unit tests have no DOM. */
const page = (found: object | null) => ({ querySelector: () => found }) as never;
const element = (dataset: Record<string, string>) => ({ dataset }) as never;

describe("ページにあるはずの部品", () => {
  it("あれば返し、なければ何がないかを言うべき", () => {
    const dialog = {};
    expect(part(page(dialog), "dialog")).toBe(dialog);
    expect(() => part(page(null), "dialog")).toThrow("dialog");
  });
  it("属性は、空の文字でも返し、なければ名前を言うべき", () => {
    expect(datum(element({ source: "" }), "source")).toBe("");
    expect(() => datum(element({}), "source")).toThrow("data-source");
  });
});
