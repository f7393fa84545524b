import { expect, test, type Page } from "@playwright/test";
import { loadPortal } from "#src/load/load-portal.ts";
import { evaluationCounts } from "#src/model/evaluation.ts";
import { wardsOfGroup } from "#src/model/crosswalk.ts";
import { eraFiscalYear } from "#src/model/fiscal-year.ts";
import { recordOf } from "#src/model/lookup.ts";
import { themeGroups } from "#src/model/theme.ts";
import { wardYear } from "#src/model/ward-year.ts";
import { actCounts } from "#src/model/year-act.ts";
import { yearStatement } from "#src/model/year-sentence.ts";
import { isBlank } from "#src/schema/blank.ts";
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
    await expect(lead).toContainText(`${String(starts?.rows)}の内容（${String(starts?.measures)}の取組み）がことし本格的に始まる予定`);
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

  test("防災は何をするかを、ホームから一回で、はじめの画面に読み始められるべき", async ({ page }) => {
    for (const theme of themeGroups(portal)[0]?.themes ?? []) {
      const planned = portal.measures.filter((each) => each.themes.includes(theme.id) && yearStatement(portal, each).kind === "planned");
      if (planned.length === 0) continue;
      await page.goto("./");
      await page.getByRole("link", { name: theme.title }).first().tap();
      const first = page
        .locator("main .rows > li")
        .filter({ has: page.locator("a") })
        .first();
      await expect(first).toBeInViewport();
      const title = (await first.getByRole("link").first().textContent())?.trim() ?? "";
      const measure = example(portal.measures, `「${title}」という取組み`, (each) => each.title === title);
      await expect(first).toContainText(yearStatement(portal, measure).text);
    }
  });

  test("保育園の入園手続きがオンラインになるかを、さがして二回で、ことしの予定のはじめの画面に着けるべき", async ({ page }) => {
    await page.goto("./");
    await page.getByLabel("さがす言葉").first().fill("保育園の入園手続き オンライン");
    await page.getByRole("button", { name: "さがす" }).first().tap();
    const first = page.locator("[data-hit]").first();
    await expect(first).toBeInViewport();
    await first.getByRole("link").first().tap();
    await expect(page.locator("main")).toContainText("保育園");
    await expect(page.locator("[data-this-year]")).toContainText("予定");
    expect(await endOf(page, "[data-this-year]")).toBeLessThanOrEqual(1);
  });

  test("区の名前とことがらをさがせば、その区のものから、ことしの予定に着けるべき", async ({ page }) => {
    const ward = example(portal.wards, "ことしの予定のある区", ({ id }) => wardYear(portal, id).planned.length > 0);
    await page.goto("./");
    await page.getByLabel("さがす言葉").first().fill(`${ward.name}の窓口は今年どうなる`);
    await page.getByRole("button", { name: "さがす" }).first().tap();
    await expect(page.getByRole("button", { name: new RegExp(`区：${ward.name}`, "u") })).toBeVisible();
    const first = page.locator("[data-hit]").first();
    await expect(first).toBeInViewport();
    await expect(first.locator(".meta")).toContainText(ward.name);
    await first.getByRole("link").first().tap();
    await expect(page.locator("main")).toContainText("窓口");
    await expect(page.locator("[data-this-year]")).toContainText("予定");
  });

  test("収めた資料にないことをさがせば、そのままでは見つからないことと、区の公式サイトを、はじめの画面で読めるべき", async ({ page }) => {
    const unheld = "子どもの医療費";
    expect(JSON.stringify(portal.measures)).not.toContain("医療費");
    await page.goto("./");
    await page.getByRole("searchbox").first().fill(unheld);
    await page.getByRole("button", { name: "さがす" }).first().tap();
    await expect(page.locator("[data-search-status]")).toContainText("見つから");
    for (const { name, homepage } of portal.wards) {
      const link = page.locator(`[data-elsewhere] a[href="${homepage}"]`).first();
      await expect(link).toContainText(name);
      await expect(link).toBeInViewport();
    }
  });

  test("計画が進んでいるのかを、結果のある区のページの、はじめの画面で読めるべき", async ({ page }) => {
    const { plan: id, fiscalYear } = example(portal.evaluations, "区の評価");
    const plan = recordOf(portal, "plans", id);
    await page.goto("./");
    await page
      .getByRole("link", { name: recordOf(portal, "wards", plan.ward).name })
      .first()
      .tap();
    const verdicts = page.getByText(`${eraFiscalYear(fiscalYear)}の区の評価`).first();
    await expect(verdicts).toBeInViewport();
    const counts = evaluationCounts(portal, plan, fiscalYear).filter(({ count }) => count > 0);
    for (const { label, count } of counts)
      await expect(verdicts).toContainText(new RegExp(`${RegExp.escape(label)}\\s*${String(count)}`, "u"));
  });

  test("見直しで前倒しになったものを、ホームから三回で、前と後とともに読めるべき", async ({ page }) => {
    const amendment = example(portal.amendments, "前倒しで、前と後のある修正点", ({ kinds: [main], before, after }) =>
      [main === "前倒し", !isBlank(before), !isBlank(after)].every(Boolean),
    );
    await page.goto("./");
    await page.getByRole("link", { name: /^計画の見直し\d+か所を見る$/u }).tap();
    await page
      .getByRole("link", { name: /^前倒し（\d+）$/u })
      .first()
      .tap();
    const heading = page.getByRole("heading", { level: 3, name: /^前倒し/u }).first();
    await expect(heading).toBeInViewport();
    const item = page.getByRole("listitem").filter({ has: page.locator(`a[href$="${urls.measure(amendment.measure)}"]`) });
    await expect(item.filter({ hasText: String(amendment.after) }).first()).toContainText(String(amendment.before));
  });

  test("三つの区のちがいを、ホームから三回で、くらべてよいかとともに読めるべき", async ({ page }) => {
    const group = example(
      portal.crosswalkGroups,
      "どの区にもあるまとまり",
      (each) => wardsOfGroup(portal, each).length === portal.wards.length,
    );
    await page.goto("./");
    await page.getByText("メニュー").tap();
    await page.getByRole("link", { name: "区をくらべる" }).first().tap();
    await page.getByRole("link", { name: group.title, exact: true }).tap();
    const section = page.getByRole("region", { name: group.title });
    await expect(section.getByRole("heading", { level: 2 })).toBeInViewport();
    await expect(section.getByText(group.label).first()).toBeInViewport();
    for (const { name } of portal.wards) await expect(section.getByRole("heading", { level: 3, name })).toBeAttached();
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
