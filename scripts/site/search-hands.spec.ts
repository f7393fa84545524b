import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test, type Page } from "@playwright/test";
import { loadPortal } from "#src/load/load-portal.ts";
import { builtDocuments, engineOf } from "#scripts/search/built-index.ts";
import { example } from "#scripts/site/example.ts";

const portal = loadPortal("data");
const documents = builtDocuments();
/** A word of many pages of many kinds. */
const COMMON = "窓口";

const box = (page: Page) => page.getByLabel("さがす言葉");
const status = (page: Page) => page.locator("[data-search-status]");
const hits = (page: Page) => page.locator("[data-search-results] [data-hit]");
const titles = (page: Page) => hits(page).getByRole("heading").getByRole("link");
const names = (page: Page) => page.getByRole("listbox", { name: "名前の候補" });

async function settled(page: Page) {
  await expect(page.locator("[data-search-results]")).toHaveAttribute("aria-busy", "false");
}

async function ask(page: Page, query: string, more = "") {
  await page.goto(`search/?q=${encodeURIComponent(query)}${more}`);
  await expect(status(page)).not.toBeEmpty();
  await settled(page);
}

/** What a reader types to be shown at least two names. */
async function typed(): Promise<string> {
  const engine = await engineOf();
  const beginnings = [...new Set(documents.map(({ title }) => title.slice(0, 2)))];
  const counts = await Promise.all(beginnings.map(async (text) => ({ text, count: (await engine.suggest(text)).length })));
  return example(counts, "二つより多い候補の出るはじめの2文字", ({ count }) => count > 2).text;
}

test.describe("候補は", () => {
  test("矢印で選び、Enterで行き、Escapeで閉じられ、焦点はいつも箱にあるべき", async ({ page }) => {
    await page.goto("search/");
    await expect(box(page)).toHaveRole("combobox");
    await expect(box(page)).toHaveAttribute("aria-expanded", "false");
    await box(page).fill(await typed());
    await expect(names(page)).toBeVisible();
    await expect(box(page)).toHaveAttribute("aria-expanded", "true");
    expect(await box(page).getAttribute("aria-controls")).toBe(await names(page).getAttribute("id"));
    const option = (index: number) => names(page).getByRole("option").nth(index);
    const isChosen = async (index: number) => {
      await expect(option(index)).toHaveAttribute("aria-selected", "true");
      await expect(names(page).locator("[aria-selected=true]")).toHaveCount(1);
      await expect(box(page)).toHaveAttribute("aria-activedescendant", (await option(index).getAttribute("id"))!);
      await expect(box(page)).toBeFocused();
    };
    await page.keyboard.press("ArrowDown");
    await isChosen(0);
    await page.keyboard.press("ArrowDown");
    await isChosen(1);
    await page.keyboard.press("ArrowUp");
    await isChosen(0);
    await page.keyboard.press("ArrowUp");
    await expect(box(page)).not.toHaveAttribute("aria-activedescendant");
    await page.keyboard.press("Escape");
    await expect(names(page)).toBeHidden();
    await expect(box(page)).toHaveAttribute("aria-expanded", "false");
    await expect(box(page)).toHaveValue(await typed());
    await expect(hits(page).first()).toBeVisible();
    await page.keyboard.press("ArrowDown");
    await expect(titles(page).first()).toBeFocused();
    await page.keyboard.press("ArrowUp");
    await expect(box(page)).toBeFocused();
    await box(page).fill("");
    await box(page).fill(await typed());
    await expect(names(page)).toBeVisible();
    await page.keyboard.press("ArrowDown");
    const address = await option(0).getAttribute("href");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(({ pathname, hash }) => pathname + hash === address);
  });

  test("押しても行けて、さがすと閉じるべき", async ({ page }) => {
    await page.goto("search/");
    await box(page).fill(await typed());
    await expect(names(page)).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(names(page)).toBeHidden();
    await expect(box(page)).toBeFocused();
    await box(page).fill("");
    await box(page).fill(await typed());
    const last = names(page).getByRole("option").last();
    const address = await last.getAttribute("href");
    await last.click();
    await expect(page).toHaveURL(({ pathname, hash }) => pathname + hash === address);
  });

  test("どの区の名前かを言うべき", async ({ page }) => {
    const twice = example(
      documents,
      "二つの区にある部署の名前",
      ({ kind, title, ward }) =>
        kind === "部署" && documents.some((other) => other.kind === kind && other.title === title && other.ward !== ward),
    );
    await page.goto("search/");
    await box(page).fill(twice.title);
    const wards = documents.filter(({ kind, title }) => kind === "部署" && title === twice.title).map(({ ward = "" }) => ward);
    for (const ward of wards)
      await expect(names(page).getByRole("option").filter({ hasText: twice.title }).filter({ hasText: ward })).toHaveCount(1);
  });

  test("ページの上の検索では、Escapeで候補、次に検索の順に閉じるべき", async ({ page }) => {
    await page.goto("about/");
    await page.keyboard.press("/");
    const dialog = page.getByRole("dialog", { name: "さがす" });
    await dialog.getByLabel("さがす言葉").fill(await typed());
    await expect(names(page)).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(names(page)).toBeHidden();
    await expect(dialog).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
  });
});

