import { describe, expect, it } from "vitest";
import { notCoveredText, statusText, type Told } from "#src/client/search-status.ts";

const NOTHING: Told["answer"] = {
  notCovered: [],
  total: 0,
  relaxed: "none",
  used: [],
  missing: [],
  mended: [],
  outside: 0,
  isPartial: false,
};
/** What is told of so many hits. */
const told = (count: number, given: Partial<Told["answer"]> = {}, more: Partial<Told> = {}) =>
  statusText({
    ...{ query: "窓口", without: [], filters: [] },
    answer: { ...NOTHING, total: count, ...given },
    ...more,
  });

describe("検索のことば", () => {
  it("見つかった数と、何でさがしたかを言うべき", () => {
    expect(told(3)).toBe("「窓口」で3件見つかりました");
    expect(told(2, { relaxed: "words", used: ["窓", "口"] })).toBe(
      "そのままでは見つからないため、「窓」と「口」でさがしました：2件見つかりました",
    );
    expect(told(2, { relaxed: "kinds", used: ["窓"] })).toBe("「窓」で2件見つかりました");
    expect(told(2, { relaxed: "any", used: ["窓", "口"] })).toBe("「窓」と「口」のどれかがあるページ：2件見つかりました");
  });

  it("どこにもない言葉と、代わりにさがした言葉を言うべき", () => {
    expect(told(2, { relaxed: "words", used: ["窓"], missing: ["口座"] })).toBe(
      "「口座」は、収めた資料のどこにも見つかりません。「窓」に近い結果：2件見つかりました",
    );
    expect(told(2, { relaxed: "similar", used: ["施策"], mended: [{ from: "施作", to: "施策" }] })).toBe(
      "「施作」はないので、「施策」でさがしました：2件見つかりました",
    );
  });

  it("しぼり込みで0件のとき、見つからなかったとは言わず、外の数を言うべき", () => {
    const filters = ["板橋区", "令和6年度"];
    expect(told(0, { outside: 3 }, { filters })).toBe("このしぼり込み（板橋区・令和6年度）では0件。外すと3件あります");
    expect(told(2, { outside: 1 }, { filters: ["板橋区"] })).toBe("「窓口」で2件見つかりました（しぼり込み：板橋区）");
    expect(told(0)).toBe("「窓口」は見つかりませんでした");
  });

  it("条件を外して言葉に戻したことと、届かなかったものがあることを言うべき", () => {
    expect(told(3, {}, { without: ["ward"] })).toBe("「窓口」で3件見つかりました（区も言葉としてさがしました）");
    expect(told(3, { isPartial: true })).toBe("「窓口」で3件見つかりました（読みなどの一部を読み込めませんでした）");
  });

  it("収めていない区は、収めている区とともに言うべき", () => {
    expect(told(3, { notCovered: ["杉並区"], relaxed: "words", used: ["窓口"] })).toBe("収めている区のもの：3件見つかりました");
    expect(notCoveredText(["杉並区"], "板橋区・練馬区")).toBe("杉並区の資料は、まだありません。収めているのは、板橋区・練馬区の資料です。");
    expect(notCoveredText(["杉並区"], "")).toBe("杉並区の資料は、まだありません。");
  });
});
