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

const STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What a change of colours alone can break; every other rule reads the same page and would tell the same again. */
const COLOUR_RULES = ["color-contrast", "link-in-text-block"];

const COLOURS = [
  { name: "明るい", media: { colorScheme: "light", forcedColors: "none" }, rules: undefined },
  { name: "暗い", media: { colorScheme: "dark", forcedColors: "none" }, rules: COLOUR_RULES },
  { name: "強制カラーの明るい", media: { colorScheme: "light", forcedColors: "active" }, rules: COLOUR_RULES },
  { name: "強制カラーの暗い", media: { colorScheme: "dark", forcedColors: "active" }, rules: COLOUR_RULES },
] as const;

for (const width of [360, 768, 1280]) {
  test.describe(`幅${String(width)}pxの、明るい・暗い・強制カラーの画面で`, () => {
    // The policy of the page would keep axe out; it is asserted elsewhere.
    test.use({ bypassCSP: true, viewport: { width, height: 800 } });

    for (const { name, path } of pages) {
      test(`${name} に、axeの見つける問題が一つもないべき`, async ({ page }) => {
        await page.goto(path);
        await page.evaluate(axeSource);
        for (const { name: colours, media, rules } of COLOURS) {
          await page.emulateMedia(media);
          // Two frames: the colours of the system reach every element with the second.
          await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
          const violations = await page.evaluate(
            async ({ standards, only }) => {
              const found = await globalThis.axe.run({
                runOnly: only === undefined ? { type: "tag", values: standards } : { type: "rule", values: only },
                // All rules run just the same; what passed is only not written out, which took most of the time of large pages.
                resultTypes: ["violations"],
              });
              return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
            },
            { standards: STANDARDS, only: rules === undefined ? undefined : [...rules] },
          );
          expect(violations, colours).toEqual([]);
        }
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

for (const { name, path } of pages) {
  test(`${name} は、文字を二倍にした320pxの幅でも、横に動かさずに読めるべき`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = "200%";
    });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
  });
}

/** What a finger presses and what stands in no sentence, lower than 44 px (WCAG 2.2, 2.5.5). */
function smallTargets(): string[] {
  return [...document.querySelectorAll<HTMLElement>(":is(header, main, footer) :is(a, button, summary, input, select)")].flatMap(
    (target) => {
      const { width, height } = target.getBoundingClientRect();
      if (!target.checkVisibility() || width <= 1 || height >= 43.5) return [];
      const text = target.textContent.trim();
      const around = target.parentElement?.textContent.trim() ?? "";
      const isInSentence = getComputedStyle(target).display === "inline" && around.length > text.length;
      return isInSentence ? [] : [`${target.tagName}「${text}」 ${width.toFixed(0)}×${height.toFixed(0)}`];
    },
  );
}

for (const { name, path } of pages) {
  test(`${name} の、文の中にない押すところは、指の大きさであるべき`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(path);
    expect(await page.evaluate(smallTargets)).toEqual([]);
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
