import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance } from "#src/text/edit-distance.ts";

describe("書き間違いの数", () => {
  it.each([
    ["チャットポット", "チャットボット", 1],
    ["プラットホーム", "プラットフォーム", 2],
    ["sumary", "summary", 1],
    ["", "ab", 2],
  ])("%s と %s の違いは %d であるべき", (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });
  it("向きによらず、三角不等式に従うべき", () => {
    const word = fc.string({ maxLength: 8 });
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c));
      }),
    );
  });
  it("限りを超えたら、限りより一つ多い数を返すべき", () => {
    expect(editDistance("あいうえお", "かきくけこ", 2)).toBe(3);
  });
});
