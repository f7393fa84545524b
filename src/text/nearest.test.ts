import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearest } from "#src/text/nearest.ts";

const DEPARTMENTS = ["IT推進課", "広聴広報課", "総務課", "財政課", "子ども家庭総合支援センター", "教育委員会事務局", "情報政策課"];
const KEYS = ["id", "title", "summary", "policyGroup", "departments", "titleVariants", "source", "themes", "note"];

describe("書き間違えた言葉に近い候補", () => {
  it.each([
    ["IT推進科", "IT推進課"],
    ["ＩＴ推進課", "IT推進課"],
    ["it推進 課", "IT推進課"],
    ["広報広聴課", undefined],
    ["広聴報広課", "広聴広報課"],
    ["総務科", "総務課"],
    ["総部課", "総務課"],
    ["子供家庭総合支援センター", "子ども家庭総合支援センター"],
    ["こども家庭総合支援センター", "子ども家庭総合支援センター"],
    ["子ども家庭総合支援せんたー", "子ども家庭総合支援センター"],
    ["教育委員会事務所", "教育委員会事務局"],
    ["道路課", undefined],
    ["総務", "総務課"],
    ["課", undefined],
    ["", undefined],
  ])("部署「%s」には %s を示すべき", (word, expected) => {
    expect(nearest(word, DEPARTMENTS)).toBe(expected);
  });

  it.each([
    ["sumary", "summary"],
    ["policygroup", "policyGroup"],
    ["policy_group", "policyGroup"],
    ["departmetns", "departments"],
    ["titel", "title"],
    ["tilteVariants", "titleVariants"],
    ["nte", "note"],
    ["value", undefined],
    ["ix", undefined],
  ])("項目名「%s」には %s を示すべき", (word, expected) => {
    expect(nearest(word, KEYS)).toBe(expected);
  });

  it("六文字の名前で二文字も違えば、示すべきでない", () => {
    expect(nearest("福祉部管理課", ["環境部管理課"])).toBeUndefined();
  });

  it("同じくらい近い候補がいくつもあれば、先のものを示すべき", () => {
    expect(nearest("財務課", ["総務課", "財政課"])).toBe("総務課");
    expect(nearest("財務課", ["財政課", "総務課"])).toBe("財政課");
  });

  it("少し違う候補より、書き方だけが違う候補を示すべき", () => {
    expect(nearest("ＩＴ推進課", ["IT推進科", "IT推進課"])).toBe("IT推進課");
  });

  it("候補にある言葉には、それ自身を示すべき", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z]{1,12}$/u), { minLength: 1 }), fc.nat(), (words, index) => {
        const word = words[index % words.length] ?? "";
        expect(nearest(word, words)).toBe(word);
      }),
    );
  });

  it("三文字以上の言葉の一文字を、変えても、落としても、足しても、入れ替えても、元の言葉を示すべき", () => {
    const name = fc.string({ unit: fc.constantFrom(..."総務財政区民生活福祉健康環境都市整備教育課部"), minLength: 3, maxLength: 14 });
    fc.assert(
      fc.property(name, fc.nat(), fc.constantFrom("変", "落", "足", "入"), (word, place, change) => {
        const letters = [...word];
        const at = place % (letters.length - 1);
        if (change === "入") letters.splice(at, 2, letters[at + 1] ?? "", letters[at] ?? "");
        else letters.splice(at, change === "足" ? 0 : 1, ...(change === "落" ? [] : ["鑑"]));
        expect(nearest(letters.join(""), ["まったく別の言葉", word])).toBe(word);
      }),
    );
  });

  it("候補がないときは、何も示すべきでない", () => {
    expect(nearest("IT推進課", [])).toBeUndefined();
  });
});
