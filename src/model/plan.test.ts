import { describe, expect, it } from "vitest";
import { recordOf } from "#src/model/lookup.ts";
import { isDraft, lineageOf, measureWordOf, periodText } from "#src/model/plan.ts";
import { planFiles } from "#src/testing/other-data.ts";
import { aPlan, FILES, smallPortal } from "#src/testing/small-data.ts";

const BLANK = { blank: "not-stated" };

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

describe("計画期間", () => {
  it.each([
    [{ periodStart: 2024, periodEnd: 2027 }, "令和6年度（2024年度）〜令和9年度（2027年度）"],
    [{ periodStart: 2016, periodEnd: BLANK }, "平成28年度（2016年度）〜（記載なし）"],
    [{ periodStart: BLANK, periodEnd: BLANK }, "計画期間は記載なし"],
  ])("%j は「%s」と書くべき", (period, text) => {
    // Only the period: the rows of the small plan would lie outside of it.
    const portal = smallPortal({ ...planFiles("kou", aPlan({ id: "kou-mukashi", ...period })) });
    expect(periodText(recordOf(portal, "plans", "kou-mukashi"))).toBe(text);
  });
});

describe("計画のつながり", () => {
  const portal = smallPortal({
    ...planFiles("kou", aPlan({ id: "kou-plan-a", periodStart: 2016, periodEnd: 2020 })),
    ...planFiles("kou", aPlan({ id: "kou-plan-b", periodStart: 2021, periodEnd: 2023, predecessor: "kou-plan-a" })),
    [FILES.plan]: aPlan({ predecessor: "kou-plan-b" }),
    ...planFiles("kou", aPlan({ id: "kou-betsu", periodStart: 2020, periodEnd: 2029 })),
  });

  it.each(["kou-plan-a", "kou-plan-b", "kou-plan"])("%s から、前も後も古い順にたどるべき", (id) => {
    expect(lineageOf(portal, recordOf(portal, "plans", id)).map((plan) => plan.id)).toEqual(["kou-plan-a", "kou-plan-b", "kou-plan"]);
  });
  it("前も後もない計画は、それだけであるべき", () => {
    expect(lineageOf(portal, recordOf(portal, "plans", "kou-betsu")).map(({ id }) => id)).toEqual(["kou-betsu"]);
  });
});
