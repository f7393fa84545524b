import { describe, expect, it } from "vitest";
import { mentionsOf } from "#src/model/department-mention.ts";
import { recordOf } from "#src/model/lookup.ts";
import { aDepartment, aFigure, aStatement, FILES, smallPortal } from "#src/testing/small-data.ts";

function mentioned(name: string): string[] {
  const portal = smallPortal({
    [FILES.departments]: { departments: [aDepartment(), aDepartment({ id: "kou-sagasu-bu", name })] },
    [FILES.statements]: {
      statements: [
        aStatement({ id: "kou-plan-st-1", summary: "企画部と花の課が進めます。" }),
        aStatement({ id: "kou-plan-st-2", title: "水の課を置く", summary: "新しい課を置きます。" }),
        aStatement({ id: "kou-plan-st-3", title: { blank: "not-stated" }, summary: "政策企画部が進めます。" }),
      ],
    },
    [FILES.figures]: { figures: [aFigure({ context: "土の課に、道具を置きました。" })] },
  });
  return mentionsOf(portal, recordOf(portal, "departments", "kou-sagasu-bu")).map(({ id }) => id);
}

describe("部署の名前が出てくるところ", () => {
  it("要約と、印刷された題と、数値の話から見つけるべき", () => {
    expect(mentioned("花の課")).toEqual(["kou-plan-st-1"]);
    expect(mentioned("水の課")).toEqual(["kou-plan-st-2"]);
    expect(mentioned("土の課")).toEqual(["kou-plan-f1"]);
  });
  it("長い名前の一部を、その部署の名前と取りちがえるべきではない", () => {
    expect(mentioned("企画部")).toEqual(["kou-plan-st-1"]);
  });
  it("どこにも出てこない部署には、何もないべき", () => {
    expect(mentioned("森の課")).toEqual([]);
  });
});
