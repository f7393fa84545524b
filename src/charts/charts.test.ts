import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { allCharts, galleryCharts } from "#src/charts/catalog.ts";
import { WIDTHS, type Chart } from "#src/charts/chart.ts";
import { PALETTE } from "#src/charts/palette.ts";
import { chartPictures, drawPng, FONT_FILES } from "#src/charts/png.ts";
import { publishedPicture } from "#src/charts/published.ts";
import { drawing, element, escapeXml, label } from "#src/charts/svg.ts";
import { DRAWN, drawnPortal } from "#src/testing/drawn-portal.ts";
import { attribution } from "#src/model/source.ts";
import { must } from "#src/testing/must.ts";
import { aContinuity, aCrosswalk, IN_OTHER, OTHER_WARD, planFiles } from "#src/testing/other-data.ts";
import { portal } from "#src/testing/portal.ts";
import {
  aGoal,
  aGroup,
  aMeasure,
  anIndicator,
  aPlan,
  aRow,
  aSum,
  aValue,
  aVolume,
  FILES,
  smallPortal,
  type SmallFiles,
} from "#src/testing/small-data.ts";
import { urls } from "#src/urls.ts";

const SCALE = [
  { id: "yoi", label: "よい", met: true },
  { id: "mada", label: "まだ", met: false },
];

const otsuMeasure = (number: number) =>
  aMeasure({
    ...{ id: `otsu-plan-${String(number)}`, number: String(number), policyGroup: `otsu-plan-g${String(number)}` },
    ...{ departments: ["花の課"], ...IN_OTHER },
  });
const otsuRow = (number: number, cell: string) =>
  aRow({ id: `otsu-plan-${String(number)}-r1`, measure: `otsu-plan-${String(number)}`, cells: { "2026": cell }, ...IN_OTHER });
const otsuSum = (number: number, fiscalYear: number) =>
  aSum({
    id: `otsu-plan-sum-${String(number)}`,
    about: "otsu-plan",
    name: `令和${String(fiscalYear - 2018)}年度の花`,
    fiscalYear,
    ...IN_OTHER,
  });

/**
 * The other ward with a plan of the same years, with figures, results, goals and plans before it; and what is told only of two wards,
 * of two plans or of several parts.
 */
const MORE: SmallFiles = {
  ...OTHER_WARD,
  ...planFiles("otsu", aPlan({ id: "otsu-mae", title: "乙区まえの計画", periodStart: 2020, periodEnd: 2023, ...IN_OTHER })),
  "wards/otsu/management-policies/2024.json": {
    fiscalYear: 2024,
    managementPolicies: [aGoal({ id: "otsu-hana-ka-g1", department: "otsu-hana-ka", ...IN_OTHER })],
  },
  ...planFiles("otsu", aPlan({ id: "otsu-plan", title: "乙区計画", predecessor: "otsu-mae", evaluationScale: SCALE, ...IN_OTHER }), {
    policyGroups: [aGroup({ id: "otsu-plan-g1", ...IN_OTHER }), aGroup({ id: "otsu-plan-g2", label: "目標2", title: "花", ...IN_OTHER })],
    measures: [otsuMeasure(1), otsuMeasure(2)],
    yearlyPlan: [otsuRow(1, "検討"), otsuRow(2, "実施")],
    sums: [otsuSum(1, 2024), otsuSum(2, 2025)],
    plannedVolumes: [aVolume({ id: "otsu-plan-1-v1", measure: "otsu-plan-1", ...IN_OTHER })],
    indicators: [anIndicator({ id: "otsu-plan-1-v1-i1", plannedVolume: "otsu-plan-1-v1" })],
  }),
  "wards/kou/kou-saki/continuity.json": {
    continuity: [aContinuity({ id: "kou-saki-from-plan-1", from: "kou-plan-1-v1-i1", to: { blank: "not-stated" }, label: "後継なし" })],
  },
  "crosswalk.json": { crosswalkGroups: [aCrosswalk()] },
  "discrepancies.json": {
    discrepancies: [
      {
        ...{ id: "kou-koen-no-kazu", title: "公園の数がちがう", about: ["kou-plan"], treatment: "両方を載せます。" },
        readings: [1, 2].map((page) => ({ place: { source: "kou-plan-book", page }, value: `${String(page)}件` })),
      },
    ],
  },
  "wards/otsu/otsu-plan/years/2024.json": {
    fiscalYear: 2024,
    indicatorValues: [aValue({ indicator: "otsu-plan-1-v1-i1" })],
    evaluations: [{ measure: "otsu-plan-1", label: "よい", ...IN_OTHER }],
  },
};

