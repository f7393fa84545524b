import { describe, expect, it } from "vitest";
import { subItemName } from "#src/model/sub-item.ts";
import { aSubItem, FILES, smallPortal } from "#src/testing/small-data.ts";

const NO_NUMBER = { blank: "not-applicable" };
const NO_TITLE = { blank: "not-stated" };

function namesOf(...changes: Record<string, unknown>[]): string[] {
  const subItems = changes.map((change, index) => aSubItem({ id: `kou-plan-1-s${String(index + 1)}`, ...change }));
  return smallPortal({ [FILES.subItems]: { subItems } }).subItems.map(subItemName);
}

describe("内訳の見出し", () => {
  it("番号と名前は、印刷されたとおりであるべき", () => {
    expect(namesOf({}, { number: "（２）", title: "道の手入れ" }, { number: NO_NUMBER })).toEqual([
      "①木の手入れ",
      "（２）道の手入れ",
      "木の手入れ",
    ]);
  });
  it("名前がないときは、番号か順で呼び、どれにも見出しがあるべき", () => {
    expect(namesOf({ title: NO_TITLE }, { number: NO_NUMBER, title: NO_TITLE })).toEqual(["内訳①", "内訳2"]);
  });
});
