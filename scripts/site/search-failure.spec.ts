import { expect, test, type Page } from "@playwright/test";

const ask = async (page: Page, query: string) => {
  await page.goto(`search/?q=${encodeURIComponent(query)}`);
};
const status = (page: Page) => page.getByRole("status");

for (const [name, files, query] of [
  ["索引の部分", "**/pagefind/index/**", "保育園"],
  ["名簿", "**/pagefind/directory.json.gz", "保育園"],
  ["ページ", "**/pagefind/page/**", "保育園"],
] as const) {
  test(`${name}が届かなければ、見つからないとは言わず、届くようになれば答えるべき`, async ({ page }) => {
    await page.route(files, (route) => route.abort());
    await ask(page, query);
    await expect(status(page)).toContainText("読み込めませんでした");
    await expect(page.locator("[data-hit]")).toHaveCount(0);
    await page.unroute(files);
    await page.getByLabel("さがす言葉").press("Enter");
    await expect(page.locator("[data-hit]").first()).toBeVisible();
  });
}

test("読みや語彙が届かなくても、ほかの言葉で答えるべき", async ({ page }) => {
  await page.route(/pagefind\/(?:readings|vocabulary|names)/u, (route) => route.abort());
  await ask(page, "きゃっしゅれす 窓口");
  await expect(page.locator("[data-hit]").first()).toBeVisible();
});
