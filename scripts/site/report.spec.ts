import { expect, test, type Page } from "@playwright/test";
import { config } from "#src/config.ts";
import { formatDate } from "#src/format.ts";
import { loadPortal } from "#src/load/load-portal.ts";
import { documentName } from "#src/model/place.ts";
import { recordOf } from "#src/model/lookup.ts";
import { urls } from "#src/urls.ts";
import { example } from "#scripts/site/example.ts";
import { templatePages } from "#scripts/templates.ts";

const portal = loadPortal("data");
const measure = example(portal.measures, "ページの分かる施策", ({ source }) => source.page !== undefined);
const ward = recordOf(portal, "wards", measure.ward);
const report = (page: Page) => page.locator("#report");
const open = (page: Page) => report(page).getByText("誤りを知らせる", { exact: true }).click();
const text = (page: Page) => report(page).getByRole("textbox");

test.describe("JavaScriptを使わなくても", () => {
  test.use({ javaScriptEnabled: false });

  test("誤りの知らせの文は、写すだけで使えるように、すべて書かれているべき", async ({ page }) => {
    await page.goto(urls.measure(measure.id));
    await open(page);
    const lines = (await text(page).inputValue()).split("\n");
    const { title } = recordOf(portal, "sources", measure.source.source);
    expect(lines.slice(0, 3)).toEqual(["みちしるべの誤りの知らせ", "どこが：", "正しくは："]);
    expect(lines).toContain(`ページ：${measure.title}`);
    expect(lines.find((line) => line.startsWith("アドレス："))).toContain(urls.measure(measure.id));
    expect(lines).toContain(`記録ID：${measure.id}`);
    const place = lines.find((line) => line.startsWith("資料："));
    expect(place).toContain(documentName({ publisher: ward.name, title }));
    expect(place).toContain(`${String(measure.source.page)}ページ`);
    expect(lines).toContain(`データの版：${formatDate(portal.release.date)}`);
    // The button needs the clipboard; it does not stand there in vain.
    await expect(report(page).getByRole("button", { name: "文をコピー" })).toBeHidden();
    await expect(text(page)).toBeEditable();
  });

  test("どの型のページにも、一つあるべき", async ({ page }) => {
    for (const { name, path } of templatePages(portal)) {
      await page.goto(path);
      await expect(report(page), name).toHaveCount(1);
      await open(page);
      await expect(text(page), name).toBeVisible();
    }
  });

  test("決められていない送り先を、言うべきではない", async ({ page }) => {
    await page.goto(urls.measure(measure.id));
    await open(page);
    await expect(report(page).getByRole("link", { name: "メールで送る" })).toHaveCount(config.contactMail === undefined ? 0 : 1);
    await expect(report(page).getByRole("link", { name: "課題として書く" })).toHaveCount(config.repository === undefined ? 0 : 1);
  });

  test("区そのもののことは、その区の窓口へ案内するべき", async ({ page }) => {
    await page.goto(urls.measure(measure.id));
    await open(page);
    const hrefs = await report(page)
      .getByRole("listitem")
      .getByRole("link")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    expect(hrefs).toEqual([typeof ward.contactPage === "string" ? ward.contactPage : ward.homepage]);
  });
});

test("書いた文を、見ているアドレスごとコピーできるべき", async ({ page, context, baseURL }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: new URL(baseURL ?? "").origin });
  await page.goto(`${urls.measure(measure.id)}?a=1`);
  await open(page);
  await expect(text(page)).toHaveValue(/^アドレス：http.*\?a=1$/mu);
  await text(page).fill((await text(page).inputValue()).replace("どこが：", "どこが：担当部署"));
  await report(page).getByRole("button", { name: "文をコピー" }).click();
  await expect(report(page).getByRole("status")).toHaveText("コピーしました");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.replaceAll("\r\n", "\n")).toBe(await text(page).inputValue());
  expect(copied).toContain("どこが：担当部署");
});

test("コピーできないときは、そう言い、文を選んでおくべき", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
  });
  await page.goto(urls.measure(measure.id));
  await open(page);
  await report(page).getByRole("button", { name: "文をコピー" }).click();
  await expect(report(page).getByRole("status")).toContainText("コピーできませんでした");
  const chosen = await text(page).evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd));
  expect(chosen).toBe(await text(page).inputValue());
});
