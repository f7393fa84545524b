import { readFileSync } from "node:fs";
import { expect, test, type Page } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { formatRatio } from "#src/format.ts";
import { loadPortal } from "#src/load/load-portal.ts";
import { eraFiscalYear } from "#src/model/fiscal-year.ts";
import { indicatorsOf, yearsOf } from "#src/model/indicator.ts";
import { recordOf } from "#src/model/lookup.ts";
import { themeGroups } from "#src/model/theme.ts";
import { wardYear } from "#src/model/ward-year.ts";
import { actCounts } from "#src/model/year-act.ts";
import { yearStatement } from "#src/model/year-sentence.ts";
import { entriesOf, joinEntries } from "#src/schema/entries.ts";
import { isQuantity } from "#src/schema/quantity.ts";
import { urls } from "#src/urls.ts";
import { example } from "#scripts/site/example.ts";

const portal = loadPortal("data");

/** A phone, between two other things. */
const PHONE = { width: 360, height: 740 };

/** How far down the first screen a part of the page ends: 1 is its lower edge. */
async function endOf(page: Page, selector: string): Promise<number> {
  const box = await page.locator(selector).first().boundingBox();
  if (box === null) throw new Error(`${selector} がありません`);
  return (box.y + box.height) / PHONE.height;
}

test.describe("住民は、電話で", () => {
  test.use({ viewport: PHONE, hasTouch: true });

  test("くらしの入口から三回で、ことしの予定と担当を、はじめの画面で読めるべき", async ({ page }) => {
    const theme = example(themeGroups(portal)[0]?.themes ?? [], "取組みのあるテーマ", ({ id }) =>
      portal.measures.some(({ themes }) => themes[0] === id),
    );
    const measure = example(
      portal.measures,
      "そのテーマの、ことしの予定のある取組み",
      (each) => each.themes.includes(theme.id) && yearStatement(portal, each).kind === "planned",
    );
    await page.goto("./");
    await page.getByRole("link", { name: theme.title }).first().tap();
    await expect(page.getByRole("heading", { level: 1, name: theme.title })).toBeVisible();
    await page.getByRole("link", { name: measure.title, exact: true }).tap();
    await expect(page.locator("[data-this-year]")).toContainText(yearStatement(portal, measure).text);
    await expect(page.locator("[data-this-year]")).toContainText("実際の進みはこの資料にありません");
    expect(await endOf(page, "[data-this-year]")).toBeLessThanOrEqual(1);
    expect(await endOf(page, "[data-owner]")).toBeLessThanOrEqual(1);
  });

  test("区をえらべば、ことし始まる数と、いつの時点の話かを、はじめの画面で読めるべき", async ({ page }) => {
    const ward = example(portal.wards, "ことしの予定のある区", ({ id }) => wardYear(portal, id).planned.length > 0);
    const starts = actCounts(portal, wardYear(portal, ward.id).planned).find(({ act }) => act === "始める");
    await page.goto("./");
    await page.getByRole("link", { name: ward.name }).first().tap();
    const lead = page.locator("main .lead").first();
    await expect(lead).toContainText(`${String(starts?.rows)}の内容（${String(starts?.measures)}の取組み）がことし始まる予定`);
    await expect(page.getByText("いつの時点の話か")).toBeInViewport();
    await expect(lead).toBeInViewport();
    const planned = example(wardYear(portal, ward.id).planned, "短い名前のある取組み", ({ plainTitle }) => plainTitle !== undefined);
    await expect(page.getByRole("link", { name: planned.plainTitle ?? "", exact: true })).toHaveCount(1);
  });

  test("ことしが調整中の区では、そのことと、分かっている年と、区の公式サイトを読めるべき", async ({ page }) => {
    const ward = example(portal.wards, "ことしの予定が調整中の区", ({ id }) => {
      const { planned, open } = wardYear(portal, id);
      return planned.length === 0 && open.length > 0;
    });
    await page.goto(urls.ward(ward.id));
    await expect(page.locator("main .lead").first()).toContainText("調整中");
    await expect(page.locator("main .lead").first()).toBeInViewport();
    await expect(page.getByRole("heading", { name: "この資料では分からないこと" })).toBeAttached();
    expect(await page.locator(`main a[href="${ward.homepage}"]`).count()).toBeGreaterThan(0);
  });
});

test("どの取組みでも、ことしの予定と担当は、電話のはじめの画面に入るべき", async ({ browser, baseURL }) => {
  // Without scripts: what counts is the page as it is written, 160 times over.
  const context = await browser.newContext({ viewport: PHONE, javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) });
  const page = await context.newPage();
  const late: string[] = [];
  for (const { id } of portal.measures) {
    await page.goto(urls.measure(id));
    if ((await endOf(page, "[data-this-year]")) > 1 || (await endOf(page, "[data-owner]")) > 1) late.push(id);
  }
  await context.close();
  // A long printed title or summary may push one out; the rest must stand.
  expect(late.length / portal.measures.length, late.join("、")).toBeLessThanOrEqual(0.05);
});

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

test.describe("JavaScriptを使わず、キーボードだけで", () => {
  test.use({ javaScriptEnabled: false });

  test("ホームからどの取組みにもたどり着けるべき", async ({ page }) => {
    await page.goto("./");
    const tabTo = async (name: string) => {
      const stops = await page.locator("a[href], button, input, select, summary, [tabindex]").count();
      for (let presses = 0; presses <= stops; presses += 1) {
        await page.keyboard.press("Tab");
        if ((await page.evaluate(() => document.activeElement?.textContent.trim())) === name) return;
      }
      throw new Error(`「${name}」にTabで届きません`);
    };
    await tabTo("メニュー");
    await page.keyboard.press("Enter");
    await tabTo("取組みの一覧");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/measures\/$/u);
    // The way past the choices, for those who go by keyboard.
    await tabTo("一覧へ進む");
    await page.keyboard.press("Enter");
    const links = page.locator("main [data-id] a");
    await expect(links).toHaveCount(portal.measures.length);
    const last = (await links.last().textContent())?.trim() ?? "";
    await tabTo(last);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(last);
  });

  test("検索のページは、使えないことと一覧を示すべき", async ({ page }) => {
    await page.goto("search/");
    await expect(page.getByText("検索にはJavaScriptが必要です")).toBeVisible();
    await expect(page.locator("main").getByRole("link", { name: "取組みの一覧" })).toBeVisible();
  });
});
