import { describe, expect, it } from "vitest";
import { faultsOf, told } from "#src/testing/faults.ts";
import { aDepartment, aFigure, aMeasure, aRow, aSource, FILES, aWard } from "#src/testing/small-data.ts";

const structured = (structure: object) => ({ "sources.json": { sources: [aSource({ structure: [structure] })] } });

describe("資料の構成", () => {
  it("ない種類と、ない項目を、いちばん近い名前とともに知らせるべき", () => {
    const [list] = faultsOf(structured({ list: "mesures", count: 1 }));
    expect(list).toMatchObject({ path: "sources[0].structure[0].list", remedy: "「measures」の書き間違いではありませんか" });
    expect(told(structured({ list: "departments", only: "departmnt", count: 1 }))[0]).toContain(
      "部署の記録に「departmnt」という種類はありません",
    );
    expect(told(structured({ list: "measures", distinct: "policyGruop", count: 1 }))[0]).toContain(
      "施策の記録に「policyGruop」という項目はありません",
    );
  });
  it("ある種類と項目なら、誤りとするべきではない", () => {
    expect(faultsOf(structured({ list: "departments", only: "department", count: 1 }))).toEqual([]);
    expect(faultsOf(structured({ list: "measures", distinct: "policyGroup", count: 1 }))).toEqual([]);
  });
});

describe("一つの原因", () => {
  it("消えた施策は、種類の違う項目が指していても一つの誤りとし、いちばんはっきりした項目で示すべき", () => {
    const faults = faultsOf({
      [FILES.measures]: { measures: [aMeasure({ id: "kou-plan-2" })] },
      [FILES.figures]: { figures: [aFigure()] },
    });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ message: "「kou-plan-1」というidの施策はどこにもありません" });
    expect(faults[0]?.others).toHaveLength(2);
  });
  it("なくなったファイルや空の一覧は、いくつの箇所が指していても、そのファイルの一つの誤りであるべき", () => {
    const wanted = { file: `data/${FILES.measures}`, path: "", message: "ほかから指されている記録が一つもありません" };
    for (const content of [undefined, { measures: [] }]) {
      const faults = faultsOf({ [FILES.measures]: content, [FILES.figures]: { figures: [aFigure()] } });
      expect(faults).toEqual([expect.objectContaining(wanted)]);
      expect(faults[0]?.others).toHaveLength(2);
    }
  });
  it("同じ言葉の誤りは、場所を並べて一つにするべき", () => {
    const source = { source: "otsu-book" };
    const faults = faultsOf({
      "sources.json": { sources: [aSource(), aSource({ id: "otsu-book", ward: "otsu", text: "001_0.txt" })] },
      "wards/otsu/ward.json": aWard({ id: "otsu", code: "131024", name: "乙区", nameKana: "おつく", nameEn: "Otsu" }),
      "wards/otsu/departments.json": { departments: [aDepartment({ id: "otsu-bu", source })] },
      [FILES.rows]: { yearlyPlan: [aRow({ source }), aRow({ id: "kou-plan-1-r2", source })] },
    });
    expect(faults).toEqual([
      expect.objectContaining({ message: "「otsu-book」は別の区か計画の出典です", others: [expect.stringContaining("yearlyPlan[1]")] }),
    ]);
  });
});
