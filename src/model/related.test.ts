import { describe, expect, it } from "vitest";
import { recordOf } from "#src/model/lookup.ts";
import { relatedMeasures } from "#src/model/related.ts";
import { IN_OTHER, OTHER_WARD, planFiles } from "#src/testing/other-data.ts";
import { aGroup, aMeasure, aPlan, aTheme, FILES, smallPortal } from "#src/testing/small-data.ts";

const about = (id: string, title: string, change = {}) =>
  aMeasure({ id, number: id, title, summary: `${title}をします。`, departments: { blank: "not-stated" }, ...change });

const later = (id: string, title: string, change = {}) => about(id, title, { policyGroup: "kou-later-g1", ...change });
const other = (id: string, title: string, change = {}) => about(id, title, { policyGroup: "otsu-plan-g1", ...IN_OTHER, ...change });

const portal = smallPortal({
  ...OTHER_WARD,
  "themes.json": { themes: [aTheme(), aTheme({ id: "manabi", title: "学び" })] },
  [FILES.measures]: { measures: [about("kou-plan-1", "公園の清掃"), about("kou-plan-2", "公園の清掃と点検")] },
  ...planFiles("kou", aPlan({ id: "kou-later", periodStart: 2028, periodEnd: 2030 }), {
    policyGroups: [aGroup({ id: "kou-later-g1" })],
    measures: [
      later("kou-later-1", "道路の舗装"),
      later("kou-later-2", "公園の清掃"),
      later("kou-later-3", "公園の清掃", { themes: ["manabi"] }),
    ],
  }),
  ...planFiles("otsu", aPlan({ id: "otsu-plan", ...IN_OTHER }), {
    policyGroups: [aGroup({ id: "otsu-plan-g1", ...IN_OTHER })],
    measures: [other("otsu-plan-1", "道路の舗装"), other("otsu-plan-2", "公園の清掃", { themes: ["manabi", "kurashi"] })],
  }),
});

const related = (id: string, limit?: number) => relatedMeasures(portal, recordOf(portal, "measures", id), limit).map((other) => other.id);

describe("似た施策", () => {
  it("同じテーマのものを、言葉の近い順に、近さが同じならほかの区から並べるべき", () => {
    expect(related("kou-plan-1")).toEqual(["otsu-plan-2", "kou-later-2", "otsu-plan-1", "kou-plan-2"]);
  });
  it("自分と、テーマの違うものを、出すべきではない", () => {
    expect(related("kou-plan-1", 99)).not.toContain("kou-plan-1");
    expect(related("kou-plan-1", 99)).not.toContain("kou-later-3");
    expect(related("kou-later-3")).toEqual(["otsu-plan-2"]);
  });
  it("数を決めれば、近いものからその数だけであるべき", () => {
    expect(related("kou-plan-1", 2)).toEqual(["otsu-plan-2", "kou-later-2"]);
  });
});
