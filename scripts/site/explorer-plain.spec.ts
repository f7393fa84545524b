import { readFileSync } from "node:fs";
import { FACETS } from "#src/explore/facet.ts";
import { expect, test } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { resultsOf } from "#src/explore/filter.ts";
import { facetPages } from "#src/explore/pages.ts";
import { SCOPE_TITLE } from "#src/exports/view.ts";
import { urls } from "#src/urls.ts";
import { distFiles, readDist } from "#scripts/site/dist.ts";
import { example } from "#scripts/site/example.ts";
import { portal, data, total, shown, idsShown, ids } from "#scripts/site/explorer.ts";

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