test("変換のあいだは、たずねず、矢印もEnterもEscapeも変換のものであるべき", async ({ page }) => {
  await page.goto("about/");
  await page.keyboard.press("/");
  const dialog = page.getByRole("dialog", { name: "さがす" });
  await dialog.getByLabel("さがす言葉").fill(COMMON);
  await expect(hits(page).first()).toBeVisible();
  const asked = await status(page).innerText();
  /** Keys as the browsers tell of them: in the composition, and the one with which Safari ends it. */
  const press = (key: string, init: object) =>
    dialog
      .getByLabel("さがす言葉")
      .evaluate((input, given) => input.dispatchEvent(new KeyboardEvent("keydown", { bubbles: true, cancelable: true, ...given })), {
        key,
        ...init,
      });
  const compose = (type: string, text: string) =>
    dialog.getByLabel("さがす言葉").evaluate(
      (input: HTMLInputElement, given) => {
        input.dispatchEvent(new CompositionEvent(given.type, { bubbles: true, data: given.text }));
        input.value = given.text;
        input.dispatchEvent(new InputEvent("input", { bubbles: true, isComposing: given.type !== "compositionend" }));
      },
      { type, text },
    );
  await compose("compositionstart", "ぼうさ");
  await compose("compositionupdate", "ぼうさい");
  for (const key of ["ArrowDown", "ArrowUp", "Enter", "Escape"]) {
    for (const init of [{ isComposing: true }, { keyCode: 229 }]) {
      // Not taken from the input method.
      expect(await press(key, init)).toBe(true);
    }
  }
  await dialog.locator("form").evaluate((form: HTMLFormElement) => {
    form.requestSubmit();
  });
  await expect(dialog).toBeVisible();
  await expect(dialog.getByLabel("さがす言葉")).toBeFocused();
  // Longer than the pause after which a typed question is asked, by the page's own clock.
  await page.evaluate(() => new Promise((done) => setTimeout(done, 400)));
  await expect(status(page)).toHaveText(asked);
  await compose("compositionend", "防災");
  await expect(status(page)).toContainText("「防災」で");
  // Safari tells of the key that ended the composition only after its end.
  for (const key of ["ArrowDown", "Enter", "Escape"]) expect(await press(key, { keyCode: 229 })).toBe(true);
  await expect(dialog.getByLabel("さがす言葉")).toBeFocused();
  await expect(dialog).toBeVisible();
});

