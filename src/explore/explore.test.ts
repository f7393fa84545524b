import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explorerData } from "#src/explore/build.ts";
import { FACETS, type FacetKey, perFacet } from "#src/explore/facet.ts";
import { choiceCounts, choiceTitle, describeState, resultsOf, scopeText, valueTitle } from "#src/explore/filter.ts";
import { facetPages } from "#src/explore/pages.ts";
import {
  cleared,
  conditionCount,
  EMPTY_CHOICE,
  EMPTY_STATE,
  type ExplorerState,
  formatState,
  parseState,
  SORTS,
  toggled,
} from "#src/explore/state.ts";
import { must } from "#src/testing/must.ts";
import { OTHER_WARD } from "#src/testing/other-data.ts";
import {
  aDepartment,
  aFigure,
  aMeasure,
  anAmendment,
  anIndicator,
  aPlan,
  aRow,
  aTheme,
  aVolume,
  FILES,
  smallPortal,
} from "#src/testing/small-data.ts";

const PLACE = { source: "kou-plan-book", page: 2 };

/** 甲区 has three measures, 乙区 one. It is 2026. */
const portal = smallPortal({
  ...OTHER_WARD,
  "themes.json": { themes: [aTheme(), aTheme({ id: "manabi", title: "学び" }), aTheme({ id: "nashi", title: "施策のないテーマ" })] },
  [FILES.departments]: {
    departments: [
      aDepartment({ id: "kou-a-bu", name: "甲部" }),
      aDepartment({ id: "kou-b-ka", name: "乙課", kind: "division", parent: "kou-a-bu" }),
      aDepartment({ id: "kou-nashi-ka", name: "施策のない課" }),
    ],
  },
  [FILES.plan]: aPlan({
    evaluationScale: [
      { id: "yoi", label: "よい", met: true },
      { id: "mada", label: "まだ", met: false },
    ],
  }),
  [FILES.measures]: {
    measures: [
      aMeasure({ departments: ["乙課"], titleKana: "こうえんのていれ" }),
      aMeasure({
        id: "kou-plan-2",
        number: "2",
        title: "図書館のＷｉ-Ｆｉ",
        titleKana: "としょかんのわいふぁい",
        departments: ["甲部"],
        themes: ["manabi"],
      }),
      aMeasure({
        id: "kou-plan-3",
        number: "3",
        title: "あかりの交換",
        titleKana: "あかりのこうかん",
        departments: { blank: "not-stated" },
        themes: ["manabi", "kurashi"],
      }),
    ],
  },
  [FILES.rows]: {
    yearlyPlan: [
      aRow({ cells: { "2025": "検討", "2026": "実施・検証" } }),
      aRow({ id: "kou-plan-2-r1", measure: "kou-plan-2", label: "機器", cells: { "2025": "検討", "2026": "検討" } }),
    ],
  },
  [FILES.volumes]: { plannedVolumes: [aVolume({ id: "kou-plan-2-v1", measure: "kou-plan-2" })] },
  [FILES.indicators]: {
    indicators: [anIndicator({ id: "kou-plan-2-v1-i1", plannedVolume: "kou-plan-2-v1", unit: { blank: "not-applicable" } })],
  },
  [FILES.values]: {
    fiscalYear: 2024,
    indicatorValues: [],
    evaluations: [
      { measure: "kou-plan-1", label: "よい", source: PLACE },
      { measure: "kou-plan-2", label: "まだ", source: PLACE },
    ],
  },
  [FILES.figures]: { figures: [aFigure()] },
  [FILES.amendments]: {
    amendments: [anAmendment({ id: "kou-plan-3-a1", measure: "kou-plan-3" })],
  },
});
const data = explorerData(portal);

const choose = (chosen: Partial<ExplorerState["chosen"]>, more: Partial<ExplorerState> = {}): ExplorerState => ({
  ...EMPTY_STATE,
  ...more,
  chosen: { ...EMPTY_CHOICE, ...chosen },
});
const found = (state: ExplorerState) => resultsOf(data.items, state).map(({ id }) => id);

