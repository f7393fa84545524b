import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { explorerData } from "#src/explore/build.ts";
import { FACETS, type FacetKey } from "#src/explore/facet.ts";
import { resultsOf } from "#src/explore/filter.ts";
import { facetPages } from "#src/explore/pages.ts";
import { EMPTY_CHOICE, EMPTY_STATE, SORTS } from "#src/explore/state.ts";
import { SCOPE_TITLE } from "#src/exports/view.ts";
import { loadPortal } from "#src/load/load-portal.ts";
import { plannedAsOf } from "#src/model/measure.ts";
import { recordOf } from "#src/model/lookup.ts";
import { newestResult } from "#src/model/result.ts";
import { termsIn } from "#src/model/term.ts";
import { yearStatement } from "#src/model/year-sentence.ts";
import { urls } from "#src/urls.ts";
import { distFiles, readDist } from "#scripts/site/dist.ts";
import { example } from "#scripts/site/example.ts";

const portal = loadPortal("data");
const data = explorerData(portal);
/** Measures in the order of the list. */
const measures = resultsOf(data.items, EMPTY_STATE).map(({ id }) => recordOf(portal, "measures", id));
const total = String(portal.measures.length);
const shown = (page: Page) => page.locator("[data-id]:visible");
const ready = (page: Page) => expect(page.locator("measure-explorer")).toHaveAttribute("data-ready", "");

const idsShown = (page: Page) => shown(page).evaluateAll((rows) => rows.map((row) => row.getAttribute("data-id")));

/** The box of one choice, by the words a reader sees. */
async function choice(page: Page, facet: string, title: string) {
  const item = (await openFacet(page, facet)).getByRole("listitem").filter({ has: page.getByText(title, { exact: true }) });
  return item.getByRole("checkbox");
}

async function openFacet(page: Page, title: string) {
  const facet = page.locator("details.facet").filter({ has: page.locator("> summary", { hasText: new RegExp(`^${title}$`, "u") }) });
  if ((await facet.getAttribute("open")) === null) await facet.locator("> summary").click();
  return facet;
}

const sheet = (page: Page) => page.getByRole("dialog", { name: "しぼりこむ" });
/** The button that opens the sheet, with the number of conditions in it. */
const opener = (page: Page, conditions = 0) =>
  page.getByRole("button", { name: conditions === 0 ? "しぼりこむ" : `しぼりこむ（${String(conditions)}）`, exact: true });
const chips = (page: Page) => page.getByRole("region", { name: "取組みの一覧" }).getByRole("list", { name: "いまのしぼりこみ" });
/** The count at the head of the list; the sheet has one of its own, for those who hear it. */
const status = (page: Page) => page.getByRole("region", { name: "取組みの一覧" }).getByRole("status");
/** Where a target stands on the screen, in pixels from the top. */
const topOf = (target: Locator) => target.evaluate((element) => element.getBoundingClientRect().top);

/** Presses Tab until a target has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  const stops = await page.locator("a[href], button, input, select, summary, [tabindex]").count();
  for (let presses = 0; presses <= stops; presses += 1) {
    await page.keyboard.press("Tab");
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${target.toString()} にTabで届きません`);
}

/** What the count says of a part of the measures. */
const partOf = (count: number) => new RegExp(`^\\s*${String(count)}件\\s*（全${total}件中）\\s*$`, "u");

/** A ward and a theme that a part of its measures has. */
function exampleOfTwoFacets() {
  const views = portal.wards.flatMap((ward) =>
    portal.themes.map((theme) => {
      const inWard = ids({ ward: [ward.id] });
      return { ward, theme, inWard, inBoth: ids({ ward: [ward.id], theme: [theme.id] }) };
    }),
  );
  return example(views, "区の施策の一部だけにあるテーマ", ({ inWard, inBoth }) => inBoth.length > 1 && inBoth.length < inWard.length);
}

/** Ids of what some choices let through, in the order of the list. */
function ids(chosen: Partial<Record<FacetKey, string[]>>): string[] {
  return resultsOf(data.items, { ...EMPTY_STATE, chosen: { ...EMPTY_CHOICE, ...chosen } }).map(({ id }) => id);
}