const together = smallPortal({ ...DRAWN, ...MORE });

describe.each([
  ["小さなポータル", drawnPortal],
  ["二つの区のポータル", together],
  ["収めているデータ", portal],
])("%sのどの図でも", (_name, of) => {
  const charts = allCharts(of);

  it("idは重ならないべき", () => {
    expect(new Set(charts.map(({ id }) => id)).size).toBe(charts.length);
  });
  it("名前は短く、一覧の中で重なるべきではない", () => {
    const names = galleryCharts(of).flatMap((section) => section.charts.map(({ name }) => name));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect(charts.filter(({ name }) => name === "").map(({ id }) => id)).toEqual([]);
    for (const { name, draw } of charts) expect(draw(WIDTHS.wide)).toContain(`<title>${escapeXml(name)}</title>`);
  });
  it("絵は一つの名前の一枚で、中の字を一つずつ読ませるべきではない", () => {
    for (const { id, draw } of charts)
      expect(draw(WIDTHS.narrow), id).toMatch(/^<svg [^>]*role="img"[^>]*><title>[^<]+<\/title><g aria-hidden="true">/u);
  });
  it("表の行は、見出しと同じ数の欄を持ち、図には読める名前があるべき", () => {
    expect(charts.filter(({ rows }) => rows.length === 0).map(({ id }) => id)).toEqual([]);
    expect(charts.filter(({ finding, subtitle }) => finding === "" || subtitle === "").map(({ id }) => id)).toEqual([]);
    const uneven = charts.filter(({ rows, headers }) => rows.some((row) => row.length !== headers.length));
    expect(uneven.map(({ id }) => id)).toEqual([]);
  });
  it("どの幅でも、数にならないところのない絵が描けるべき", () => {
    const wrong = charts.flatMap(({ id, draw, drawBare = draw }) =>
      Object.values(WIDTHS).flatMap((width) => (/NaN|undefined|Infinity|="-\d/u.test(draw(width) + drawBare(width)) ? [id] : [])),
    );
    expect(wrong).toEqual([]);
  });
});

describe("図の一覧", () => {
  it("あるものから描ける図が、区・計画・施策・指標ごとに一度だけあるべき", () => {
    const wanted = [
      "stage-grid-kou-plan-1",
      "lineage-kou",
      "goals-by-theme-kou-2024",
      "goals-by-department-kou-2024",
      "evaluations-kou-plan-2024",
      "plan-ratio-kou-plan-2024",
      "open-cells-kou-plan",
      "stage-mix-kou-plan",
      "amendment-kinds-kou-plan",
      "iken-kou",
      "mikomi-kou",
      "departments-kou-plan",
      ...[1, 2, 3, 4, 5].map((number) => `plan-actual-kou-plan-1-v1-i${String(number)}`),
      "planned-values-kou-plan-1-v1-i6",
    ];
    // In this order, whatever other charts come to stand between them.
    expect(allCharts(drawnPortal).flatMap(({ id }) => (wanted.includes(id) ? [id] : []))).toEqual(wanted);
  });
  it("描くもののない図はなく、図のない区や計画は一覧に出すべきではない", () => {
    const ids = allCharts(smallPortal()).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(["stage-grid-kou-plan-1", "stage-mix-kou-plan", "plan-actual-kou-plan-1-v1-i1"]));
    expect(ids.filter((id) => /^(?:lineage|goals|evaluations|plan-ratio|departments)-/u.test(id))).toEqual([]);
    const ofMore = /^(?:common-groups|discrepancy-counts|successors|open-cells|group-pace|amendment-kinds|certain-sums)/u;
    expect(ids.filter((id) => ofMore.test(id))).toEqual([]);
    expect(galleryCharts(smallPortal()).map(({ title }) => title)).toEqual(["甲区", "甲区計画"]);
    expect(galleryCharts(smallPortal({ [FILES.rows]: { yearlyPlan: [] } })).map(({ title }) => title)).toEqual([]);
    expect(galleryCharts(drawnPortal).map(({ title }) => title)).toEqual(["甲区", "甲区計画"]);
    expect(galleryCharts(together).map(({ title }) => title)).toEqual(["すべての区", "甲区", "乙区", "甲区計画", "乙区計画"]);
  });
});

describe("数値のない計画", () => {
  it.each([
    ["計画の数が一つだけ", [aValue({ actual: undefined })]],
    ["計画が文字だけ", [aValue({ planned: { blank: "not-stated" }, actual: undefined })]],
  ])("実績がなく、%sのときは、指標の図を描くべきではない", (_, indicatorValues) => {
    const planned = smallPortal({ [FILES.values]: { fiscalYear: 2024, indicatorValues, evaluations: [] } });
    expect(allCharts(planned).map(({ id }) => id)).toEqual(["stage-grid-kou-plan-1", "year-acts-kou-2026", "stage-mix-kou-plan"]);
  });
  it("区の評価だけがあるときは、計画比の図を描くべきではない", () => {
    const judged = smallPortal({
      [FILES.plan]: aPlan({ evaluationScale: SCALE }),
      [FILES.values]: {
        fiscalYear: 2024,
        indicatorValues: [],
        evaluations: [{ measure: "kou-plan-1", label: "よい", source: { source: "kou-plan-book" } }],
      },
    });
    expect(allCharts(judged).map(({ id }) => id)).toEqual([
      ...["stage-grid-kou-plan-1", "year-acts-kou-2026", "evaluations-kou-plan-2024", "stage-mix-kou-plan"],
    ]);
  });
});

describe("区と計画が加わっても", () => {
  const alone = allCharts(drawnPortal);
  const all = allCharts(together);
  const drawn = ({ finding, rows, draw }: Chart) => ({ finding, rows, picture: draw(WIDTHS.wide) });

  it("前からの図は、変わらないべき", () => {
    for (const chart of alone) expect(drawn(must(all.find(({ id }) => id === chart.id))), chart.id).toEqual(drawn(chart));
  });
  it("加わったものの図が、加わるべき", () => {
    const known = new Set(alone.map(({ id }) => id));
    expect(all.map(({ id }) => id).filter((id) => !known.has(id))).toEqual([
      "stage-grid-otsu-plan-1",
      "stage-grid-otsu-plan-2",
      "common-groups",
      "discrepancy-counts",
      "year-acts-otsu-2026",
      "lineage-otsu",
      "goals-by-theme-otsu-2024",
      "goals-by-department-otsu-2024",
      "successors-kou-plan",
      "evaluations-otsu-plan-2024",
      "plan-ratio-otsu-plan-2024",
      "stage-mix-otsu-plan",
      "group-pace-otsu-plan-2026",
      "certain-sums-otsu-plan-sum-1",
      "departments-otsu-plan",
      "plan-actual-otsu-plan-1-v1-i1",
    ]);
  });
});

describe("図のファイル", () => {
  it("色は、画面の明るい色と同じであるべき", () => {
    const css = readFileSync("src/styles/tokens.css", "utf8");
    for (const [name, colour] of Object.entries(PALETTE)) expect(css).toContain(`--${name}: light-dark(${colour},`);
  });
  it("PNGは、二倍の大きさで、日本語の字がどの機械でも同じになるべき", async () => {
    const grid = must(allCharts(drawnPortal).find(({ id }) => id === "stage-grid-kou-plan-1"));
    const wordless: Chart = { ...grid, id: "wordless", draw: (width) => grid.draw(width).replaceAll(/<text[^>]*>[^<]*<\/text>/gu, "") };
    const [png, without] = (await chartPictures(drawnPortal, [grid, wordless])).map(({ draw }) => Buffer.from(draw()));
    expect(png?.subarray(1, 4).toString()).toBe("PNG");
    expect(png?.readUInt32BE(16)).toBe(2 * (WIDTHS.wide + 64));
    // With no glyphs the same words are boxes or nothing, and the picture is much smaller.
    expect(png?.length).toBeGreaterThan(2 * must(without).length);
  });
  it("PNGは、図の字だけにした書体でも、書体のすべてで描いたものと同じであるべき", async () => {
    // Characters no chart has: what only an escape stands for, halves that join, a whole the fonts have in halves only, a pair of code units, a ligature.
    const lines = ["<'&\">", "か\u3099は\u309a", "が\u1e0b", "\u{20bb7}\u{29e3d}", "fi ffi ㍻ 1/2"];
    const words = lines.map((text, line) => label(10, 20 + line * 25, text, line === 3 ? { "font-weight": 700 } : {}));
    const charts = allCharts(drawnPortal);
    const rare: Chart = { ...must(charts[0]), id: "rare", draw: (width) => drawing(width, 140, "", words) };
    const some = [rare, ...charts.filter((_, index) => index % 5 === 0)];
    const pictures = await chartPictures(drawnPortal, some);
    expect(pictures).toHaveLength(some.length);
    for (const [index, { id, draw }] of pictures.entries()) {
      const whole = drawPng(publishedPicture(drawnPortal, must(some[index])), FONT_FILES);
      expect(Buffer.from(draw()).equals(Buffer.from(whole)), id).toBe(true);
    }
  });
  it("一枚で出ていく図には、分かること・単位・注意・出典・版・利用条件・数の表の場所があり、字は縁に触れないべき", () => {
    for (const chart of allCharts(portal)) {
      const svg = publishedPicture(portal, chart);
      const words = [...svg.matchAll(/<text x="([\d.]+)"[^>]*>([^<]*)<\/text>/gu)];
      const text = words.map(([, , word = ""]) => word).join("");
      const told = [chart.finding, chart.subtitle, ...(chart.notes ?? []), attribution(portal, chart.sources), "CC BY 4.0"];
      for (const word of told) expect(text, chart.id).toContain(escapeXml(word));
      expect(text, chart.id).toContain(urls.chartFile(chart.id, "csv"));
      expect(chart.sources, chart.id).not.toEqual([]);
      const height = Number(/viewBox="0 0 \d+ ([\d.]+)"/u.exec(svg)?.[1]);
      expect(svg, chart.id).not.toMatch(/NaN|undefined|Infinity/u);
      expect(height, chart.id).toBeGreaterThan(100);
    }
  });
  it("文字は、XMLとして安全にするべき", () => {
    expect(escapeXml(`<a & "b">'`)).toBe("&lt;a &amp; &quot;b&quot;&gt;&#39;");
    expect(label(0, 0, "<b>&")).toContain(">&lt;b&gt;&amp;</text>");
    expect(element("a", { title: '"' })).toBe('<a title="&quot;"/>');
    expect(drawing(10, 10, "a<b", [])).toContain("<title>a&lt;b</title>");
  });
  it("数は小数一桁で書き、値のない属性は書くべきではない", () => {
    expect(element("rect", { x: 1.26, y: 2, z: undefined })).toBe('<rect x="1.3" y="2"/>');
  });
});