describe("しぼり込みの項目", () => {
  it("選択肢は、その順で、施策のあるものだけであるべき", () => {
    expect(Object.fromEntries(Object.entries(data.values).map(([key, values]) => [key, values.map(valueTitle)]))).toEqual({
      ward: ["甲区", "乙区"],
      theme: ["暮らし", "学び"],
      now: ["始める", "検討する"],
      stage: ["令和7年度の検討", "令和8年度の検討", "令和8年度の実施", "令和8年度の検証"],
      department: ["甲区の甲部", "甲区の乙課", "乙区の花の課"],
      plan: ["甲区計画", "乙区計画"],
      evaluation: ["よい", "まだ"],
      has: ["計画の変更がある", "計画や結果の数がある"],
    });
  });
  it("課の施策は、部でも探せるべき", () => {
    expect(found(choose({ department: ["kou-b-ka"] }))).toEqual(["kou-plan-1"]);
    expect(found(choose({ department: ["kou-a-bu"] }))).toEqual(["kou-plan-1", "kou-plan-2"]);
  });
  it.each<[Partial<Record<FacetKey, string[]>>, string[]]>([
    [{ ward: ["otsu"] }, ["otsu-plan-1"]],
    [{ plan: ["kou-plan"] }, ["kou-plan-1", "kou-plan-2", "kou-plan-3"]],
    [{ theme: ["manabi"] }, ["kou-plan-2", "kou-plan-3"]],
    [{ now: ["hajimeru"] }, ["kou-plan-1"]],
    [{ now: ["hajimeru", "kento"] }, ["kou-plan-1", "kou-plan-2"]],
    [{ stage: ["2026-kensho"] }, ["kou-plan-1"]],
    [{ stage: ["2025-kento"] }, ["kou-plan-1", "kou-plan-2"]],
    [{ evaluation: ["yoi"] }, ["kou-plan-1"]],
    [{ has: ["number"] }, ["kou-plan-1"]],
    [{ has: ["amendment"] }, ["kou-plan-3"]],
    [{ has: ["amendment", "number"] }, ["kou-plan-1", "kou-plan-3"]],
    [{ ward: ["kou", "otsu"], theme: ["kurashi"] }, ["kou-plan-1", "kou-plan-3", "otsu-plan-1"]],
    [{ ward: ["otsu"], theme: ["manabi"] }, []],
  ])("%j を選べば、%j だけが残るべき", (chosen, wanted) => {
    expect(found(choose(chosen))).toEqual(wanted);
  });
  it("単位のある指標も、数値ありとするべき", () => {
    const [item] = explorerData(smallPortal()).items;
    expect(item?.facets.has).toEqual(["number"]);
  });
});

describe("施策の絞り込み", () => {
  it("条件がなければ、すべてが、ことし始まるものから並び、そのほかは計画の順であるべき", () => {
    expect(found(EMPTY_STATE)).toEqual(["kou-plan-1", "kou-plan-2", "kou-plan-3", "otsu-plan-1"]);
    const rows = [aRow({ id: "kou-plan-2-r1", measure: "kou-plan-2", cells: { "2025": "検討", "2026": "実施" } })];
    const two = [aMeasure(), aMeasure({ id: "kou-plan-2", number: "2", title: "始まるもの" }), aMeasure({ id: "kou-plan-3", number: "3" })];
    const other = explorerData(smallPortal({ [FILES.measures]: { measures: two }, [FILES.rows]: { yearlyPlan: rows } }));
    const order = (sort: ExplorerState["sort"]) => resultsOf(other.items, { ...EMPTY_STATE, sort }).map(({ id }) => id);
    expect(order("starts")).toEqual(["kou-plan-2", "kou-plan-1", "kou-plan-3"]);
    expect(order("plan")).toEqual(["kou-plan-1", "kou-plan-2", "kou-plan-3"]);
    expect(EMPTY_STATE.sort).toBe("starts");
  });
  it("五十音順と、ことしの予定が進んでいる順にも並ぶべき", () => {
    expect(found(choose({ ward: ["kou"] }, { sort: "kana" }))).toEqual(["kou-plan-3", "kou-plan-1", "kou-plan-2"]);
    expect(found(choose({}, { sort: "stage" }))).toEqual(["kou-plan-1", "kou-plan-2", "kou-plan-3", "otsu-plan-1"]);
    expect(data.items.map(({ level }) => level)).toEqual([4, 1, 0, 0]);
  });
  it.each([
    ["Wi-Fi", ["kou-plan-2"]],
    ["ｗｉ-ｆｉ", ["kou-plan-2"]],
    ["こうえん", ["kou-plan-1"]],
    ["木や道", ["kou-plan-1", "kou-plan-2", "kou-plan-3"]],
    ["花の課", ["otsu-plan-1"]],
    ["機器", ["kou-plan-2"]],
    ["　公園　花 ", ["otsu-plan-1"]],
    ["確かめる予定", ["kou-plan-1"]],
    ["公園 ない言葉", []],
  ])("言葉「%s」は、全角半角・読み・部署・行の名前・ことしの予定でも、すべての言葉で探せるべき", (query, wanted) => {
    expect(found({ ...EMPTY_STATE, query })).toEqual(wanted);
  });
  it("選択肢の数は、ほかの項目の条件だけで数えるべき", () => {
    const counts = choiceCounts(data.items, choose({ ward: ["otsu"], theme: ["kurashi"] }));
    expect([...must(counts.get("ward"))]).toEqual([
      ["kou", 2],
      ["otsu", 1],
    ]);
    expect([...must(counts.get("theme"))]).toEqual([["kurashi", 1]]);
    expect([...must(counts.get("has"))]).toEqual([]);
  });
});

