import { describe, expect, it } from "vitest";
import type { ShownAnswer, ShownHit } from "#src/client/search-answer.ts";
import { notCoveredText, statusText } from "#src/client/search-status.ts";

const hit = {} as ShownHit;
const answer = (given: Partial<ShownAnswer>): ShownAnswer => ({ hits: [hit, hit, hit], relaxed: "none", used: [], ...given });
const told = (given: Partial<ShownAnswer>, count: number, without: readonly string[] = [], filters: readonly string[] = []) =>
  statusText({ query: "窓口", answer: answer(given), count, without, filters });

describe("検索のことば", () => {
  it("見つかった数を言うべき", () => {
    expect(told({}, 3)).toBe("「窓口」で3件見つかりました");
    expect(told({ relaxed: "words", used: ["窓", "口"] }, 2)).toBe(
      "「窓口」そのままでは見つからないため、「窓」と「口」に近い結果です：2件見つかりました",
    );
    expect(told({ relaxed: "any", used: ["窓", "口"] }, 2)).toContain("「窓」と「口」のどれかに近い結果です");
  });

  it("しぼり込みで0件のとき、見つからなかったとは言わず、外の数を言うべき", () => {
    expect(told({}, 0, [], ["板橋区", "令和6年度"])).toBe("このしぼり込み（板橋区・令和6年度）では0件。外すと3件あります");
    expect(told({}, 2, [], ["板橋区"])).toBe("「窓口」で2件見つかりました（しぼり込み：板橋区）");
    expect(told({ hits: [] }, 0)).toBe("「窓口」は見つかりませんでした");
  });

  it("条件を外して言葉に戻したことを言うべき", () => {
    expect(told({}, 3, ["世田谷区"])).toBe("「窓口」で3件見つかりました（「世田谷区」も言葉としてさがしました）");
  });

  it("収めていない区は、収めている区とともに言うべき", () => {
    expect(notCoveredText("杉並区", "板橋区・練馬区")).toBe("杉並区の資料は、まだありません。収めているのは、板橋区・練馬区の資料です。");
    expect(notCoveredText("杉並区", "")).toBe("杉並区の資料は、まだありません。");
  });
});