test.describe("JavaScriptを使わずに", () => {
  test.use({ javaScriptEnabled: false });

  test("検索の欄はふつうの欄で、動かないものは見えず、一覧が案内されるべき", async ({ page }) => {
    await page.goto("search/");
    await expect(page.getByRole("searchbox", { name: "さがす言葉" })).toBeVisible();
    await expect(page.getByText("検索にはJavaScriptが必要です")).toBeVisible();
    await expect(page.locator("search-page select").filter({ visible: true })).toHaveCount(0);
    await expect(page.locator("search-page button").filter({ visible: true })).toHaveCount(1);
    await expect(page.getByRole("navigation", { name: "一覧" }).getByRole("link").first()).toBeVisible();
  });
});

test.describe("戻ると", () => {
  test("しぼり込み、もっと見るで開いたところ、画面の位置、焦点が、離れたときのままであるべき", async ({ page }) => {
    await ask(page, COMMON);
    await page
      .getByLabel("種類", { exact: true })
      .selectOption(await page.locator("select[name=kind] option").nth(1).getAttribute("value"));
    await settled(page);
    const more = page.getByRole("button", { name: "もっと見る" });
    await expect(more).toBeVisible();
    const before = await hits(page).count();
    await more.click();
    await expect(hits(page)).not.toHaveCount(before);
    const all = await hits(page).count();
    const link = titles(page).nth(before + 1);
    await link.scrollIntoViewIfNeeded();
    const title = await link.innerText();
    const top = async () =>
      (await titles(page)
        .nth(before + 1)
        .boundingBox())!.y;
    const stood = await top();
    const address = page.url();
    await link.click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText(title);
    await page.goBack();
    await expect(page).toHaveURL(address);
    await expect(hits(page)).toHaveCount(all);
    await expect(link).toBeFocused();
    await expect.poll(async () => Math.abs((await top()) - stood)).toBeLessThan(2);
    expect(await page.locator("select[name=kind]").inputValue()).not.toBe("");
    // The place is taken once: at a reload the reader starts as the browser does.
    expect(await page.evaluate(() => "left" in (history.state as object))).toBe(false);
  });

  test("結果でないリンクから離れても、画面の位置は離れたときのままであるべき", async ({ page }) => {
    await ask(page, COMMON);
    const link = page.getByRole("contentinfo").getByRole("link").first();
    await link.scrollIntoViewIfNeeded();
    const top = async () => (await hits(page).last().boundingBox())!.y;
    const stood = await top();
    await link.click();
    await expect(page).not.toHaveURL(/\/search\//u);
    await page.goBack();
    await expect(hits(page).first()).toBeVisible();
    await expect.poll(async () => Math.abs((await top()) - stood)).toBeLessThan(2);
  });

  test("一つの種類から、種類ごとの結果に戻るべき", async ({ page }) => {
    await ask(page, COMMON);
    const all = page.getByRole("link", { name: /をすべて見る（\d+）$/u }).last();
    const [, kind = "", count = ""] = /^(.+)をすべて見る（(\d+)）$/u.exec(await all.innerText())!;
    const grouped = await hits(page).count();
    await all.click();
    await expect(status(page)).toContainText(`「${COMMON}」で${count}件見つかりました（しぼり込み：${kind}）`);
    await expect(box(page)).toBeInViewport();
    await expect(titles(page).first()).toBeFocused();
    await page.goBack();
    await expect(hits(page)).toHaveCount(grouped);
    await expect(all).toBeFocused();
    await expect(all).toBeInViewport();
    await expect(page.getByLabel("種類", { exact: true })).toHaveValue("");
  });
});

test("種類が多ければ、いちばん近い三つのあとに種類ごとに並び、全部を近い順でも見られるべき", async ({ page }) => {
  await ask(page, COMMON);
  const groups = page.locator("[data-search-results] section");
  expect(await groups.count()).toBeGreaterThan(2);
  await expect(page.locator("[data-search-results] > ol [data-hit] h2")).toHaveCount(3);
  for (const group of await groups.all()) {
    const kind = (await group.getByRole("heading", { level: 2 }).innerText()).replace(/\s*\d+件$/u, "");
    expect((await group.locator("h3").count()) <= 3).toBe(true);
    for (const about of await group.locator(".meta").allInnerTexts()) expect(about.endsWith(kind)).toBe(true);
  }
  const best = await titles(page).first().innerText();
  await page.getByRole("button", { name: "種類に分けずに、近い順で見る" }).click();
  await expect(groups).toHaveCount(0);
  await expect(titles(page).first()).toHaveText(best);
  await expect(titles(page).first()).toBeFocused();
});

test.describe("小さな画面で", () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test("はじめの結果は最初の画面にあり、しぼり込みは一行で、押すところは44px以上であるべき", async ({ page }) => {
    await ask(page, COMMON);
    const { y, height } = (await hits(page).first().boundingBox())!;
    expect(y + height).toBeLessThan(740);
    expect(y).toBeLessThan(330);
    const tops = await page
      .locator("search-page select")
      .evaluateAll((selects) => selects.map((select) => select.getBoundingClientRect().top));
    expect(new Set(tops).size).toBe(1);
    const small = await page
      .locator("search-page")
      .evaluate((panel) =>
        [...panel.querySelectorAll("button, select, .search-results a, .elsewhere a")]
          .filter((target) => target.checkVisibility() && target.getBoundingClientRect().height < 44)
          .map((target) => target.textContent),
      );
    expect(small).toEqual([]);
  });

  test("320pxの幅でも、どの様子でも、横に動かさずに読めるべき", async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const [query, more] of [
      [COMMON, ""],
      ["zzzzqqqq", ""],
      [COMMON, "&plan=zzzz"],
    ] as const) {
      await ask(page, query, more);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
  });
});

