import { parse } from "node-html-parser";
import { describe, expect, it } from "vitest";
import { distFiles, readDist } from "#scripts/site/dist.ts";
import { must } from "#src/testing/must.ts";
import { listIn, readPublished } from "#src/testing/published.ts";

// Counts that home, ward and plan pages tell, against the built site's own CSV files and nothing else.

const table = (id: string) => readPublished(readDist(`data/${id}.csv`));
const wordsOf = (page: string) => parse(readDist(page)).textContent.replaceAll(/\s+/gu, "");

/** Numbers in the groups of a sentence on a page; undefined where the page does not say it. */
function told(page: string, sentence: RegExp): number[] | undefined {
  const found = sentence.exec(wordsOf(page));
  return found?.slice(1).map((digits) => Number(digits.replaceAll(",", "")));
}

const measures = table("measures");
const departments = table("departments");
const events = table("events");
const wards = table("wards").map((row) => [row("区名"), row("区ID")] as const);
const plans = table("plans").map((row) => [row("計画名"), row("計画ID")] as const);

describe("ホームにある数", () => {
  it("データの数は、公開した表の行の数であるべき", () => {
    const tables = distFiles().filter((path) => /^data\/[^/]+\.csv$/u.test(path)).length;
    const volumes = new Set(table("planned-volumes").map((row) => row("事業量ID")));
    const rows = new Set(table("yearly-plan").map((row) => row("行ID")));
    const planRows = [...rows].filter((id) => !volumes.has(id)).length;
    expect(told("index.html", /（([\d,]+)区・([\d,]+)の取組み）/u)).toEqual([wards.length, measures.length]);
    expect(told("index.html", /計画の見直し([\d,]+)か所/u)).toEqual([table("amendments").length]);
    expect(told("index.html", /取組み([\d,]+)件、年ごとの予定([\d,]+)行、計画と実績の数([\d,]+)など、([\d,]+)の表/u)).toEqual([
      measures.length,
      planRows,
      table("indicators").length,
      tables,
    ]);
  });
});