/**
 * Adds up what the browser saw move, in the units of Cumulative Layout Shift, from the first paint on. Stricter than CLS: what moves right
 * after an input counts as well.
 */
async function watchShifts(page: Page): Promise<() => Promise<number>> {
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
async function openSlowly(page: Page, address: string): Promise<void> {
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

test("記者は、区と評価でしぼり込み、ちょうどその施策のCSVとJSONを得られるべき", async ({ page }) => {
  const idsOf = (ward: string, label: string) =>
    measures
      .filter(({ id }) => portal.evaluations.some((entry) => entry.measure === id && entry.ward === ward && entry.label === label))
      .map(({ id }) => id);
  const { ward, label } = example(portal.evaluations, "ほかの評価もある区の、二つより多い同じ評価", (entry) => {
    const evaluated = portal.evaluations.filter((other) => other.ward === entry.ward);
    return idsOf(entry.ward, entry.label).length > 2 && evaluated.some((other) => other.label !== entry.label);
  });
  const wanted = idsOf(ward, label);
  const { name } = recordOf(portal, "wards", ward);
  const evaluation = example(data.values.evaluation, `評価「${label}」`, ({ title }) => title === label).id;
  const count = String(wanted.length);
  const view = `?ward=${ward}&evaluation=${evaluation}`;

  await page.goto("measures/");
  await ready(page);
  await (await choice(page, "区", name)).check();
  await (await choice(page, "区の評価", label)).check();
  await expect(status(page)).toHaveText(partOf(wanted.length));
  await expect(page).toHaveURL(({ search }) => search === view);
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: `この${count}件をCSVで` }).click();
  const text = readFileSync(await (await downloading).path(), "utf8");
  // The first line is the header and every line is as long: Excel, pandas and this parser need no word of advice.
  const rows: Record<string, string>[] = parse(text, { bom: true, columns: true, relax_column_count: false });
  expect(rows.map((row) => row["施策ID"])).toEqual(wanted);
  const scope = `${total}件中 ${count}件、条件：区＝${name}、区の評価＝${label}、データの版：${portal.release.date}`;
  for (const row of rows) {
    const measure = recordOf(portal, "measures", row["施策ID"] ?? "");
    const result = newestResult(portal, measure.id);
    expect(row).toMatchObject({
      [SCOPE_TITLE]: scope,
      区名: name,
      計画名: recordOf(portal, "plans", measure.plan).title,
      テーマ名: measure.themes.map((theme) => recordOf(portal, "themes", theme).title).join("；"),
      "ことしの予定（当サイト作成）": yearStatement(portal, measure).text,
      "いつの資料か（当サイト作成）": recordOf(portal, "sources", measure.source.source).knownAs,
      いちばん新しい区の評価: label,
      いちばん新しい結果の年度: String(result?.fiscalYear),
      "計画に届かなかった数（当サイト計算）": String(result?.missed),
      URL: new URL(urls.measure(measure.id), page.url()).href,
    });
  }

  const downloadingJson = page.waitForEvent("download");
  await page.getByRole("button", { name: `この${count}件のJSON` }).click();
  const json = JSON.parse(readFileSync(await (await downloadingJson).path(), "utf8")) as {
    meta: Record<string, unknown>;
    rows: { id: string }[];
  };
  expect(json.rows.map(({ id }) => id)).toEqual(wanted);
  expect(json.meta).toMatchObject({ rows: wanted.length, total: portal.measures.length, view, scope });
});

test("アドレスから同じ一覧が開き、戻るボタンで前の条件に戻るべき", async ({ page }) => {
  const { ward, theme, inWard, inBoth } = exampleOfTwoFacets();
  await page.goto(`measures/?ward=${ward.id}&theme=${theme.id}`);
  await ready(page);
  expect(await idsShown(page)).toEqual(inBoth);
  await chips(page)
    .getByRole("button", { name: `${theme.title}を外す`, exact: true })
    .click();
  await expect(page).toHaveURL(({ search }) => search === `?ward=${ward.id}`);
  await expect(shown(page)).toHaveCount(inWard.length);
  await page.goBack();
  await expect(page).toHaveURL(({ search }) => search === `?ward=${ward.id}&theme=${theme.id}`);
  await expect(shown(page)).toHaveCount(inBoth.length);
});

