import { describe, expect, it } from "vitest";
import { allCharts } from "#src/charts/catalog.ts";
import { datasets } from "#src/exports/catalog.ts";
import { toCsv } from "#src/exports/csv.ts";
import { must } from "#src/testing/must.ts";
import { portal } from "#src/testing/portal.ts";
import { listIn, numbersIn, readPublished } from "#src/testing/published.ts";

const published = (id: string) => readPublished(toCsv(must(datasets(portal).find((table) => table.id === id))));
const sources = published("sources");
const discrepancies = published("discrepancies");

describe("食い違いの数の図を、公開したCSVだけから計算し直す", () => {
  const chart = must(allCharts(portal).find(({ id }) => id === "discrepancy-counts"));
  /** A place begins with the id of its document, which has no space in it. */
  const documents = discrepancies.map((row) => must(must(listIn(row("箇所"))[0]).split(" ")[0]));
  const counts = sources
    .map((row) => ({ row, count: documents.filter((document) => document === row("出典ID")).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);

  it("見出しの数は、資料の表と食い違いの表の行の数であるべき", () => {
    expect(numbersIn(chart.finding)).toEqual([sources.length, discrepancies.length]);
    expect(numbersIn(chart.subtitle)).toEqual([]);
  });
  it("行は、はじめの箇所の資料で数えた、多い順の数で、足すと見出しの数であるべき", () => {
    const nameOf = ({ row }: (typeof counts)[number]) => {
      const title = row("資料名");
      return row("発行者") + (title.startsWith("「") ? title : `「${title}」`);
    };
    expect(chart.rows).toEqual(counts.map((entry) => [nameOf(entry), entry.count]));
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(discrepancies.length);
  });
  it("食い違いは、どれも二つ以上の箇所のものであるべき", () => {
    expect(discrepancies.filter((row) => listIn(row("箇所")).length < 2).map((row) => row("食い違いID"))).toEqual([]);
  });
});