describe.each(wards)("%s のページにある数", (_name, ward) => {
  const page = `wards/${ward}/index.html`;
  const own = measures.filter((row) => row("区ID") === ward);
  const [acts] = distFiles().filter((path) => path.startsWith(`charts/year-acts-${ward}-`) && path.endsWith(".csv"));

  it("ことしの予定の数は、図のCSVの数であるべき", () => {
    const lead = told(page, /([\d,]+)の取組みにある([\d,]+)の内容のうち、([\d,]+)の内容（([\d,]+)の取組み）がことし本格的に始まる予定/u);
    if (acts === undefined) {
      expect(lead).toBeUndefined();
      return;
    }
    const rows = readPublished(readDist(acts));
    const [first] = rows;
    const total = rows.reduce((sum, row) => sum + Number(row("行の数")), 0);
    expect(lead?.slice(1)).toEqual([total, Number(first?.("行の数")), Number(first?.("取組みの数"))]);
    expect(lead?.[0]).toBe(table("year-sentences").filter((row) => row("区ID") === ward).length);
  });
  it("調整中のますと、年の書かれていない取組みの数は、表の数であるべき", () => {
    const ids = new Set(own.map((row) => row("施策ID")));
    const cells = table("yearly-plan").filter((row) => ids.has(row("施策ID")));
    const open = cells.filter((row) => row("空欄の理由") === "adjusting").length;
    const adjusting = told(page, /([\d,]+)ますすべて「調整中」/u);
    if (adjusting !== undefined) expect(adjusting).toEqual([open]);
    const unstated = told(page, /([\d,]+)の取組みの中身と目ざすこと/u);
    const actuals = table("indicator-values").filter((row) => row("種類") === "actual");
    const measured = new Set([...actuals, ...table("evaluations")].map((row) => row("施策ID")));
    if (unstated !== undefined) expect(unstated).toEqual([own.filter((row) => !measured.has(row("施策ID"))).length]);
    // Every ward's page says one of the three.
    expect([acts, adjusting, unstated].filter((said) => said !== undefined)).toHaveLength(1);
  });
  it("計画とくらべられる数と届かなかった数は、図のCSVの数であるべき", () => {
    const ratios = table("plans")
      .filter((row) => row("区ID") === ward)
      .map((row) => `charts/plan-ratio-${row("計画ID")}-`);
    const rated = distFiles()
      .filter((path) => ratios.some((start) => path.startsWith(start) && path.endsWith(".csv")))
      .flatMap((path) => readPublished(readDist(path)));
    const shown = told(page, /計画とくらべられる([\d,]+)の数のうち、届かなかったものは([\d,]+)です/u);
    const missed = rated.filter((row) => row("計画に届いたか") === "届かなかった").length;
    expect(shown ?? []).toEqual(rated.length === 0 ? [] : [rated.length, missed]);
  });
  it("部署の数と、部署ごとの取組みの数は、表の数であるべき", () => {
    const all = departments.filter((row) => row("区ID") === ward && row("種類") !== "collective");
    const shown = told(page, /の部署をすべて見る（([\d,]+)）/u);
    expect(shown ?? []).toEqual(all.length === 0 ? [] : [all.length]);
    const list = parse(readDist(page)).querySelectorAll(`a[href*="/wards/${ward}/departments/"]`);
    for (const link of list) {
      const id = must(link.getAttribute("href")).split("/").at(-2) ?? "";
      const count = /^([\d,]+)の取組み$/u.exec(link.parentNode?.querySelector("small")?.textContent ?? "")?.[1];
      if (count === undefined) continue;
      const parts = new Set([id, ...departments.filter((row) => row("上の部署") === id).map((row) => row("部署ID"))]);
      expect(Number(count), id).toBe(measures.filter((row) => listIn(row("部署ID")).some((name) => parts.has(name))).length);
    }
  });
  it("できごとの数は、表の数であるべき", () => {
    const count = events.filter((row) => row("区ID") === ward && row("計画ID") === "").length;
    expect(told(page, /([\d,]+)のできごとを見る/u) ?? [0]).toEqual([count]);
  });
});

describe.each(plans)("「%s」のページにある数", (_title, plan) => {
  const page = `plans/${plan}/index.html`;
  const groups = table("policy-groups").filter((row) => row("計画ID") === plan);

  it("取組み・できごと・食い違いの数は、表の数であるべき", () => {
    const own = measures.filter((row) => row("計画ID") === plan).length;
    const ids = new Set([plan, ...groups.map((row) => row("方針ID"))]);
    const contradictions = table("discrepancies").filter((row) => listIn(row("対象ID")).some((id) => ids.has(id))).length;
    const side = parse(readDist(page))
      .querySelectorAll("dt")
      .find((name) => name.textContent.trim() === "取組み");
    expect(Number(side?.nextElementSibling?.textContent ?? 0)).toBe(own);
    expect(told(page, /([\d,]+)のできごとを見る/u) ?? [0]).toEqual([events.filter((row) => row("計画ID") === plan).length]);
    expect(told(page, /合わないところが([\d,]+)件あります/u) ?? [0]).toEqual([contradictions]);
  });
  it("方針ごとにたたんだ記述と数の数は、表の数であるべき", () => {
    const summaries = parse(readDist(page)).querySelectorAll("details.fold > summary");
    const count = (words: string) =>
      summaries
        .map((summary) => new RegExp(`^${words}（(\\d+)）$`, "u").exec(summary.textContent.trim())?.[1])
        .reduce((sum, digits) => sum + Number(digits ?? 0), 0);
    const about = (id: string) => table(id).filter((row) => groups.some((group) => group("方針ID") === row("対象ID"))).length;
    expect(count("ここで目ざすこと・書かれていること")).toBe(about("statements"));
    expect(count("資料にある数")).toBe(about("figures"));
  });
});
