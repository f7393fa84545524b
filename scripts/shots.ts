/** npm run shots [-- name …]: pictures of every template at three widths, light and dark, in shots/. Build first. */
import { mkdirSync } from "node:fs";
import { chromium } from "@playwright/test";
import { loadPortal } from "#src/load/load-portal.ts";
import { BROWSER_ARGS, findBrowser } from "#scripts/browser.ts";
import { serveSite } from "#scripts/serve-site.ts";
import { templatePages } from "#scripts/templates.ts";

const WIDTHS = [360, 768, 1280];
const THEMES = ["light", "dark"] as const;
const wanted = process.argv.slice(2);

const { url } = await serveSite(4400);
const origin = new URL(url).origin;
const pages = templatePages(loadPortal("data")).filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_ARGS });
mkdirSync("shots", { recursive: true });
for (const colorScheme of THEMES) {
  for (const width of WIDTHS) {
    const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme });
    const page = await context.newPage();
    for (const { name, path } of pages) {
      await page.goto(`${origin}${path}${name === "search" ? "?q=窓口" : ""}`, { waitUntil: "networkidle" });
      await page.screenshot({ path: `shots/${name}-${String(width)}-${colorScheme}.png`, fullPage: true });
    }
    await context.close();
  }
}
await browser.close();
console.log(`shots/ に ${String(pages.length * WIDTHS.length * THEMES.length)} 枚の画像を作りました。`);
process.exit(0);
