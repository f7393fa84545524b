import { launchBrowser } from "#scripts/browser.ts";
import { serveSite } from "#scripts/serve-site.ts";
const site = await serveSite(4600);
const browser = await launchBrowser();
const [, , widths = "360", first = "", dark = "", ...paths] = process.argv;
for (const w of widths.split(",")) {
  const context = await browser.newContext({ viewport: { width: Number(w), height: Number(w) < 700 ? 740 : 800 }, reducedMotion: "reduce", colorScheme: dark === "dark" ? "dark" : "light" });
  for (const p of paths) {
    const page = await context.newPage();
    await page.goto(new URL(p, (site as { url?: string }).url ?? String(site)).href);
    await page.waitForTimeout(500);
    await page.screenshot({ path: `/tmp/shots/${(p.replaceAll("/", "_").slice(0, 40) || "home")}-${w}${first}${dark}.png`, fullPage: first !== "first" });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (over > 0) console.log("OVERFLOW", p, w, over);
    await page.close();
  }
  await context.close();
}
await browser.close();
process.exit(0);
