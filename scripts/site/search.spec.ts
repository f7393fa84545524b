import { expect, test, type Page } from "@playwright/test";
import { config } from "#src/config.ts";
import { loadPortal } from "#src/load/load-portal.ts";
import { foldQuery } from "#src/text/fold.ts";
import { builtDocuments } from "#scripts/search/built-index.ts";
import { relevantPages } from "#scripts/search/golden.ts";
import { example } from "#scripts/site/example.ts";

const portal = loadPortal("data");
const documents = builtDocuments();
/** Pages with a text anywhere in what search knows of them. */
const holding = (text: string) => documents.filter((document) => foldQuery(JSON.stringify(document)).includes(foldQuery(text)));
/** Results shown at first. */
const FIRST = 10;

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
  await page.getByLabel("種類", { exact: true }).selectOption("指標");
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
    const box = page.getByLabel("さがす言葉");
    await box.fill(query);
    // The address names the question once it is asked; before that, the quiet is only that of a reader who pauses.
    const asked = await box.inputValue();
    await expect(page).toHaveURL(({ searchParams }) => searchParams.get("q") === asked);
    await settled(page);
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
  await page.keyboard.press("Enter");
  await settled(page);
  await expect(dialog.getByRole("listbox")).toBeHidden();
  const title = (index: number) => dialog.locator("[data-hit]").nth(index).getByRole("heading").getByRole("link");
  await page.keyboard.press("ArrowDown");
  await expect(title(0)).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(title(1)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(dialog.getByLabel("さがす言葉")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
});

test("重点目標は、部のページの中のその場所へ案内するべき", async ({ page }) => {
  const goals = documents.flatMap((document) =>
    (document.kind === "部署" ? (document.items ?? []) : []).map((goal) => ({ goal, document })),
  );
  const { goal, document } = example(
    goals,
    "一つの部のページだけにある、短い重点目標",
    ({ goal: { title } }) => title.length <= 20 && holding(title).length === 1,
  );
  await page.goto(`search/?q=${encodeURIComponent(goal.title)}`);
  const sub = hits(page).first().locator(".sub-hits a").first();
  await expect(sub).toHaveText(goal.title);
  await sub.click();
  await expect(page).toHaveURL(({ pathname, hash }) => pathname.endsWith(document.url) && hash === `#${goal.id}`);
  await expect(page.locator(":target")).toContainText(goal.title);
});

test("広げて探したときは、何で探したかを言うべき", async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent("チャットポット")}`);
  await expect(page.getByRole("status")).toContainText("「チャットポット」はないので、「チャットボット」でさがしました");
  await expect(page.locator("[data-hit]").first()).toBeVisible();
});

test("しぼり込みは、結果にある値と数を示し、候補は読みとともに出るべき", async ({ page }) => {
  const begins = (kana: string) =>
    documents.filter((document) => document.kind === "部署" && document.kana?.startsWith(kana.slice(0, 3)) === true);
  const { name, nameKana = "" } = example(
    portal.departments,
    "読みのはじめの3文字が、ほかの部署と違う部署",
    ({ nameKana: kana = "" }) => kana.length > 3 && kana.length <= 16 && begins(kana).length === 1,
  );
  await page.goto("search/");
  await page.getByLabel("さがす言葉").fill(nameKana.slice(0, 3));
  const suggestion = page.getByRole("listbox", { name: "名前の候補" }).getByRole("option").first();
  await expect(suggestion.getByText(name, { exact: true })).toBeVisible();
  await expect(suggestion).toContainText(nameKana);
  await page.getByLabel("さがす言葉").fill("窓口");
  await expect(page.getByRole("status")).toContainText("「窓口」で");
  await settled(page);
  const options = await page.locator("select[name=ward] option:not([value=''])").allInnerTexts();
  expect(options.length).toBeGreaterThan(1);
  for (const option of options) {
    const [, ward = "", count = ""] = /^(.+)（(\d+)）$/u.exec(option) ?? [];
    await page.getByLabel("区", { exact: true }).selectOption(ward);
    await expect(page.getByRole("status")).toContainText(`「窓口」で${count}件見つかりました`);
  }
});

/** Goes on until every result is shown; their addresses in order. */
async function allHits(page: Page): Promise<(string | null)[]> {
  await expect(hits(page).first()).toBeVisible();
  await settled(page);
  const count = Number(/(\d+)件見つかりました/u.exec(await page.getByRole("status").innerText())?.[1]);
  const more = page.locator("[data-more]");
  // The first press on a list in groups gives the nearest forty, in one list.
  for (let shown = FIRST; shown < count; shown += FIRST) {
    await more.click();
    await expect(hits(page)).toHaveCount(Math.min(shown + FIRST, count));
  }
  if (await more.isVisible()) await more.click();
  await expect(hits(page)).toHaveCount(count);
  await expect(more).toBeHidden();
  return hits(page).evaluateAll((items) => items.map((item) => item.getAttribute("data-url")));
}

test("文で聞いても、その言葉のあるページを、どの区のものも見つけるべき", async ({ page }) => {
  const query = "保育園の入園手続き";
  const words = ["保育園", "入園", "手続"];
  const { relevant } = relevantPages({ id: "", query, kind: "", all: words.map((word) => [word]) }, documents);
  expect(relevant.size).toBeGreaterThan(0);
  await page.goto(`search/?q=${encodeURIComponent(query)}`);
  expect(await allHits(page)).toEqual(expect.arrayContaining([...relevant].map((url) => config.basePath + url.slice(1))));
});

test("結果が多ければ「もっと見る」で最後まで出し、少なければ出すべきではない", async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent("窓口")}`);
  expect(new Set(await allHits(page)).size).toBeGreaterThan(FIRST);
  const { title, url } = example(
    documents,
    "文字だけの、ほかのページにない名前",
    (document) => /^[\p{L}\p{N}]+$/u.test(document.title) && holding(document.title).length === 1,
  );
  await page.goto(`search/?q=${encodeURIComponent(`"${title}"`)}`);
  expect(await allHits(page)).toEqual([config.basePath + url.slice(1)]);
});