test("しぼり込みで空になったら、外にある数を言い、一度で外せるべき", async ({ page }) => {
  await ask(page, COMMON);
  const count = /(\d+)件見つかりました/u.exec(await status(page).innerText())![1]!;
  await ask(page, COMMON, "&plan=zzzz");
  await expect(status(page)).toHaveText(`このしぼり込み（zzzz）では0件。外すと${count}件あります`);
  await expect(page.getByText("言葉を短くする")).toBeHidden();
  await page.getByRole("button", { name: "しぼり込みを外す" }).click();
  await expect(status(page)).toHaveText(`「${COMMON}」で${count}件見つかりました`);
  await expect(page).toHaveURL(({ searchParams }) => !searchParams.has("plan"));
  await expect(box(page)).toBeFocused();
  await expect(page.getByRole("button", { name: "しぼり込みを外す" })).toBeHidden();
});

test("見つからないときは、どの区のどの資料が収めてあるかと、区の公式サイトを示すべき", async ({ page }) => {
  await ask(page, "zzzzqqqq");
  await expect(status(page)).toHaveText("「zzzzqqqq」は見つかりませんでした");
  const covered = page.locator("[data-elsewhere]");
  for (const { name, homepage } of portal.wards)
    await expect(covered.getByRole("link", { name: `${name}の公式サイト` })).toHaveAttribute("href", homepage);
  for (const { title } of portal.plans) await expect(covered.getByRole("link", { name: title, exact: true })).toBeVisible();
});

/** Addresses of the files a search loads, one of each kind: of parts of the index, of pages, of readings there are many alike. */
async function filesOfSearch(page: Page): Promise<string[]> {
  const files: string[] = [];
  page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.includes("/pagefind/")) files.push(pathname);
  });
  await ask(page, COMMON);
  // Parts of one kind stand in a folder of their own; Pagefind's and the directory are single files.
  const kindOf = (file: string) => (/\/pagefind\/[^/]+\/[^/]+$/u.test(file) ? file.replace(/[^/]+$/u, "") : file);
  return [...Map.groupBy(new Set(files), kindOf).values()].flatMap(([first]) => first ?? []);
}

