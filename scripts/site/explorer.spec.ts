import { readFileSync } from "node:fs";
import { expect, test, type Page } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { explorerData, orderedMeasures } from "#src/explore/build.ts";
import { FACETS } from "#src/explore/facet.ts";
import { resultsOf } from "#src/explore/filter.ts";
import { facetPages } from "#src/explore/pages.ts";
import { loadPortal } from "#src/load/load-portal.ts";
import { fiscalYearLabel } from "#src/model/fiscal-year.ts";
import { recordOf } from "#src/model/lookup.ts";
import { termsIn } from "#src/model/term.ts";
import { currentFiscalYear, linesOfYear } from "#src/model/this-year.ts";
import { urls } from "#src/urls.ts";
import { example } from "#scripts/site/example.ts";

const portal = loadPortal("data");
const data = explorerData(portal);
/** Measures in the order of the list. */
const measures = orderedMeasures(portal);
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
  const facet = page.locator("details.facet").filter({ has: page.locator("summary", { hasText: new RegExp(`^${title}$`, "u") }) });
  if ((await facet.getAttribute("open")) === null) await facet.locator("summary").click();
  return facet;
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
  await expect(page.getByRole("status")).toHaveText(`${total}件中 ${count}件`);
  await expect(page).toHaveURL(({ search }) => search === view);
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: `この${count}件のCSV` }).click();
  const text = readFileSync(await (await downloading).path(), "utf8");
  const [scope = ""] = text.split("\r\n");
  expect(scope).toContain(`${total}件中 ${count}件、条件：区＝${name}、区の評価＝${label}、データの版：${portal.release.date}`);
  const rows = parse(text, { bom: true, columns: true, from_line: 2, relax_column_count: true }) as Record<string, string>[];
  expect(rows.map((row) => row["施策ID"])).toEqual(wanted);

  const downloadingJson = page.waitForEvent("download");
  await page.getByRole("button", { name: "JSON", exact: true }).click();
  const json = JSON.parse(readFileSync(await (await downloadingJson).path(), "utf8")) as {
    meta: Record<string, unknown>;
    rows: { id: string }[];
  };
  expect(json.rows.map(({ id }) => id)).toEqual(wanted);
  expect(json.meta).toMatchObject({ rows: wanted.length, total: portal.measures.length, view });
  expect(json.meta["scope"]).toBe(scope.replace("\uFEFF", "").replace(/^[#\s]+/u, ""));
});

test("アドレスから同じ一覧が開き、戻るボタンで前の条件に戻るべき", async ({ page }) => {
  const views = portal.wards.flatMap((ward) =>
    portal.themes.map((theme) => {
      const inWard = measures.filter((measure) => measure.ward === ward.id);
      return { ward, theme, inWard, inBoth: inWard.filter(({ themes }) => themes.includes(theme.id)) };
    }),
  );
  const { ward, theme, inWard, inBoth } = example(
    views,
    "区の施策の一部だけにあるテーマ",
    (view) => view.inBoth.length > 1 && view.inBoth.length < view.inWard.length,
  );
  await page.goto(`measures/?ward=${ward.id}&theme=${theme.id}`);
  await ready(page);
  expect(await idsShown(page)).toEqual(inBoth.map(({ id }) => id));
  await page.getByRole("button", { name: `「${theme.title}」を外す`, exact: true }).click();
  await expect(page).toHaveURL(({ search }) => search === `?ward=${ward.id}`);
  await expect(shown(page)).toHaveCount(inWard.length);
  await page.goBack();
  await expect(page).toHaveURL(({ search }) => search === `?ward=${ward.id}&theme=${theme.id}`);
  await expect(shown(page)).toHaveCount(inBoth.length);
});

test("住民は、言葉と区でしぼり込み、ある施策について今年度に何があるかを見つけられるべき", async ({ page }) => {
  const year = currentFiscalYear(portal);
  const planned = measures.map((measure) => ({ measure, lines: linesOfYear(portal, measure, year) }));
  const { measure, lines } = example(planned, "今年度の内容が書かれた施策", (entry) => entry.lines.some(({ isBlank }) => !isBlank));
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("measures/");
  await ready(page);
  const word = measure.title.slice(0, 3);
  await page.getByLabel("言葉でしぼり込む").fill(word);
  await expect(page).toHaveURL(({ searchParams }) => searchParams.get("q") === word);
  await page.locator("summary", { hasText: "しぼり込む" }).click();
  await (await choice(page, "区", recordOf(portal, "wards", measure.ward).name)).check();
  await shown(page)
    .and(page.locator(`[data-id="${measure.id}"]`))
    .getByRole("link", { name: measure.title, exact: true })
    .click();
  const now = page.getByRole("region", { name: "今年度" });
  await expect(now).toContainText(fiscalYearLabel(year));
  await expect(now.getByRole("listitem")).toHaveText(lines.map(({ label, text }) => `${label}：${text}`));
});

test("読む人は、一つのテーマを区をまたいで見られるべき", async ({ page }) => {
  const inTheme = (theme: string) => portal.measures.filter(({ themes }) => themes.includes(theme));
  const theme = example(portal.themes, "一つより多い区にまたがるテーマ", ({ id }) => new Set(inTheme(id).map(({ ward }) => ward)).size > 1);
  await page.goto("themes/");
  await page.locator("main .rows").getByRole("link", { name: theme.title, exact: true }).click();
  for (const { name } of portal.wards) await expect(page.getByRole("heading", { level: 2, name, exact: true })).toBeVisible();
  await page.getByRole("link", { name: "このテーマの施策をしぼり込む・ダウンロードする" }).click();
  await ready(page);
  await expect(page.getByRole("status")).toHaveText(`${total}件中 ${String(inTheme(theme.id).length)}件`);
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
    await expect(page.getByRole("heading", { level: 1, name: `区：${name}`, exact: true })).toBeVisible();
    const downloading = page.waitForEvent("download");
    await page.getByRole("link", { name: `この${count}件のCSV` }).click();
    expect(readFileSync(await (await downloading).path(), "utf8")).toContain(`${total}件中 ${count}件、条件：区＝${name}`);
  });
});
