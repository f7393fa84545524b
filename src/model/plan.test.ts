import { describe, expect, it } from "vitest";
import { isDraft, measureWordOf } from "#src/model/plan.ts";

describe("計画の状態と呼び名", () => {
  it("素案と案は、これから変わるものとするべき", () => {
    expect([isDraft({ status: "素案" }), isDraft({ status: "案" })]).toEqual([true, true]);
    expect([isDraft({ status: "策定" }), isDraft({ status: { blank: "not-stated" } })]).toEqual([false, false]);
  });
  it("呼び名のない計画では、施策と呼ぶべき", () => {
    expect(measureWordOf({})).toBe("施策");
    expect(measureWordOf({ measureWord: "事業" })).toBe("事業");
  });
});