test("検索のファイルが一つでも届かなければ、そう言い、届けば答えるべき", async ({ page, context }) => {
  // What a part of the index that does not come means is told by the engine.
  const files = await filesOfSearch(page);
  expect(files.length).toBeGreaterThan(1);
  const answer = await status(page).innerText();
  let failed = 0;
  for (const file of files) {
    const visit = await context.newPage();
    const isBlocked = ({ pathname }: URL) => pathname === file;
    await visit.route(isBlocked, (route) => route.abort());
    await ask(visit, COMMON);
    const told = await status(visit).innerText();
    if (told !== answer) {
      failed += 1;
      expect(told, file).toContain("検索を読み込めませんでした");
      await expect(visit.getByText("言葉を短くする")).toBeHidden();
      await visit.unroute(isBlocked);
      await visit.getByRole("button", { name: "もう一度読み込む" }).click();
      await expect(status(visit), file).toHaveText(answer);
      await expect(hits(visit).first()).toBeVisible();
      await expect(visit.getByRole("button", { name: "もう一度読み込む" })).toBeHidden();
    }
    await visit.close();
  }
  expect(failed).toBeGreaterThan(0);
});

test("ファイルがなかなか届かなければ、準備していると言い、届けば答えるべき", async ({ page }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((done) => {
    release = done;
  });
  await page.route("**/pagefind/**", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`search/?q=${encodeURIComponent(COMMON)}`);
  await expect(status(page)).toHaveText("検索の準備をしています…");
  await expect(page.locator("[data-search-results]")).toHaveAttribute("aria-busy", "true");
  release();
  await expect(status(page)).toContainText(`「${COMMON}」で`);
  await settled(page);
});

test("リンクの先の場所は、見えるところに、印をつけて現れるべき", async ({ page }) => {
  for (const kind of ["部署", "用語"] as const) {
    const { url, items = [] } = example(
      documents,
      `三つより多い場所のある${kind}のページ`,
      (document) => document.kind === kind && (document.items?.length ?? 0) > 3,
    );
    await page.goto(`.${url}#${items.at(-1)!.id}`);
    const target = page.locator(":target");
    await expect(target).toBeInViewport({ ratio: 0.9 });
    const seen = await target.evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return {
        isOnTop: element.contains(document.elementFromPoint(left + Math.min(width, 40) / 2, top + height / 2)),
        mark: getComputedStyle(element).boxShadow,
      };
    });
    expect(seen.isOnTop).toBe(true);
    expect(seen.mark).not.toBe("none");
    await page.emulateMedia({ forcedColors: "active" });
    expect(await target.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe("dashed");
    await page.emulateMedia({ forcedColors: "none" });
  }
});

test.describe("検索のどの様子にも", () => {
  // The policy of the page would keep axe out; it is asserted elsewhere.
  test.use({ bypassCSP: true });

  test("axeの見つける問題が一つもないべき", async ({ page }) => {
    const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
    const violations = async (state: string) => {
      await page.evaluate(axe);
      for (const media of [{ colorScheme: "light" }, { colorScheme: "dark" }, { colorScheme: "dark", forcedColors: "active" }] as const) {
        await page.emulateMedia({ forcedColors: "none", ...media });
        // Two frames: the colours of the system reach every element with the second.
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
        const found = await page.evaluate(async () => {
          const { violations: all } = await globalThis.axe.run({ resultTypes: ["violations"] });
          return all.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
        });
        expect(found, `${state} ${JSON.stringify(media)}`).toEqual([]);
      }
    };
    await ask(page, COMMON);
    await violations("種類ごと");
    await page.getByRole("button", { name: "種類に分けずに、近い順で見る" }).click();
    await settled(page);
    await violations("一つの一覧");
    await box(page).fill(await typed());
    await expect(names(page)).toBeVisible();
    await page.keyboard.press("ArrowDown");
    await violations("候補");
    await ask(page, COMMON, "&plan=zzzz");
    await violations("しぼり込みで0件");
    await ask(page, "zzzzqqqq");
    await violations("見つからない");
    await page.route("**/pagefind/**", (route) => route.abort());
    await ask(page, COMMON);
    await expect(page.getByRole("button", { name: "もう一度読み込む" })).toBeVisible();
    await violations("届かない");
  });
});
