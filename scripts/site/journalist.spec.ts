import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { evaluatedYears } from "#src/model/evaluation.ts";
import { missedNumbersChart } from "#src/charts/missed-numbers.ts";
import { formatDate, formatRatio } from "#src/format.ts";
import { loadPortal } from "#src/load/load-portal.ts";
import { eraFiscalYear } from "#src/model/fiscal-year.ts";
import { indicatorsOf, yearsOf } from "#src/model/indicator.ts";
import { recordOf } from "#src/model/lookup.ts";
import { entriesOf, joinEntries } from "#src/schema/entries.ts";
import { isQuantity } from "#src/schema/quantity.ts";
import { urls } from "#src/urls.ts";
import { example } from "#scripts/site/example.ts";

const portal = loadPortal("data");

test("記者は、取組みの計画と実績をくらべ、CSVに同じ数を見つけられるべき", async ({ page }) => {
  const results = portal.evaluations.flatMap(({ measure, label }) =>
    indicatorsOf(portal, measure).flatMap((indicator) =>
      yearsOf(portal, indicator).map((year) => ({ measure, label, indicator, ...year })),
    ),
  );
  const { measure, label, indicator, fiscalYear, plan, actual } = example(
    results,
    "評価があり、計画と実績をくらべられ、同じ名前の隣のない指標",
    ({ ratio, measure: of, indicator: { id, name } }) =>
      ratio !== undefined && indicatorsOf(portal, of).every((other) => other.id === id || other.name !== name),
  );
  if (plan === undefined || actual === undefined || !isQuantity(plan) || !isQuantity(actual))
    throw new Error("くらべられるのに数がありません");

  await page.goto("measures/");
  await page.locator(`[data-id="${measure}"] a`).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(recordOf(portal, "measures", measure).title);
  const item = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: indicator.name, exact: true }) });
  const inYear = item.locator("dl").filter({ hasText: eraFiscalYear(fiscalYear) });
  for (const text of [...entriesOf(plan.text), ...entriesOf(actual.text), formatRatio(actual.value / plan.value)])
    await expect(inYear.getByRole("definition").filter({ hasText: text }).first()).toBeVisible();
  await expect(page.locator(".head .badge").filter({ hasText: label }).first()).toBeVisible();
  const downloading = page.waitForEvent("download");
  await page.getByRole("link", { name: "この取組みのCSV" }).first().click();
  const download = await downloading;
  const rows = parse(readFileSync(await download.path(), "utf8"), { bom: true, columns: true }) as Record<string, string>[];
  const find = (kind: string) =>
    rows.find((row) => row["指標ID"] === indicator.id && row["種類"] === kind && row["年度"] === String(fiscalYear));
  for (const [kind, { text, value, unit, comparator = "" }] of [
    ["plan", plan],
    ["actual", actual],
  ] as const)
    expect(find(kind)).toMatchObject({ 原文: joinEntries(text), 数値: String(value), 範囲: comparator, 単位: unit });
});

test("記者は、「達成」なのに数が届かなかったものを、ホームで読み、その数と評価を一つずつ取組みのページで確かめられるべき", async ({
  page,
}) => {
  const charts = portal.plans.flatMap((plan) => evaluatedYears(portal, plan.id).map((year) => missedNumbersChart(portal, plan, year)));
  const chart = example(
    charts.filter((each) => each !== undefined),
    "評価に届いたのに数が届かなかった図",
  );
  await page.goto("./");
  const figure = page.getByRole("figure").filter({ hasText: chart.finding });
  await expect(figure).toHaveCount(1);
  await figure.getByText(/^表/u).click();
  const rows = chart.rows.map((row) => row.map((cell) => String(cell ?? "")));
  for (const row of rows) await expect(figure.getByRole("row").filter({ hasText: row[0] ?? "" })).toContainText(row.slice(1).join(""));
  for (const [, title = "", plan = "", actual = "", ratio = "", verdict = ""] of rows) {
    const { id } = example(portal.measures, `「${title}」という取組み`, (each) => each.title === title);
    await page.goto(urls.measure(id));
    await expect(page.locator(".head .badge").filter({ hasText: verdict }).first()).toBeVisible();
    for (const value of [plan, actual, ratio]) await expect(page.getByRole("definition").filter({ hasText: value }).first()).toBeVisible();
  }
});

test("記者は、記事に使う図を、出典と利用条件の書かれたPNGとSVGで得られるべき", async ({ page }) => {
  await page.goto("./");
  const figure = page.getByRole("figure").first();
  const finding = (await figure.locator("figcaption").textContent())?.trim() ?? "";
  const file = async (format: string) => {
    const downloading = page.waitForEvent("download");
    await figure.getByRole("link", { name: format }).click();
    return readFileSync(await (await downloading).path());
  };
  expect((await file("PNG")).subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  const svg = await page.evaluate(
    (text) => new DOMParser().parseFromString(text, "image/svg+xml").documentElement.textContent.replaceAll(/\s/gu, ""),
    (await file("SVG")).toString("utf8"),
  );
  expect(svg).toContain(finding.replaceAll(/\s/gu, ""));
  for (const word of ["出典", "CCBY4.0", formatDate(portal.release.date)]) expect(svg).toContain(word);
});
