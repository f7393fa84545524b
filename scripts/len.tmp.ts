import { launchBrowser } from "#scripts/browser.ts";
import { serveSite } from "#scripts/serve-site.ts";
import { templatePages } from "#scripts/templates.ts";
import { loadPortal } from "#src/load/load-portal.ts";
const { url } = await serveSite(4711);
const b = await launchBrowser();
const page = await (await b.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true, deviceScaleFactor: 1 })).newPage();
await page.addInitScript(() => { (window as any).cls = 0; new PerformanceObserver((l) => { for (const e of l.getEntries() as any) if (!e.hadRecentInput) (window as any).cls += e.value; }).observe({ type: "layout-shift", buffered: true }); });
const extra = [{name:"sq-iko",path:"/data-quality/setagaya-iko-plan-r7/"}];
for (const { name, path } of [...templatePages(loadPortal("data")), ...extra]) {
  await page.goto(url.replace(/\/$/, "") + path, { waitUntil: "networkidle" });
  const h = await page.evaluate(() => [document.documentElement.scrollHeight, document.documentElement.scrollWidth, Math.round((window as any).cls * 1000) / 1000]);
  await page.screenshot({ path: `/tmp/s/${name}.png`, clip: undefined, fullPage: false });
  console.log(name.padEnd(20), path.padEnd(46), ...h);
}
await b.close(); process.exit(0);
