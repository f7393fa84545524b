import { readFileSync } from "node:fs";
import { expect, test, type Page } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { explorerData } from "#src/explore/build.ts";
import { resultsOf } from "#src/explore/filter.ts";
import { facetPages } from "#src/explore/pages.ts";
import { parseState } from "#src/explore/state.ts";
import { loadPortal } from "#src/load/load-portal.ts";

const portal = loadPortal("data");
const data = explorerData(portal);
const shown = (page: Page) => page.locator("[data-id]:visible");
const ready = (page: Page) => expect(page.locator("measure-explorer")).toHaveAttribute("data-ready", "");

async function openFacet(page: Page, title: string) {
  const facet = page.locator("details.facet").filter({ has: page.locator("summary", { hasText: new RegExp(`^${title}$`, "u") }) });
  if ((await facet.getAttribute("open")) === null) await facet.locator("summary").click();
  return facet;
}

test("記者は、板橋区×達成+でしぼり込み、ちょうどその施策のCSVとJSONを得られるべき", async ({ page }) => {
  await page.goto("measures/");
  await ready(page);
  await (await openFacet(page, "区")).getByLabel("板橋区").check();
  await (await openFacet(page, "区の評価")).getByLabel(/^達成\+/u).check();
  await expect(page.getByRole("status")).toHaveText("160件中 4件");
  await expect(page).toHaveURL(/\?ward=itabashi&evaluation=tassei-plus$/u);
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "この4件のCSV" }).click();
  const text = readFileSync(await (await downloading).path(), "utf8");
  const [scope = ""] = text.split("\r\n");
  expect(scope).toContain("160件中 4件、条件：区＝板橋区、区の評価＝達成+、データの版：");
  const rows = parse(text, { bom: true, columns: true, from_line: 2, relax_column_count: true }) as Record<string, string>[];
  const wanted = ["itabashi-dx2025-1", "itabashi-dx2025-6", "itabashi-dx2025-s2", "itabashi-dx2025-s3"];
  expect(rows.map((row) => row["施策ID"])).toEqual(wanted);

  const downloadingJson = page.waitForEvent("download");
  await page.getByRole("button", { name: "JSON", exact: true }).click();
  const json = JSON.parse(readFileSync(await (await downloadingJson).path(), "utf8")) as {
    meta: Record<string, unknown>;
    rows: { id: string }[];
  };
  expect(json.rows.map(({ id }) => id)).toEqual(wanted);
  expect(json.meta).toMatchObject({ rows: 4, total: 160, view: "?ward=itabashi&evaluation=tassei-plus" });
  expect(json.meta["scope"]).toBe(scope.replace("\uFEFF", "").replace(/^[#\s]+/u, ""));
});

test("アドレスから同じ一覧が開き、戻るボタンで前の条件に戻るべき", async ({ page }) => {
  const query = "?ward=setagaya&theme=madoguchi";
  await page.goto(`measures/${query}`);
  await ready(page);
  const wanted = resultsOf(data.items, parseState(query)).map(({ id }) => id);
  expect(await shown(page).evaluateAll((rows) => rows.map((row) => row.getAttribute("data-id")))).toEqual(wanted);
  await page.getByRole("button", { name: "「窓口・手続き」を外す" }).click();
  await expect(page).toHaveURL(/\?ward=setagaya$/u);
  await expect(shown(page)).toHaveCount(105);
  await page.goBack();
  await expect(page).toHaveURL(/theme=madoguchi/u);
  await expect(shown(page)).toHaveCount(wanted.length);
});

test("世田谷区の住民は、保育園について今年度に何があるかを見つけられるべき", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("measures/");
  await ready(page);
  await page.getByLabel("言葉でしぼり込む").fill("保育園");
  await expect(page).toHaveURL(/q=/u);
  await page.locator("summary", { hasText: "しぼり込む" }).click();
  await (await openFacet(page, "区")).getByLabel("世田谷区").check();
  await page.getByRole("link", { name: "区立保育園での業務改善の推進" }).click();
  const now = page.getByRole("region", { name: "今年度" });
  await expect(now).toContainText("令和8年度（2026年度）");
  await expect(now.getByRole("listitem").first()).toBeVisible();
});

test("読む人は、一つのテーマを区をまたいで見られるべき", async ({ page }) => {
  await page.goto("themes/");
  await page.getByRole("link", { name: "窓口・手続き" }).first().click();
  for (const ward of ["世田谷区", "板橋区", "練馬区"]) await expect(page.getByRole("heading", { level: 2, name: ward })).toBeVisible();
  await page.getByRole("link", { name: "このテーマの施策をしぼり込む・ダウンロードする" }).click();
  await ready(page);
  await expect(page.getByRole("status")).toHaveText(/160件中 \d+件/u);
});

test("用語は、その場で、キーボードでも説明を開き、閉じられるべき", async ({ page }) => {
  await page.goto("measures/itabashi-dx2030-5/");
  const term = page.locator(".term-button").first();
  await term.focus();
  await page.keyboard.press("Enter");
  const tip = page.locator(".term-tip:popover-open");
  await expect(tip).toBeVisible();
  await expect(tip.getByRole("link", { name: "用語のページへ" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(tip).toHaveCount(0);
});

test("引用文をコピーできるべき", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("measures/itabashi-dx2025-6/");
  await page.getByRole("button", { name: "引用文をコピー" }).click();
  await expect(page.getByText("コピーしました")).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain("多様な媒体・手段による情報発信");
  expect(copied).toContain("/measures/itabashi-dx2025-6/");
});

test.describe("JavaScriptを使わずに", () => {
  test.use({ javaScriptEnabled: false });

  test("すべての施策が一覧にあり、選択肢のページは同じ条件の結果と同じであるべき", async ({ page }) => {
    await page.goto("measures/");
    await expect(shown(page)).toHaveCount(160);
    const views = facetPages(portal);
    for (const view of [
      views[0]!,
      views.find(({ facet }) => facet === "stage")!,
      views.find(({ facet }) => facet === "evaluation")!,
      views.at(-1)!,
    ]) {
      await page.goto(`measures/by/${view.facet}/${view.value.id}/`);
      const ids = await shown(page).evaluateAll((rows) => rows.map((row) => row.getAttribute("data-id")));
      expect(ids).toEqual(resultsOf(data.items, view.state).map(({ id }) => id));
    }
  });

  test("選択肢はリンクで、ページごとにCSVがあるべき", async ({ page }) => {
    await page.goto("measures/");
    await page
      .locator(".facet")
      .getByRole("link", { name: /^板橋区\s*\d/u })
      .click();
    await expect(page.getByRole("heading", { level: 1, name: "区：板橋区" })).toBeVisible();
    const downloading = page.waitForEvent("download");
    await page.getByRole("link", { name: "この38件のCSV" }).click();
    expect(readFileSync(await (await downloading).path(), "utf8")).toContain("160件中 38件、条件：区＝板橋区");
  });
});
