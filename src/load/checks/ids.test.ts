import { describe, expect, it } from "vitest";
import { faultsOf, told } from "#src/testing/faults.ts";
import { aGoal, aMeasure, aRow, aSource, aVolume, FILES } from "#src/testing/small-data.ts";

const twoMeasures = { [FILES.measures]: { measures: [aMeasure(), aMeasure({ id: "kou-plan-2", number: "2" })] } };

describe("idのきまり", () => {
  it("ほかの施策に付けかえた行と事業量を、idとの違いで知らせるべき", () => {
    const row = { ...twoMeasures, [FILES.rows]: { yearlyPlan: [aRow({ measure: "kou-plan-2" })] } };
    expect(told(row)).toEqual([`data/${FILES.rows}:4 yearlyPlan[0].id id「kou-plan-1-r1」が、measure の「kou-plan-2」で始まっていません`]);
    const volume = { ...twoMeasures, [FILES.volumes]: { plannedVolumes: [aVolume({ measure: "kou-plan-2" })] } };
    expect(told(volume)[0]).toContain("measure の「kou-plan-2」で始まっていません");
  });
  it("ほかの部に付けかえた経営方針を、idとの違いで知らせるべき", () => {
    const departments = {
      departments: [
        { id: "kou-a", name: "つばめ部", kind: "department", source: aGoal().source },
        { id: "kou-b", name: "土木部", kind: "department", source: aGoal().source },
      ],
    };
    const goals = (department: string) => ({
      [FILES.departments]: departments,
      [FILES.hoshin]: { fiscalYear: 2024, managementPolicies: [aGoal({ id: "kou-a-g1", department })] },
    });
    expect(faultsOf(goals("kou-a"))).toEqual([]);
    expect(told(goals("kou-b"))[0]).toContain("id「kou-a-g1」が、department の「kou-b」で始まっていません");
  });
  it("区のidのないidを、同じ区の分はまとめて知らせるべき", () => {
    const measures = [aMeasure({ id: "kuo-plan-1" }), aMeasure({ id: "plan-2" })];
    const faults = faultsOf({
      [FILES.measures]: { measures },
      [FILES.rows]: { yearlyPlan: [] },
      [FILES.volumes]: undefined,
      [FILES.indicators]: undefined,
      [FILES.values]: undefined,
    });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({
      path: "measures[0].id",
      message: "idに、区のid「kou」がありません",
      others: [`data/${FILES.measures}:22  measures[1].id`],
    });
    expect(told({ "sources.json": { sources: [aSource(), aSource({ id: "shiryo", text: "001_0.txt" })] } })).toEqual([
      "data/sources.json:21 sources[1].id idに、区のid「kou」がありません",
    ]);
  });
  it("どこにもない施策を指す行のidを、重ねて誤りとするべきではない", () => {
    expect(faultsOf({ [FILES.rows]: { yearlyPlan: [aRow({ measure: "kou-plan-9" })] } })).toHaveLength(1);
  });
});
