import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "@playwright/test";
import { recordOf } from "#src/model/lookup.ts";
import { example } from "#scripts/site/example.ts";
import {
  portal,
  data,
  total,
  shown,
  ready,
  idsShown,
  choice,
  openFacet,
  sheet,
  opener,
  chips,
  status,
  topOf,
  tabTo,
  partOf,
  exampleOfTwoFacets,
  ids,
  watchShifts,
  openSlowly,
} from "#scripts/site/explorer.ts";

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
