import { describe, expect, it } from "vitest";
import { faultsOf, told } from "#src/testing/faults.ts";
import { aContinuity, aCrosswalk, nextPlan, OTHER_WARD } from "#src/testing/other-data.ts";
import { aFigure, aMeasure, aPlan, aSubItem, aTerm, FILES } from "#src/testing/small-data.ts";

const groups = (...crosswalkGroups: readonly unknown[]) => ({ ...OTHER_WARD, "crosswalk.json": { crosswalkGroups } });
const FILE = "data/wards/kou/kou-next/continuity.json";

describe("区をまたぐまとまり", () => {
  it("二つの区の、種類の違う記録も一つにまとめられるべき", () => {
    const subItems = { [FILES.subItems]: { subItems: [aSubItem()] } };
    expect(faultsOf({ ...groups(aCrosswalk({ members: ["kou-plan-1-s1", "otsu-plan-1"] })), ...subItems })).toEqual([]);
    expect(faultsOf(groups(aCrosswalk({ members: ["kou-plan-1-v1-i1", "otsu-plan-1"], label: "比較不可" })))).toEqual([]);
  });
  it("知らない言葉の判断は、選べる言葉とともに知らせるべき", () => {
    const [fault] = faultsOf(groups(aCrosswalk({ label: "おなじ" })));
    expect(fault).toMatchObject({
      file: "data/crosswalk.json",
      path: "crosswalkGroups[0].label",
      message: '使えない値です: "おなじ"',
      remedy: "次のどれかにしてください: 同種、類似、比較不可",
    });
  });
  it("どこにもない記録と、くらべる種類でない記録を知らせるべき", () => {
    expect(told(groups(aCrosswalk({ members: ["kou-plan-1", "otsu-plan-9"] })))).toEqual([
      "data/crosswalk.json:11 crosswalkGroups[0].members[1] 「otsu-plan-9」というidの施策・施策の内訳・事業量・指標・各部の経営方針・数値はどこにもありません",
    ]);
    const terms = { "terms.json": { terms: [aTerm()] } };
    expect(told({ ...groups(aCrosswalk({ members: ["kou-plan-1", "otsu-plan-1", "dx"] })), ...terms })[0]).toContain(
      "「dx」は別の種類（用語）のidです",
    );
  });
  it("一つの区の記録だけのまとまりを知らせるべき", () => {
    const subItems = { [FILES.subItems]: { subItems: [aSubItem()] } };
    expect(told({ ...groups(aCrosswalk({ members: ["kou-plan-1-s1", "kou-plan-1-v1"] })), ...subItems })).toEqual([
      "data/crosswalk.json:9 crosswalkGroups[0].members まとまり「cw-koen」に、一つの区（kou）の記録しかありません",
    ]);
  });
  it("施策とその一部を、一つのまとまりに入れたら知らせるべき", () => {
    const members = (...ids: string[]) => groups(aCrosswalk({ members: [...ids, "otsu-plan-1"] }));
    const figures = { [FILES.figures]: { figures: [aFigure()] } };
    expect(told({ ...members("kou-plan-1", "kou-plan-f1"), ...figures })).toEqual([
      "data/crosswalk.json:11 crosswalkGroups[0].members[1] 「kou-plan-f1」は、同じまとまりの「kou-plan-1」の一部です",
    ]);
    expect(told(members("kou-plan-1-v1-i1", "kou-plan-1"))[0]).toContain("「kou-plan-1-v1-i1」は、同じまとまりの「kou-plan-1」の一部です");
  });
  it("二度あげた記録を知らせるべき", () => {
    expect(told(groups(aCrosswalk({ members: ["kou-plan-1", "otsu-plan-1", "kou-plan-1"] })))[0]).toContain(
      "「kou-plan-1」が二度あげられています",
    );
  });
});

