import { expect, test, type Page } from "@playwright/test";

async function settled(page: Page) {
  await expect(page.locator("[data-search-results]")).toHaveAttribute("aria-busy", "false");
}

const hits = (page: Page) => page.locator("[data-search-results] [data-hit]");

test("アドレスの言葉で、開いたときに答えるべき", async ({ page }) => {
  const blocked: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") blocked.push(message.text());
  });
  await page.goto(`search/?q=${encodeURIComponent("キャッシュレス")}`);
  await expect(hits(page).first()).toBeVisible();
  await settled(page);
  await expect(page.getByRole("status")).toContainText(/「キャッシュレス」で\d+件見つかりました/u);
  await expect(page.locator("[data-hit] mark").first()).toBeVisible();
  expect(await hits(page).first().getAttribute("data-url")).toMatch(/^\/.+\/$/u);
  expect(blocked).toEqual([]);
});

test("入力のあいだに答え、全角と半角を区別するべきではない", async ({ page }) => {
  await page.goto("search/");
  await page.getByLabel("さがす言葉").fill("ＬＩＮＥ");
  await expect(page.getByRole("status")).toContainText("件見つかりました");
  await settled(page);
  const wide = await hits(page).evaluateAll((items) => items.map((item) => item.getAttribute("data-url")));
  await page.getByLabel("さがす言葉").fill("line");
  await expect(page.getByRole("status")).toContainText("「line」で");
  await settled(page);
  expect(await hits(page).evaluateAll((items) => items.map((item) => item.getAttribute("data-url")))).toEqual(wide);
  await expect(page).toHaveURL(/\?q=line$/u);
});

test("区と種類でしぼり込めるべき", async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent("窓口")}`);
  await expect(hits(page).first()).toBeVisible();
  await page.getByLabel("種類").selectOption({ label: await page.locator("select[name=kind] option", { hasText: "指標" }).innerText() });
  await expect(page).toHaveURL(/kind=/u);
  await settled(page);
  await expect.poll(async () => (await hits(page).locator(".meta").allTextContents()).every((text) => text.endsWith("指標"))).toBe(true);
});

test("見つからないときは、そう言い、一覧を示すべき", async ({ page }) => {
  await page.goto("search/?q=zzzzqqqq");
  await expect(page.getByRole("status")).toContainText("見つかりませんでした");
  await settled(page);
  await expect(page.getByText("言葉を短くする")).toBeVisible();
});

test("どんな入力でも、文字として扱うべき", async ({ page }) => {
  await page.goto("search/");
  for (const query of ["<img src=x onerror=alert(1)>", "(((", "\\", "🍙".repeat(50), "あ".repeat(500), "\u0000\u0007"]) {
    await page.getByLabel("さがす言葉").fill(query);
    await expect(page.locator("[data-search-results]")).toHaveAttribute("aria-busy", "false");
    expect(await page.locator("[data-search-results] img").count()).toBe(0);
  }
});

test("どのページからも「/」で検索を開き、矢印で選び、Escapeで閉じられるべき", async ({ page }) => {
  const requested: string[] = [];
  page.on("request", (request) => requested.push(request.url()));
  await page.goto("about/");
  expect(requested.filter((address) => address.includes("pagefind"))).toEqual([]);
  await page.keyboard.press("/");
  const dialog = page.getByRole("dialog", { name: "さがす" });
  await expect(dialog).toBeVisible();
  await dialog.getByLabel("さがす言葉").fill("ぼうさい");
  await expect(dialog.locator("[data-hit]").first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await expect(dialog.locator("[data-hit] > a").first()).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(dialog.locator("[data-hit] > a").nth(1)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(dialog.getByLabel("さがす言葉")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
});

test("重点目標は、部のページの中のその場所へ案内するべき", async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent("福祉避難所の拡充")}`);
  const sub = page.locator("[data-hit]").first().locator(".sub-hits a").first();
  await expect(sub).toBeVisible();
  await sub.click();
  await expect(page).toHaveURL(/departments\/.+#.+-g\d+$/u);
});

test("広げて探したときは、何で探したかを言うべき", async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent("チャットポット")}`);
  await expect(page.getByRole("status")).toContainText("に近い結果です");
  await expect(page.locator("[data-hit]").first()).toBeVisible();
});

test("しぼり込みは、結果にある値と数を示し、候補は読みとともに出るべき", async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent("きき")}`);
  const suggestion = page.getByRole("list", { name: "名前の候補" }).getByRole("listitem").first();
  await expect(suggestion).toContainText("危機管理部");
  await expect(suggestion).toContainText("ききかんりぶ");
  await page.getByLabel("さがす言葉").fill("窓口");
  await expect(page.getByRole("status")).toContainText("「窓口」で");
  await settled(page);
  const option = page.locator("select[name=ward] option", { hasText: "世田谷区" });
  const count = Number(/（(\d+)）/u.exec(await option.innerText())?.[1]);
  await page.getByLabel("区", { exact: true }).selectOption("世田谷区");
  await expect(page.getByRole("status")).toContainText(`${String(count)}件見つかりました`);
});

test("文で聞いても、両方の区の保育園の入園の仕事を見つけ、結果が少なければ「もっと見る」を出すべきではない", async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent("保育園の入園手続き")}`);
  await expect(hits(page).first()).toBeVisible();
  await settled(page);
  const titles = await hits(page).locator("> a").allTextContents();
  expect(titles).toContain("子ども家庭部");
  expect(titles.some((title) => title.startsWith("保育入園・認定"))).toBe(true);
  await expect(page.getByRole("button", { name: "もっと見る" })).toBeHidden();
});
