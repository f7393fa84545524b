import { expect, type Locator, type Page } from "@playwright/test";
import { explorerData } from "#src/explore/build.ts";
import { type FacetKey } from "#src/explore/facet.ts";
import { resultsOf } from "#src/explore/filter.ts";
import { EMPTY_CHOICE, EMPTY_STATE } from "#src/explore/state.ts";
import { loadPortal } from "#src/load/load-portal.ts";
import { recordOf } from "#src/model/lookup.ts";
import { example } from "#scripts/site/example.ts";

export const portal = loadPortal("data");
export const data = explorerData(portal);
/** Measures in the order of the list. */
export const measures = resultsOf(data.items, EMPTY_STATE).map(({ id }) => recordOf(portal, "measures", id));
export const total = String(portal.measures.length);
export const shown = (page: Page) => page.locator("[data-id]:visible");
export const ready = (page: Page) => expect(page.locator("measure-explorer")).toHaveAttribute("data-ready", "");

export const idsShown = (page: Page) => shown(page).evaluateAll((rows) => rows.map((row) => row.getAttribute("data-id")));

/** The box of one choice, by the words a reader sees. */
export async function choice(page: Page, facet: string, title: string) {
  const item = (await openFacet(page, facet)).getByRole("listitem").filter({ has: page.getByText(title, { exact: true }) });
  return item.getByRole("checkbox");
}

export async function openFacet(page: Page, title: string) {
  const facet = page.locator("details.facet").filter({ has: page.locator("> summary", { hasText: new RegExp(`^${title}$`, "u") }) });
  if ((await facet.getAttribute("open")) === null) await facet.locator("> summary").click();
  return facet;
}

export const sheet = (page: Page) => page.getByRole("dialog", { name: "しぼりこむ" });
/** The button that opens the sheet, with the number of conditions in it. */
export const opener = (page: Page, conditions = 0) =>
  page.getByRole("button", { name: conditions === 0 ? "しぼりこむ" : `しぼりこむ（${String(conditions)}）`, exact: true });
export const chips = (page: Page) => page.getByRole("region", { name: "取組みの一覧" }).getByRole("list", { name: "いまのしぼりこみ" });
/** The count at the head of the list; the sheet has one of its own, for those who hear it. */
export const status = (page: Page) => page.getByRole("region", { name: "取組みの一覧" }).getByRole("status");
/** Where a target stands on the screen, in pixels from the top. */
export const topOf = (target: Locator) => target.evaluate((element) => element.getBoundingClientRect().top);

/** Presses Tab until a target has the focus. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  const stops = await page.locator("a[href], button, input, select, summary, [tabindex]").count();
  for (let presses = 0; presses <= stops; presses += 1) {
    await page.keyboard.press("Tab");
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${target.toString()} にTabで届きません`);
}

/** What the count says of a part of the measures. */
export const partOf = (count: number) => new RegExp(`^\\s*${String(count)}件\\s*（全${total}件中）\\s*$`, "u");

/** A ward and a theme that a part of its measures has. */
export function exampleOfTwoFacets() {
  const views = portal.wards.flatMap((ward) =>
    portal.themes.map((theme) => {
      const inWard = ids({ ward: [ward.id] });
      return { ward, theme, inWard, inBoth: ids({ ward: [ward.id], theme: [theme.id] }) };
    }),
  );
  return example(views, "区の施策の一部だけにあるテーマ", ({ inWard, inBoth }) => inBoth.length > 1 && inBoth.length < inWard.length);
}

/** Ids of what some choices let through, in the order of the list. */
export function ids(chosen: Partial<Record<FacetKey, string[]>>): string[] {
  return resultsOf(data.items, { ...EMPTY_STATE, chosen: { ...EMPTY_CHOICE, ...chosen } }).map(({ id }) => id);
}

/**
 * Adds up what the browser saw move, in the units of Cumulative Layout Shift, from the first paint on. Stricter than CLS: what moves right
 * after an input counts as well.
 */
export async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const seen: number[] = [];
    const observer = new PerformanceObserver((list) => {
      seen.push(...list.getEntries().map((entry) => (entry as PerformanceEntry & { value: number }).value));
    });
    observer.observe({ type: "layout-shift", buffered: true });
    const take = () => {
      seen.push(...observer.takeRecords().map((entry) => (entry as PerformanceEntry & { value: number }).value));
      return seen.splice(0).reduce((sum, value) => sum + value, 0);
    };
    Object.assign(window, { take });
  });
  // Two frames, so that what was about to be painted has been.
  return () =>
    page.evaluate(async () => {
      for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
      return (window as unknown as { take: () => number }).take();
    });
}

/** Holds the explorer's data back until the page without it has been painted, as on a slow phone. */
export async function openSlowly(page: Page, address: string): Promise<void> {
  const painted = Promise.withResolvers<undefined>();
  await page.route("**/explorer.json", async (route) => {
    await painted.promise;
    await route.continue();
  });
  await page.goto(address, { waitUntil: "commit" });
  await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
  await page.waitForLoadState("domcontentloaded");
  painted.resolve(undefined);
  await ready(page);
}
