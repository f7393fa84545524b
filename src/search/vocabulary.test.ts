import { describe, expect, it } from "vitest";
import { kanjiReadings } from "#src/search/kanji-readings.ts";
import { nearWord, soundsLike } from "#src/search/vocabulary.ts";

const readings = {
  せさく: ["施策"],
  たいさく: ["対策"],
  せいさく: ["政策", "制作"],
  さくせい: ["作成"],
  しせつ: ["施設"],
  せこう: ["施工"],
  せいせき: ["成績"],
};
const vocabulary = { words: ["キャッシュレス", "プラットフォーム", "line"], kanji: kanjiReadings(readings) };
const read = (reading: string) => Promise.resolve((readings as Record<string, string[]>)[reading] ?? []);

describe("もしかして", () => {
  it("漢字の読みは、二字の言葉どうしを比べて分かるべき", () => {
    expect(vocabulary.kanji["策"]).toEqual(["さく"]);
    expect(vocabulary.kanji["施"]).toContain("せ");
  });
  it("一字だけ違い、読みの同じ言葉を示すべき", async () => {
    expect(await soundsLike("施作", vocabulary, read)).toBe("施策");
    expect(await soundsLike("施策", vocabulary, read)).toBeUndefined();
    expect(await soundsLike("犬猫", vocabulary, read)).toBeUndefined();
  });
  it("カタカナは二字まで、英字は長い語だけ二字まで違うものを示すべき", () => {
    expect(nearWord("キャッシュレヌ", vocabulary)).toBe("キャッシュレス");
    expect(nearWord("プラットホーム", vocabulary)).toBe("プラットフォーム");
    expect(nearWord("online", vocabulary)).toBeUndefined();
    expect(nearWord("漢字", vocabulary)).toBeUndefined();
  });
});
