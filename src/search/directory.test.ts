import { describe, expect, it } from "vitest";
import { fieldAt, packDirectory, unpackDirectory } from "#src/search/directory.ts";
import { aPage, anEntry, NO_WORDS } from "#src/search/small-index.fixture.ts";

const rest = { ...NO_WORDS, kanaNouns: [], wards: [], notCovered: [], shards: { readings: "", names: "" } };

describe("ページの名簿", () => {
  it("たたんで広げても、同じであるべき", () => {
    const entries = [
      anEntry(aPage("xx_a", "窓口", "本文", { ward: "甲区", plan: "計画", themes: ["暮らし", "学び"], years: ["令和6年度"] })),
      anEntry(aPage("xx_b", "課", "", { kind: "部署", names: ["別名"], departments: ["課"], evaluations: ["達成"] })),
    ];
    expect(unpackDirectory(packDirectory(entries, rest)).entries).toEqual(entries);
    expect(unpackDirectory(packDirectory([], rest)).entries).toEqual([]);
  });
  it("位置から、題名・別の名前・本文のどれかが分かるべき", () => {
    const { ends } = anEntry(aPage("a", "窓口", "本文", { names: ["別名"] }));
    expect([0, 1, 2, 3, 4].map((place) => fieldAt(ends, place))).toEqual(["title", "title", "names", "names", "text"]);
  });
});
