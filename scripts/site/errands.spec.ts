import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { parse } from "csv-parse/sync";

test("住民は、ホームからIT推進課が担当する施策を見つけられるべき", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("./");
  await page.getByRole("link", { name: "部署から" }).click();
  await page.getByRole("link", { name: "IT推進課", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "IT推進課" })).toBeVisible();
  await expect(page.getByRole("link", { name: "政策経営部" })).toBeVisible();
  await expect(page.getByRole("link", { name: "DX基礎スキルの底上げ" })).toBeVisible();
  await expect(page.getByText("18件")).toBeVisible();
});

test("記者は、施策6の計画と実績をくらべ、CSVに同じ数を見つけられるべき", async ({ page }) => {
  await page.goto("measures/");
  await page.getByRole("link", { name: "多様な媒体・手段による情報発信" }).first().click();
  const item = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: "区公式ホームページ訪問者数" }) });
  await expect(item.getByText("670万件以上").first()).toBeVisible();
  await expect(item.getByText("6,897,094件").first()).toBeVisible();
  await expect(item.getByRole("definition").filter({ hasText: "103%" })).toBeVisible();
  await expect(page.locator(".facts .badge")).toContainText("達成+");
  const downloading = page.waitForEvent("download");
  await page.getByRole("link", { name: "この施策のCSV" }).click();
  const download = await downloading;
  const rows = parse(readFileSync(await download.path(), "utf8"), { bom: true, columns: true }) as Record<string, string>[];
  const find = (kind: string) =>
    rows.find((row) => row["項目"] === "区公式ホームページ訪問者数" && row["種類"] === kind && row["年度"] === "2024");
  expect(find("計画")).toMatchObject({ 原文: "670万件以上", 数値: "6700000", 範囲: "以上", 単位: "件" });
  expect(find("実績")).toMatchObject({ 原文: "6,897,094件", 数値: "6897094" });
});

test.describe("JavaScriptを使わず、キーボードだけで", () => {
  test.use({ javaScriptEnabled: false });

  test("ホームからどの施策にもたどり着けるべき", async ({ page }) => {
    await page.goto("./");
    const tabTo = async (name: string) => {
      for (let presses = 0; presses < 300; presses += 1) {
        await page.keyboard.press("Tab");
        const text = await page.locator(":focus").first().textContent();
        if (text?.trim() === name) return;
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
    await expect(links).toHaveCount(await page.locator("main .rows > li").count());
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