test.describe("幅360pxの画面で", () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test("住民は、言葉と区でしぼりこみ、ある取組みのページに着けるべき", async ({ page }) => {
    const planned = data.items.filter(({ facets }) => facets.now.length > 0);
    const { id, ward, title } = recordOf(portal, "measures", example(planned, "ことしの予定がある施策").id);
    await page.goto("measures/");
    await ready(page);
    const word = title.slice(0, 3);
    await page.getByLabel("言葉でしぼりこむ").fill(word);
    await expect(page).toHaveURL(({ searchParams }) => searchParams.get("q") === word);
    await opener(page, 1).click();
    await (await choice(page, "区", recordOf(portal, "wards", ward).name)).check();
    await sheet(page)
      .getByRole("button", { name: /件を見る$/u })
      .click();
    const row = shown(page).and(page.locator(`[data-id="${id}"]`));
    await expect(row).toContainText("予定");
    await row.getByRole("heading", { level: 2 }).getByRole("link", { name: title, exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  });

  test("シートで選ぶたびに、ボタンの件数と選んだものが変わり、見るを押すと、その一覧の先頭に立つべき", async ({ page }) => {
    const { ward, theme, inWard, inBoth } = exampleOfTwoFacets();
    await page.goto("measures/");
    await ready(page);
    await page.mouse.wheel(0, 4000);
    await opener(page).click();
    await expect(sheet(page).getByRole("button", { name: `${total}件を見る` })).toBeVisible();
    await (await choice(page, "区", ward.name)).check();
    await expect(sheet(page).getByRole("button", { name: `${String(inWard.length)}件を見る` })).toBeVisible();
    await expect(sheet(page).getByRole("status")).toHaveText(`${String(inWard.length)}件`);
    await (await choice(page, "テーマ", theme.title)).check();
    const removing = [ward, theme].map((each) => `${"name" in each ? each.name : each.title}を外す`);
    for (const name of removing) await expect(sheet(page).getByRole("button", { name, exact: true })).toBeVisible();
    await sheet(page)
      .getByRole("button", { name: `${String(inBoth.length)}件を見る` })
      .click();
    await expect(sheet(page)).toBeHidden();
    await expect(page).toHaveURL(({ search }) => search === `?ward=${ward.id}&theme=${theme.id}`);
    expect(await idsShown(page)).toEqual(inBoth);
    await expect(status(page)).toHaveText(partOf(inBoth.length));
    await expect(status(page)).toBeInViewport();
    await expect(page.getByRole("region", { name: "取組みの一覧" })).toBeFocused();
    await expect(opener(page, 2)).toBeInViewport();
    for (const name of removing) await expect(chips(page).getByRole("button", { name, exact: true })).toBeInViewport();
    // One step back takes back all that was chosen in the sheet.
    await page.goBack();
    await expect(page).toHaveURL(({ search }) => search === "");
    await expect(shown(page)).toHaveCount(portal.measures.length);
    await expect(opener(page)).toBeVisible();
  });

  test("戻るボタンはシートを閉じ、選ぶ前の一覧に戻し、フォーカスを開いたボタンに返すべき", async ({ page }) => {
    const { ward, theme, inWard } = exampleOfTwoFacets();
    await page.goto(`measures/?ward=${ward.id}`);
    await ready(page);
    await opener(page, 1).click();
    await (await choice(page, "テーマ", theme.title)).check();
    await page.goBack();
    await expect(sheet(page)).toBeHidden();
    await expect(page).toHaveURL(({ search }) => search === `?ward=${ward.id}`);
    expect(await idsShown(page)).toEqual(inWard);
    await expect(opener(page, 1)).toBeFocused();
    await opener(page, 1).click();
    await expect(await choice(page, "テーマ", theme.title)).not.toBeChecked();
  });

  test("閉じるとEscは、選んだものを残してシートを閉じ、フォーカスを開いたボタンに返すべき", async ({ page }) => {
    const { ward, theme, inWard, inBoth } = exampleOfTwoFacets();
    await page.goto("measures/");
    await ready(page);
    await opener(page).click();
    await (await choice(page, "区", ward.name)).check();
    await sheet(page).getByRole("button", { name: "閉じる" }).click();
    await expect(opener(page, 1)).toBeFocused();
    await expect(shown(page)).toHaveCount(inWard.length);
    await opener(page, 1).click();
    await (await choice(page, "テーマ", theme.title)).check();
    await page.keyboard.press("Escape");
    await expect(opener(page, 2)).toBeFocused();
    await expect(shown(page)).toHaveCount(inBoth.length);
    await opener(page, 2).click();
    await sheet(page).getByRole("button", { name: "すべて外す" }).click();
    await expect(sheet(page).getByRole("button", { name: `${total}件を見る` })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page).toHaveURL(({ search }) => search === "");
    await expect(shown(page)).toHaveCount(portal.measures.length);
  });

  test("取組みのページから戻れば、しぼりこんだ一覧の、元のところに立つべき", async ({ page }) => {
    const { id } = example(portal.wards, "取組みの多い区", (ward) => ids({ ward: [ward.id] }).length > 20);
    const row = shown(page).nth(15);
    // A page that glides to what has the focus has no place yet.
    await page.emulateMedia({ reducedMotion: "reduce" });
    for (const address of ["measures/", `measures/?ward=${id}`]) {
      await page.goto(address);
      await ready(page);
      await row.getByRole("link").focus();
      // What has come into sight has taken its true height.
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      const before = await topOf(row);
      await page.keyboard.press("Enter");
      await expect(page).not.toHaveURL(/measures\/(?:\?.*)?$/u);
      await page.goBack();
      await ready(page);
      await expect.poll(async () => Math.abs((await topOf(row)) - before)).toBeLessThan(8);
    }
  });

  test("何も選ばずにシートを閉じれば、戻るボタンは前のページに戻るべき", async ({ page }) => {
    await page.goto("about/");
    await page.goto("measures/");
    await ready(page);
    await opener(page).click();
    await sheet(page).getByRole("button", { name: "閉じる" }).click();
    await expect(sheet(page)).toBeHidden();
    await expect.poll(() => page.evaluate(() => history.length)).toBeGreaterThan(1);
    await page.goBack();
    await expect(page).toHaveURL(/\/about\/$/u);
  });

  test("読み込む間も、シートで選ぶたびにも、画面の中のものがずれるべきではない", async ({ page }) => {
    const { ward, theme } = exampleOfTwoFacets();
    const shifts = await watchShifts(page);
    for (const address of ["measures/", `measures/?ward=${ward.id}&theme=${theme.id}`]) {
      await openSlowly(page, address);
      expect(await shifts(), address).toBeLessThanOrEqual(0.05);
    }
    await openSlowly(page, "measures/");
    await opener(page).click();
    const boxes = [await choice(page, "区", ward.name), await choice(page, "テーマ", theme.title)];
    await shifts();
    for (const box of [...boxes, ...boxes]) {
      const before = await topOf(box);
      await box.click();
      expect(await topOf(box)).toBe(before);
      expect(await shifts()).toBeLessThanOrEqual(0.05);
    }
    await boxes[0]!.click();
    await sheet(page)
      .getByRole("button", { name: /件を見る$/u })
      .click();
    await expect(shown(page)).toHaveCount(ids({ ward: [ward.id] }).length);
    expect(await shifts()).toBeLessThanOrEqual(0.05);
    await chips(page).getByRole("button", { name: "すべて外す" }).click();
    await expect(shown(page)).toHaveCount(portal.measures.length);
    expect(await shifts()).toBeLessThanOrEqual(0.05);
  });

  test("件数は最初の画面の上のほうにあり、押すところはどれも44px以上であるべき", async ({ page }) => {
    const { ward, theme } = exampleOfTwoFacets();
    await page.goto(`measures/?ward=${ward.id}&theme=${theme.id}`);
    await ready(page);
    expect((await status(page).boundingBox())?.y).toBeLessThan(400);
    const small = () =>
      page.locator("measure-explorer").evaluate((explorer) =>
        [...explorer.querySelectorAll("button, select, summary, label:has(input[type=checkbox]), .dock .button")]
          .filter((target) => target.checkVisibility() && target.closest(".year-strip") === null)
          .map((target) => ({ text: target.textContent.trim(), ...target.getBoundingClientRect().toJSON() }))
          .filter(({ height }: { height: number }) => height < 44)
          .map(({ text }) => text),
      );
    expect(await small()).toEqual([]);
    await opener(page, 2).click();
    expect(await small()).toEqual([]);
  });

  test("文字を二倍にした320pxの幅でも、中身を横に動かさずに読め、しぼりこめるべき", async ({ page }) => {
    const { ward, theme, inWard } = exampleOfTwoFacets();
    await page.setViewportSize({ width: 320, height: 640 });
    const enlarge = () =>
      page.evaluate(() => {
        document.documentElement.style.fontSize = "200%";
        const main = document.querySelector("main")!;
        return [...main.querySelectorAll("*")].filter((part) => part.checkVisibility() && part.getBoundingClientRect().right > innerWidth)
          .length;
      });
    for (const address of ["measures/by/", `measures/by/theme/${theme.id}/`, `measures/?theme=${theme.id}`, "measures/"]) {
      await page.goto(address);
      if (!address.includes("by")) await ready(page);
      expect(await enlarge(), address).toBe(0);
    }
    await opener(page).click();
    await (await choice(page, "区", ward.name)).check();
    await sheet(page)
      .getByRole("button", { name: `${String(inWard.length)}件を見る` })
      .click();
    await expect(shown(page)).toHaveCount(inWard.length);
  });

  test.describe("開いたシートと選択肢のページに", () => {
    // The policy of the page would keep axe out; it is asserted elsewhere.
    test.use({ bypassCSP: true });

    test("axeの見つける問題が一つもないべき", async ({ page }) => {
      const { ward } = exampleOfTwoFacets();
      const violations = async () => {
        await page.evaluate(readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8"));
        return page.evaluate(async () => {
          const found = await globalThis.axe.run({ resultTypes: ["violations"] });
          return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
        });
      };
      await page.goto(`measures/?ward=${ward.id}`);
      await ready(page);
      await opener(page, 1).click();
      await openFacet(page, "担当");
      for (const media of [{}, { colorScheme: "dark" }, { colorScheme: "dark", forcedColors: "active" }] as const) {
        await page.emulateMedia(media);
        // Two frames: the colours of the system reach every element with the second.
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
        expect(await violations(), JSON.stringify(media)).toEqual([]);
      }
      await page.goto("measures/by/");
      expect(await violations()).toEqual([]);
    });
  });

  test("キーボードだけで、しぼりこみ、一つずつ外せるべき", async ({ page }) => {
    const { ward, theme, inBoth, inWard } = exampleOfTwoFacets();
    await page.goto("measures/");
    await ready(page);
    await tabTo(page, opener(page));
    await page.keyboard.press("Enter");
    for (const box of [await choice(page, "区", ward.name), await choice(page, "テーマ", theme.title)]) {
      await tabTo(page, box);
      await page.keyboard.press("Space");
    }
    await tabTo(page, sheet(page).getByRole("button", { name: `${String(inBoth.length)}件を見る` }));
    await page.keyboard.press("Enter");
    await expect(page.getByRole("region", { name: "取組みの一覧" })).toBeFocused();
    await tabTo(page, chips(page).getByRole("button", { name: `${theme.title}を外す` }));
    await page.keyboard.press("Enter");
    await expect(shown(page)).toHaveCount(inWard.length);
    // What was taken away hands the focus on, and never to nowhere.
    await expect(chips(page).getByRole("button", { name: "すべて外す" })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(shown(page)).toHaveCount(portal.measures.length);
    await expect(page.getByRole("region", { name: "取組みの一覧" })).toBeFocused();
    await page.keyboard.press("Shift+Tab");
    await expect(page.locator(".order select")).toBeFocused();
    await page.keyboard.press("Shift+Tab");
    await expect(opener(page)).toBeFocused();
  });
});

test.describe("机の画面で", () => {
  test("一覧の下のほうで選んでも、一覧の先頭と件数が見え、選んだ箱は動かないべき", async ({ page }) => {
    const { ward, theme, inWard, inBoth } = exampleOfTwoFacets();
    const shifts = await watchShifts(page);
    await openSlowly(page, "measures/");
    expect(await shifts()).toBeLessThanOrEqual(0.05);
    await page.mouse.move(900, 500);
    await page.mouse.wheel(0, 5000);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(3000);
    await expect(status(page)).toBeInViewport();
    const steps = [
      { box: await choice(page, "区", ward.name), wanted: inWard },
      { box: await choice(page, "テーマ", theme.title), wanted: inBoth },
    ];
    for (const { box, wanted } of steps) {
      await shifts();
      const before = await topOf(box);
      await box.click();
      await expect(shown(page)).toHaveCount(wanted.length);
      expect(await shifts()).toBeLessThanOrEqual(0.05);
      expect(Math.abs((await topOf(box)) - before)).toBeLessThan(1);
      await expect(status(page)).toBeInViewport();
      await expect(status(page)).toHaveText(partOf(wanted.length));
      await expect(page.getByRole("button", { name: `この${String(wanted.length)}件をCSVで` })).toBeInViewport();
      await expect(shown(page).first()).toBeInViewport();
    }
    await page.mouse.wheel(0, 1500);
    await expect(status(page)).toBeInViewport();
  });

  test("一覧へ進むは、そこに立っても画面が動かず、押せば一覧の先頭へ行くべき", async ({ page }) => {
    await page.goto("measures/");
    await ready(page);
    const skip = page.getByRole("link", { name: "一覧へ進む" });
    await tabTo(page, skip);
    await expect(skip).toBeInViewport();
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("region", { name: "取組みの一覧" })).toBeFocused();
    await expect(status(page)).toBeInViewport();
    await expect(shown(page).first()).toBeInViewport();
  });

  test("並べかえると、その順に並び、アドレスにも残るべき", async ({ page }) => {
    await page.goto("measures/");
    await ready(page);
    expect(await idsShown(page)).toEqual(measures.map(({ id }) => id));
    for (const { id: sort, title } of SORTS.slice(1)) {
      await page.getByRole("region", { name: "取組みの一覧" }).getByLabel("並べかた").selectOption({ label: title });
      expect(await idsShown(page)).toEqual(resultsOf(data.items, { ...EMPTY_STATE, sort }).map(({ id }) => id));
      await expect(page).toHaveURL(({ search }) => search === `?sort=${sort}`);
    }
  });

  test("予定がいつの資料によるかは、予定のある一覧に、一度だけ書かれているべき", async ({ page }) => {
    const asOf = plannedAsOf(portal, measures);
    await page.goto("measures/");
    await ready(page);
    await expect(page.getByText(asOf, { exact: true }).filter({ visible: true })).toHaveCount(1);
    const without = example(
      data.values.plan,
      "ことしの予定のない計画",
      ({ id }) =>
        plannedAsOf(
          portal,
          portal.measures.filter(({ plan }) => plan === id),
        ) === "",
    );
    await page.goto(`measures/?plan=${without.id}`);
    await ready(page);
    await expect(page.getByText(asOf, { exact: true }).filter({ visible: true })).toHaveCount(0);
  });
});

test("データが届かなくても、すべての一覧と、選択肢のリンクが使えるべき", async ({ page }) => {
  await page.route("**/explorer.json", (route) => route.abort());
  const failed = page.waitForEvent("pageerror");
  await page.goto("measures/?ward=x");
  await failed;
  await expect(shown(page)).toHaveCount(portal.measures.length);
  await expect(page.locator(".facet").getByRole("link").first()).toBeVisible();
});

test("読む人は、一つのテーマを区をまたいで見られるべき", async ({ page }) => {
  const inTheme = (theme: string) => portal.measures.filter(({ themes }) => themes.includes(theme));
  const theme = example(portal.themes, "一つより多い区にまたがるテーマ", ({ id }) => new Set(inTheme(id).map(({ ward }) => ward)).size > 1);
  await page.goto("themes/");
  await page.locator("main .rows").getByRole("link", { name: theme.title, exact: true }).click();
  for (const { name } of portal.wards) await expect(page.getByRole("heading", { level: 2, name, exact: true })).toBeVisible();
  await page.getByRole("link", { name: "このテーマの取組みをしぼり込む・ダウンロードする" }).click();
  await ready(page);
  await expect(status(page)).toHaveText(partOf(inTheme(theme.id).length));
});

test("用語は、その場で、キーボードでも説明を開き、閉じられるべき", async ({ page }) => {
  const { id, summary } = example(portal.measures, "用語のある要約", (measure) => termsIn(portal, [measure.summary]).length > 0);
  const { definition } = example(termsIn(portal, [summary]), "用語");
  await page.goto(urls.measure(id));
  const term = page.locator(".term-button").first();
  await term.focus();
  await page.keyboard.press("Enter");
  const tip = page.locator(".term-tip:popover-open");
  await expect(tip).toBeVisible();
  await expect(tip).toContainText(definition);
  await expect(tip.getByRole("link", { name: "用語のページへ" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(tip).toHaveCount(0);
});

test("引用文をコピーできるべき", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const { id, title } = example(portal.measures, "施策");
  await page.goto(urls.measure(id));
  await page.getByRole("button", { name: "引用文をコピー" }).click();
  await expect(page.getByText("コピーしました")).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(`「${title}」`);
  expect(copied).toContain(urls.measure(id));
});

test.describe("JavaScriptを使わずに", () => {
  test.use({ javaScriptEnabled: false });

  test("すべての施策が一覧にあり、選択肢のページは同じ条件の結果と同じであるべき", async ({ page }) => {
    await page.goto("measures/");
    await expect(shown(page)).toHaveCount(portal.measures.length);
    const views = facetPages(portal);
    for (const view of [
      ...FACETS.map(({ key, title }) => example(views, `「${title}」の選択肢`, ({ facet }) => facet === key)),
      ...views.slice(-1),
    ]) {
      await page.goto(urls.measuresBy(view.facet, view.value.id));
      expect(await idsShown(page)).toEqual(resultsOf(data.items, view.state).map(({ id }) => id));
    }
  });

  test("選択肢はリンクで、ページごとにCSVがあるべき", async ({ page }) => {
    const { id, name } = example(portal.wards, "施策のある区", (ward) => portal.measures.some((measure) => measure.ward === ward.id));
    const count = String(portal.measures.filter(({ ward }) => ward === id).length);
    await page.goto("measures/");
    const link = page
      .locator(".facet")
      .getByRole("link")
      .and(page.locator(`[href="${urls.measuresBy("ward", id)}"]`));
    await expect(link).toHaveText(new RegExp(`^\\s*${name}\\s*${count}\\s*$`, "u"));
    await link.click();
    await expect(page.getByRole("heading", { level: 1, name: `${name}の取組み`, exact: true })).toBeVisible();
    const downloading = page.waitForEvent("download");
    await page.getByRole("link", { name: `この${count}件のCSV` }).click();
    const text = readFileSync(await (await downloading).path(), "utf8");
    const rows: Record<string, string>[] = parse(text, { bom: true, columns: true, relax_column_count: false });
    expect(rows.map((row) => row["施策ID"])).toEqual(ids({ ward: [id] }));
    expect(rows[0]?.[SCOPE_TITLE]).toContain(`${total}件中 ${count}件、条件：区＝${name}`);
  });

  test("小さな画面でも、しぼりこむは選択肢のページへ行き、そこから一覧が開くべき", async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto("measures/");
    await expect(page.getByRole("textbox", { name: "言葉でしぼりこむ" })).toBeHidden();
    await page.getByRole("link", { name: "しぼりこむ", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: "取組みをしぼりこむ" })).toBeVisible();
    const { value, title, measures: listed } = example(facetPages(portal), "ことしの予定の選択肢", ({ facet }) => facet === "now");
    await page
      .locator("details.facet", { has: page.getByText("ことしの予定", { exact: true }) })
      .getByRole("link", { name: value.title })
      .first()
      .click();
    await expect(page.getByRole("heading", { level: 1, name: title, exact: true })).toBeVisible();
    expect(await idsShown(page)).toEqual(listed.map(({ id }) => id));
  });
});

test("選択肢のページの題名は、ほかのどのページとも違うべき", () => {
  const titles = distFiles()
    .filter((path) => path.endsWith(".html"))
    .map((path) => ({ path, title: /<title>([^<]*)<\/title>/u.exec(readDist(path))?.[1] }));
  const repeated = titles.filter(({ path, title }) => titles.some((other) => other.path !== path && other.title === title));
  expect(repeated.filter(({ path }) => path.startsWith("measures/by/"))).toEqual([]);
});
