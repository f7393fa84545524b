import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "@playwright/test";
import type axeCore from "axe-core";
import { loadPortal } from "#src/load/load-portal.ts";
import { config } from "#src/config.ts";
import { absoluteUrl, urls } from "#src/urls.ts";
import { templatePages } from "#scripts/templates.ts";

declare global {
  var axe: typeof axeCore;
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const pages = templatePages(loadPortal("data"));

/** A test each, so that none grows with the number of looks and a failure names its own. */
const VIEWS = (["light", "dark"] as const).flatMap((colorScheme) => [360, 1280].map((width) => ({ colorScheme, width })));

for (const { colorScheme, width } of VIEWS) {
  test.describe(`幅${String(width)}px・${colorScheme === "light" ? "明るい" : "暗い"}画面で`, () => {
    // The policy of the page would keep axe out; it is asserted elsewhere.
    test.use({ bypassCSP: true, colorScheme, viewport: { width, height: 800 } });

    for (const { name, path } of pages) {
      test(`${name} に、axeの見つける問題が一つもないべき`, async ({ page }) => {
        await page.goto(path);
        await page.evaluate(axeSource);
        const violations = await page.evaluate(async () => {
          const found = await globalThis.axe.run({
            runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
            // All rules run just the same; what passed is only not written out, which took most of the time of large pages.
            resultTypes: ["violations"],
          });
          return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
        });
        expect(violations).toEqual([]);
      });
    }
  });
}

for (const { name, path } of pages) {
  test(`${name} は、320pxの幅でも横に動かさずに読めるべき`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
  });
}

test("画面の色を選べ、次のページでも保つべき", async ({ page }) => {
  await page.goto("./");
  await page.getByLabel("画面の色").selectOption("dark");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.goto("about/");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.getByLabel("画面の色")).toHaveValue("dark");
  const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(background).toBe("rgb(18, 23, 26)");
});

test("印刷では、案内を消し、リンクの行き先とページのアドレスを書くべき", async ({ page }) => {
  await page.goto(urls.sources());
  await page.emulateMedia({ media: "print" });
  for (const part of [".site-nav", ".jump", "mistake-report", ".site-footer .links"]) await expect(page.locator(part)).toBeHidden();
  const spelled = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((link) => ({ href: link.getAttribute("href") ?? "", after: getComputedStyle(link, "::after").content }));
  // Without an address of its own the site's links are paths; with one they can be typed as they stand.
  const inside = await spelled(`main a[href^="${config.basePath}"]`);
  expect(inside.after.replaceAll(/["\s]/gu, "")).toContain(`（${config.origin ?? ""}${inside.href}）`);
  const outside = await spelled('main a[href^="https:"]');
  expect(outside.after.replaceAll(/["\s]/gu, "")).toContain(`（${outside.href}）`);
  await expect(page.getByText(`このページのアドレス：${absoluteUrl(urls.sources())}`)).toBeVisible();
});

test("本文へのリンクが、最初のTabで使えるべき", async ({ page }) => {
  await page.goto("./");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "本文へ" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("#main")).toBeFocused();
});
