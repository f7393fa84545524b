/** npm run shots [-- name …]: pictures of every template at three widths, light and dark, in shots/. Build first. */
import "#scripts/report-faults.ts";
import { mkdirSync } from "node:fs";
import { loadPortal } from "#src/load/load-portal.ts";
import { OperatorFault } from "#src/operator-fault.ts";
import { readArguments } from "#scripts/arguments.ts";
import { launchBrowser } from "#scripts/browser.ts";
import { dataFolder } from "#scripts/folder.ts";
import { serveSite } from "#scripts/serve-site.ts";
import { templatePages } from "#scripts/templates.ts";

const WIDTHS = [360, 768, 1280];
const THEMES = ["light", "dark"] as const;
const USAGE = "npm run shots -- [ページの型の名前 …]";
const wanted = readArguments(USAGE, {}, Infinity).positionals;

const all = templatePages(loadPortal(dataFolder()));
const unknown = wanted.filter((name) => !all.some((page) => page.name === name));
if (unknown.length > 0)
  throw new OperatorFault(
    `「${unknown.join("」「")}」という型はありません。あるのは ${all.map(({ name }) => name).join("、")} です。\n使い方：${USAGE}`,
    2,
  );
const pages = all.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const { url } = await serveSite(4400);
const origin = new URL(url).origin;
const browser = await launchBrowser();
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