describe("絞り込みの条件", () => {
  it("条件を、項目の順に、言葉で書くべき", () => {
    expect(describeState(data, choose({ stage: ["2026-jisshi"], ward: ["otsu", "kou"] }, { query: " 公園 " }))).toBe(
      "言葉＝公園、区＝甲区か乙区、年度ごとの進みぐあい＝令和8年度の実施",
    );
    expect(describeState(data, EMPTY_STATE)).toBe("条件なし");
    expect(scopeText(4, 1, "区＝乙区", "2026-11-21")).toBe("4件中 1件、条件：区＝乙区、データの版：2026-11-21");
  });
  it("一つだけで立つ選択肢は、項目の名前がなくても分かる言葉であるべき", () => {
    const titles = FACETS.map(({ key }) => choiceTitle(key, must(data.values[key][0])));
    expect(titles).toEqual([
      ...["甲区", "暮らし", "ことし始める予定", "甲区の甲部", "甲区計画", "区の評価がよい", "令和7年度の検討", "計画の変更がある"],
    ]);
  });
  it("条件の数は、選択肢と言葉の数で、すべて外しても並べかたは残るべき", () => {
    const state = choose({ ward: ["kou", "otsu"], theme: ["manabi"] }, { query: "公園", sort: "kana" });
    expect([conditionCount(state), conditionCount({ ...EMPTY_STATE, query: " " })]).toEqual([4, 0]);
    expect(cleared(state)).toEqual({ ...EMPTY_STATE, sort: "kana" });
  });
  it("同じ条件は、選んだ順によらず同じURLになるべき", () => {
    const a = toggled(toggled(EMPTY_STATE, "theme", "manabi"), "theme", "kurashi");
    const b = toggled(toggled(EMPTY_STATE, "theme", "kurashi"), "theme", "manabi");
    expect([formatState(a), formatState(b)]).toEqual(Array(2).fill("?theme=kurashi&theme=manabi"));
    expect(formatState(toggled(toggled(EMPTY_STATE, "ward", "kou"), "ward", "kou"))).toBe("");
    expect(formatState({ ...EMPTY_STATE, query: " 窓口 ", sort: "kana" })).toBe(`?q=${encodeURIComponent("窓口")}&sort=kana`);
  });
  it("知らない値のあるURLも、開けるべき", () => {
    const known = perFacet((key) => new Set(data.values[key].map(({ id }) => id)));
    expect(parseState("?ward=nowhere&sort=x&foo=1&ward=kou&ward=kou", known)).toEqual(choose({ ward: ["kou"] }));
    expect(parseState("?ward=nowhere").chosen.ward).toEqual(["nowhere"]);
  });
  it("一つの選択肢ごとに、同じ条件のページがあるべき", () => {
    const pages = facetPages(portal);
    expect(pages).toHaveLength(Object.values(data.values).flat().length);
    for (const { state, facet, value, measures } of pages) {
      expect(state).toEqual(choose({ [facet]: [value.id] }));
      expect(measures.map(({ id }) => id)).toEqual(found(state));
      expect(measures.length).toBeGreaterThan(0);
    }
    expect(pages.find(({ value }) => value.id === "2026-jisshi")).toMatchObject({
      facetTitle: "年度ごとの進みぐあい",
      conditions: "年度ごとの進みぐあい＝令和8年度の実施",
      title: "令和8年度の予定が「実施」の取組み",
    });
    expect(pages.find(({ value }) => value.id === "hajimeru")?.title).toBe("令和8年度に始める予定の取組み");
    expect(pages.find(({ value }) => value.id === "kou")?.title).toBe("甲区の取組み");
  });
  it("ページの題名は、どれも違い、テーマそのもののページの題名でもないべき", () => {
    const titles = facetPages(portal).map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    for (const theme of portal.themes) expect(titles).not.toContain(`テーマ：${theme.title}`);
  });
});

describe("どんな条件でも", () => {
  const some = (key: FacetKey) =>
    fc
      .subarray(
        data.values[key].map(({ id }) => id),
        { maxLength: 2 },
      )
      .map((ids) => [...ids].sort());
  const anyState: fc.Arbitrary<ExplorerState> = fc.record({
    query: fc.constantFrom("", "公園", "Ｗｉ", "木 道", "zzz"),
    sort: fc.constantFrom(...SORTS.map(({ id }) => id)),
    chosen: fc.record(perFacet(some)),
  });

  it("選択肢の数は、それを選んだときの結果の数と同じであるべき", () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const counts = choiceCounts(data.items, state);
        for (const { key } of FACETS) {
          for (const { id } of data.values[key]) {
            const results = resultsOf(data.items, { ...state, chosen: { ...state.chosen, [key]: [id] } });
            expect(results).toHaveLength(counts.get(key)?.get(id) ?? 0);
          }
        }
      }),
    );
  });
  it("URLに書いて読めば、同じ条件に戻るべき", () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(parseState(formatState(state))).toEqual(state);
      }),
    );
  });
});
