import { expect, it } from "vitest";
import { membersOf, memberOf } from "#src/model/crosswalk.ts";
import { memberSaying } from "#src/model/member-saying.ts";
import { portal } from "#src/testing/portal.ts";
import { aGoal, aFigure, aSubItem, FILES, smallPortal } from "#src/testing/small-data.ts";

const small = smallPortal({
  [FILES.subItems]: { subItems: [aSubItem({ summary: "公園の木を切ります。" })] },
  [FILES.figures]: { figures: [aFigure()] },
  [FILES.hoshin]: { fiscalYear: 2024, managementPolicies: [aGoal()] },
});
const saying = (id: string) => memberSaying(small, memberOf(small, id));

it("取組みはことしの予定を、数は新しい計画と実績を、目標は部署を言うべき", () => {
  expect(saying("kou-plan-1").text).toMatch(/予定です。$/u);
  expect(saying("kou-plan-1").meta).toEqual(["つばめ部"]);
  expect(saying("kou-plan-1-s1").text).toBe("公園の木を切ります。");
  expect(saying("kou-plan-1-v1-i1").text).toBe("令和6年度：計画 10件、実績 12件");
  expect(saying("kou-tsubame-bu-g1")).toEqual({ text: "令和6年度の重点目標です。", meta: ["つばめ部"] });
  expect(saying("kou-plan-f1")).toEqual({ text: "30件", meta: ["令和6年度"] });
});

it("収めている、どのまとまりの、どの記録についても、言えるべき", () => {
  for (const group of portal.crosswalkGroups)
    for (const member of membersOf(portal, group)) {
      const { text, meta } = memberSaying(portal, member);
      expect(`${text}${meta.join("")}`, member.id).not.toBe("");
      expect(text, member.id).not.toMatch(/undefined|\[object/u);
    }
});
