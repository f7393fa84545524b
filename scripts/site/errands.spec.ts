import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { formatRatio } from "#src/format.ts";
import { loadPortal } from "#src/load/load-portal.ts";
import { parentOf } from "#src/model/department.ts";
import { fiscalYearLabel } from "#src/model/fiscal-year.ts";
import { indicatorsOf, yearsOf } from "#src/model/indicator.ts";
import { recordOf } from "#src/model/lookup.ts";
import { isBlank } from "#src/schema/blank.ts";
import { entriesOf, joinEntries } from "#src/schema/entries.ts";
import { isQuantity } from "#src/schema/quantity.ts";
import { example } from "#scripts/site/example.ts";

const portal = loadPortal("data");

test("住民は、ホームから、ある課が担当する施策を見つけられるべき", async ({ page }) => {
  const named = portal.departments
    .filter(({ kind }) => kind === "division")
    .map((division) => {
      const names = [division.name, ...(division.aliases ?? [])];
      const measures = portal.measures.filter(
        ({ ward, departments }) => ward === division.ward && !isBlank(departments) && departments.some((name) => names.includes(name)),
      );
      return { division, measures, parent: parentOf(portal, division) };
    })
    .sort((a, b) => b.measures.length - a.measures.length);
  const { division, measures, parent } = example(
    named,
    "部の分かる、施策を担当する課",
    (entry) => entry.parent !== undefined && entry.measures.length > 1,
  );
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("./");
  await page.getByRole("link", { name: "部署から" }).click();
  const inWard = page.locator("section").filter({ has: page.locator(`> h2#${division.ward}`) });
  await inWard.getByRole("link", { name: division.name, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: division.name, exact: true })).toBeVisible();
  await expect(page.locator(".facts").getByRole("link", { name: parent?.name ?? "", exact: true })).toBeVisible();
  await expect(page.locator(".facts").getByText(`${String(measures.length)}件`, { exact: true })).toBeVisible();
  const shown = await page.locator("main [data-id]:visible").evaluateAll((rows) => rows.map((row) => row.getAttribute("data-id") ?? ""));
  expect(shown.sort()).toEqual(measures.map(({ id }) => id).sort());
});

test("記者は、施策の計画と実績をくらべ、CSVに同じ数を見つけられるべき", async ({ page }) => {
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
  await page.locator(`[data-id="${measure}"] > a`).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(recordOf(portal, "measures", measure).title);
  const item = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: indicator.name, exact: true }) });
  const inYear = item.locator("dl").filter({ hasText: fiscalYearLabel(fiscalYear) });
  for (const text of [...entriesOf(plan.text), ...entriesOf(actual.text), formatRatio(actual.value / plan.value)])
    await expect(inYear.getByRole("definition").filter({ hasText: text }).first()).toBeVisible();
  await expect(page.locator(".facts .badge").filter({ hasText: label }).first()).toBeVisible();
  const downloading = page.waitForEvent("download");
  await page.getByRole("link", { name: "この施策のCSV" }).click();
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

test.describe("JavaScriptを使わず、キーボードだけで", () => {
  test.use({ javaScriptEnabled: false });

  test("ホームからどの施策にもたどり着けるべき", async ({ page }) => {
    await page.goto("./");
    const tabTo = async (name: string) => {
      const stops = await page.locator("a[href], button, input, select, summary, [tabindex]").count();
      for (let presses = 0; presses <= stops; presses += 1) {
        await page.keyboard.press("Tab");
        if ((await page.evaluate(() => document.activeElement?.textContent.trim())) === name) return;
      }
      throw new Error(`「${name}」にTabで届きません`);
    };
    await tabTo("施策");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/measures\/$/u);
    // The way past the choices, for those who go by keyboard.
    await tabTo("一覧へ進む");
    await page.keyboard.press("Enter");
    const links = page.locator("main .rows a");
    await expect(links).toHaveCount(portal.measures.length);
    const last = (await links.last().textContent())?.trim() ?? "";
    await tabTo(last);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(last);
  });

  test("検索のページは、使えないことと一覧を示すべき", async ({ page }) => {
    await page.goto("search/");
    await expect(page.getByText("検索にはJavaScriptが必要です")).toBeVisible();
    await expect(page.getByRole("link", { name: "施策の一覧" })).toBeVisible();
  });
});