describe("計画のつながり", () => {
  it("前の計画から次の計画へ、施策・事業量・指標をつなげられるべき", () => {
    const rows = [
      aContinuity(),
      aContinuity({ id: "kou-next-v", from: "kou-plan-1-v1", to: "kou-next-1" }),
      aContinuity({ id: "kou-next-v2", from: "kou-plan-1-v1", to: "kou-next-1-v1", label: "同種" }),
      aContinuity({ id: "kou-next-i", from: "kou-plan-1-v1-i1", to: { blank: "not-stated" }, label: "後継なし" }),
    ];
    expect(faultsOf(nextPlan(...rows))).toEqual([]);
  });
  it("知らない言葉の判断を知らせるべき", () => {
    expect(faultsOf(nextPlan(aContinuity({ label: "継続" })))[0]?.remedy).toBe("次のどれかにしてください: 同種、類似、比較不可、後継なし");
  });
  it("相手のある後継なしと、相手のないほかの判断を知らせるべき", () => {
    expect(told(nextPlan(aContinuity({ label: "後継なし" })))).toEqual([
      `${FILE}:6 continuity[0].to label が「後継なし」なのに、この計画の相手があります。相手を { "blank": "not-stated" } にするか、label を直してください`,
    ]);
    expect(told(nextPlan(aContinuity({ to: { blank: "not-stated" } })))).toEqual([
      `${FILE}:6 continuity[0].to この計画の相手がないのに、label が「後継なし」ではありません。相手のidを書くか、label を「後継なし」にしてください`,
    ]);
  });
  it("別の区の相手を、どちらの側でも知らせるべき", () => {
    const both = (change: object) => told({ ...nextPlan(aContinuity({ ...change })), ...OTHER_WARD });
    expect(both({ from: "otsu-plan-1" })).toEqual([`${FILE}:5 continuity[0].from 「otsu-plan-1」は別の区の施策です`]);
    expect(both({ to: "otsu-plan-1" })).toEqual([`${FILE}:6 continuity[0].to 「otsu-plan-1」は別の区か計画の施策です`]);
  });
  it("逆の向き、この計画どうし、つながっていない計画からのつながりを知らせるべき", () => {
    // The rows of the earlier plan stand in its own folder.
    const back = aContinuity({ id: "kou-plan-back", from: "kou-next-1", to: "kou-plan-1" });
    expect(told({ ...nextPlan(), "wards/kou/kou-plan/continuity.json": { continuity: [back] } })).toEqual([
      "data/wards/kou/kou-plan/continuity.json:5 continuity[0].from 「kou-next-1」は、この計画（kou-plan）より前の計画の施策ではありません",
    ]);
    expect(told(nextPlan(aContinuity({ to: "kou-plan-1", from: "kou-next-1" })))).toEqual([
      `${FILE}:6 continuity[0].to 「kou-plan-1」は別の区か計画の施策です`,
      `${FILE}:5 continuity[0].from 「kou-next-1」はこの計画の施策です`,
    ]);
    expect(told(nextPlan(aContinuity({ from: "kou-next-1-v1" })))[0]).toContain("「kou-next-1-v1」はこの計画の事業量です");
    const apart = { "wards/kou/kou-next/plan.json": aPlan({ id: "kou-next", periodStart: 2028, periodEnd: 2030 }) };
    expect(told({ ...nextPlan(aContinuity()), ...apart })[0]).toContain("より前の計画の施策ではありません");
  });
  it("続くことのない種類の相手は、一つの誤りであるべき", () => {
    expect(told(nextPlan(aContinuity({ from: "kou-plan-g1" })))).toEqual([
      `${FILE}:5 continuity[0].from 「kou-plan-g1」は別の種類（方針）のidです`,
    ]);
  });
  it("二つ前の計画からも、つなげられるべき", () => {
    const old = { "wards/kou/kou-old/plan.json": aPlan({ id: "kou-old", title: "甲区の前の計画" }) };
    const group = { id: "kou-old-g1", label: "目標1", title: "くらし", summary: "くらしの目標です。", source: aPlan().source };
    const files = {
      ...old,
      "wards/kou/kou-old/policy-groups.json": { policyGroups: [group] },
      "wards/kou/kou-old/measures.json": { measures: [aMeasure({ id: "kou-old-1", policyGroup: "kou-old-g1" })] },
      [FILES.plan]: aPlan({ predecessor: "kou-old" }),
    };
    expect(faultsOf({ ...nextPlan(aContinuity({ from: "kou-old-1" })), ...files })).toEqual([]);
  });
  it("同じ組と、後継なしと並ぶつながりを知らせるべき", () => {
    const twice = (change: object) => told(nextPlan(aContinuity(), aContinuity({ id: "kou-next-2", ...change })));
    expect(twice({})).toEqual([
      `${FILE}:13 continuity[1].from 「kou-plan-1」から「kou-next-1」へのつながりが重なっています（最初は ${FILE}:5  continuity[0].from）`,
    ]);
    expect(twice({ to: { blank: "not-stated" }, label: "後継なし" })).toEqual([
      `${FILE}:13 continuity[1].from 「kou-plan-1」に、後継なしと、そうでないつながりがあります`,
    ]);
  });
  it("二度の後継なしも知らせるべき", () => {
    const none = { to: { blank: "not-stated" }, label: "後継なし" };
    expect(told(nextPlan(aContinuity(none), aContinuity({ id: "kou-next-2", ...none })))).toHaveLength(1);
  });
});
