import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { resultsOf } from "#src/explore/filter.ts";
import { EMPTY_STATE, SORTS } from "#src/explore/state.ts";
import { SCOPE_TITLE } from "#src/exports/view.ts";
import { plannedAsOf } from "#src/model/measure.ts";
import { recordOf } from "#src/model/lookup.ts";
import { newestResult } from "#src/model/result.ts";
import { yearStatement } from "#src/model/year-sentence.ts";
import { urls } from "#src/urls.ts";
import { example } from "#scripts/site/example.ts";
import {
  portal,
  data,
  measures,
  total,
  shown,
  ready,
  idsShown,
  choice,
  chips,
  status,
  topOf,
  tabTo,
  partOf,
  exampleOfTwoFacets,
  watchShifts,
  openSlowly,
} from "#scripts/site/explorer.ts";

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
