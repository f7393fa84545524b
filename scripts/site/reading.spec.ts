import { expect, test } from "@playwright/test";
import { termsIn } from "#src/model/term.ts";
import { urls } from "#src/urls.ts";
import { example } from "#scripts/site/example.ts";
import { portal, ready, status, partOf } from "#scripts/site/explorer.ts";

test("読む人は、一つのテーマを区をまたいで見られるべき", async ({ page }) => {
  const inTheme = (theme: string) => portal.measures.filter(({ themes }) => themes.includes(theme));
  const theme = example(portal.themes, "一つより多い区にまたがるテーマ", ({ id }) => new Set(inTheme(id).map(({ ward }) => ward)).size > 1);
  await page.goto("themes/");
  await page.locator("main .rows").getByRole("link", { name: theme.title, exact: true }).click();
  for (const { name } of portal.wards) await expect(page.getByRole("heading", { level: 2, name, exact: true })).toBeVisible();
  await page.getByRole("link", { name: "このテーマの取組みをしぼり込む・ダウンロードする" }).click();
  await ready(page);
  await expect(status(page)).toHaveText(partOf(inTheme(theme.id).length));
});

test("用語は、その場で、キーボードでも説明を開き、閉じられるべき", async ({ page }) => {
  const { id, summary } = example(portal.measures, "用語のある要約", (measure) => termsIn(portal, [measure.summary]).length > 0);
  const { definition } = example(termsIn(portal, [summary]), "用語");
  await page.goto(urls.measure(id));
  const term = page.locator(".term-button").first();
  await term.focus();
  await page.keyboard.press("Enter");
  const tip = page.locator(".term-tip:popover-open");
  await expect(tip).toBeVisible();
  await expect(tip).toContainText(definition);
  await expect(tip.getByRole("link", { name: "用語のページへ" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(tip).toHaveCount(0);
});

test("引用文をコピーできるべき", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const { id, title } = example(portal.measures, "施策");
  await page.goto(urls.measure(id));
  await page.getByRole("button", { name: "引用文をコピー" }).click();
  await expect(page.getByText("コピーしました")).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(`「${title}」`);
  expect(copied).toContain(urls.measure(id));
});
