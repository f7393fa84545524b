import { describe, expect, it } from "vitest";
import { listIn, marksIn, numbersIn, readPublished, yearIn } from "#src/testing/published.ts";

describe("公開したCSVを読む", () => {
  it("見出しの名前でますを読み、囲んだますの中のコンマ・引用符・行の折り返しはそのまま読むべき", () => {
    const [row] = readPublished('\uFEFFid,文\r\n1,"a,""b""\nc"\r\n');
    expect(row?.("id")).toBe("1");
    expect(row?.("文")).toBe('a,"b"\nc');
  });
  it("ない見出し、数の合わない行、途中の引用符は、空とせず誤りとするべき", () => {
    const [row] = readPublished("id,文\r\n1,\r\n");
    expect(row?.("文")).toBe("");
    expect(() => row?.("数")).toThrow("数");
    for (const csv of ["a,b\r\n1\r\n", "a,b\r\n1,2,3\r\n", 'a,b\r\n1,x"y"\r\n']) expect(() => readPublished(csv)).toThrow();
  });
  it("並び、文の中の数、年度を読むべき", () => {
    expect(listIn("甲；乙")).toEqual(["甲", "乙"]);
    expect(listIn("")).toEqual([]);
    expect(numbersIn("1,300時間以上、３６．９４％、17施策")).toEqual([1300, 36.94, 17]);
    expect(yearIn("令和6年度（2024年度）")).toBe(2024);
  });
  it("絵の帯の端の字は、太い字だけを順に読むべき", () => {
    const svg = '<text x="0">甲</text><text x="9" font-weight="700">1/3</text><text x="9" font-weight="700">約2件</text>';
    expect(marksIn(svg)).toEqual(["1/3", "約2件"]);
  });
});
