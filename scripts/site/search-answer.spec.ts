import { readFileSync } from "node:fs";
import { createRequire, stripTypeScriptTypes } from "node:module";
import { expect, test, type Page } from "@playwright/test";
import type { Answer } from "#src/search/answer.ts";
import { loadPortal } from "#src/load/load-portal.ts";

/** What the panel shows of what an engine may add to its answers, with an engine that gives just that. */
const { wards } = loadPortal("data");
const [ward] = wards;
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

// The policy of the page would keep out the panel as it stands in src, and axe.
test.use({ bypassCSP: true });

const hit = (url: string, kind: string, more: object = {}) => ({
  document: { url, kind, ward: ward!.name, title: `題名${url}`, text: "本文の言葉", hash: url },
  href: url,
  score: 1,
  matched: ["言葉"],
  met: ["言葉"],
  items: [],
  excerpt: "本文の言葉",
  ...more,
});

/** The search page with the panel of src and an engine of ours, whose answers depend on what is taken literally. */
async function openWith(page: Page, answers: { readonly first: object; readonly literal?: object }): Promise<void> {
  const files = new Map<string, string>();
  await page.route("**/source-of-panel/**", async (route) => {
    const path = new URL(route.request().url()).pathname.replace(/^.*\/source-of-panel\//u, "src/");
    files.set(path, files.get(path) ?? stripTypeScriptTypes(readFileSync(path, "utf8")));
    await route.fulfill({ contentType: "text/javascript", body: files.get(path)! });
  });
  await page.route("**/search/", async (route) => {
    const response = await route.fetch();
    const bare = (await response.text()).replaceAll(/<script[^>]*type="module"[^>]*>(?:.*?<\/script>)?/gsu, "");
    const map = JSON.stringify({ imports: { "#src/": new URL("/source-of-panel/", route.request().url()).href } });
    await route.fulfill({ response, body: bare.replace("<head>", `<head><script type="importmap">${map}</script>`) });
  });
  await page.goto("search/");
  const start = `
    import { SearchPanel } from "#src/client/search-panel.ts";
    customElements.define("search-page", class extends HTMLElement {});
    const answers = ${JSON.stringify(answers)};
    const counts = { ward: [], kind: [], theme: [], plan: [], department: [], year: [], evaluation: [] };
    const whole = { understood: [], notCovered: [], missing: [], mended: [], relaxed: "none", used: [], counts, outside: 0, isPartial: false };
    globalThis.asked = [];
    new SearchPanel(document.querySelector("search-page"), "/", { load: () => ({ suggest: async () => [], ask: async (query, { without }) => {
      globalThis.asked.push(without);
      const { hits, ...answer } = without.length > 0 ? answers.literal : answers.first;
      return { ...whole, ...answer, total: hits.length, list: { best: hits, groups: [] } };
    } }) });
    document.querySelector("search-page").dataset.ready = "";
  `;
  await page.addScriptTag({ type: "module", content: start });
  await expect(page.locator("search-page[data-ready]")).toBeVisible();
  await page.getByLabel("さがす言葉").fill("言葉");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status")).not.toBeEmpty();
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const found = await globalThis.axe.run({ resultTypes: ["violations"] });
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
  });
}

const UNDERSTOOD: Answer["understood"] = [
  { facet: "ward", value: ward!.name, text: "ある区" },
  { facet: "evaluation", value: "達成", text: "達成した" },
];

test("読みとった条件は、札で示し、外すと言葉としてたずね直し、焦点を失わないべき", async ({ page }) => {
  await openWith(page, {
    first: { hits: [hit("/a/", "取組み")], understood: UNDERSTOOD },
    literal: { hits: [hit("/b/", "取組み")] },
  });
  const chips = page.getByRole("list", { name: "質問から読みとった条件" }).getByRole("button");
  await expect(chips).toHaveText([`区：${ward!.name}`, "区の評価：達成"]);
  for (const chip of await chips.all()) expect((await chip.boundingBox())!.height).toBeGreaterThanOrEqual(44);
  expect(await violations(page)).toEqual([]);
  await chips.first().focus();
  await page.keyboard.press("Enter");
  await expect(chips).toHaveCount(0);
  await expect(page.getByRole("status")).toHaveText(`「言葉」で1件見つかりました（区も言葉としてさがしました）`);
  await expect(page.getByLabel("さがす言葉")).toBeFocused();
  expect(await page.evaluate(() => (globalThis as unknown as { asked: string[][] }).asked.at(-1))).toEqual(["ward"]);
  // Another question begins anew.
  await page.getByLabel("さがす言葉").fill("言葉 二つ");
  await expect(chips).toHaveCount(2);
});

test("収めていない区は、そう言い、収めている区を示すべき", async ({ page }) => {
  await openWith(page, { first: { hits: [], notCovered: ["どこか区"] } });
  await expect(
    page.getByText(`どこか区の資料は、まだありません。収めているのは、${wards.map(({ name }) => name).join("・")}の資料です。`),
  ).toBeVisible();
  await expect(page.getByText("言葉を短くする")).toBeHidden();
  await expect(page.locator("[data-elsewhere]").getByRole("link", { name: ward!.name, exact: true }).first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test("数をたずねられたら、値を大きく、年度・計画か実績か・出典を小さく、一行で示すべき", async ({ page }) => {
  const figure = {
    ...{ name: "減らした時間", place: "ある計画 12ページ", anchor: "i1" },
    values: [{ year: "令和6年度", kind: "実績", text: "1,644時間" }],
  };
  await openWith(page, {
    first: {
      hits: [
        hit("/a/", "指標", { figure }),
        hit("/b/", "指標", { figure: { name: "数", place: "別の計画", values: [{ kind: "資料の数", text: "3件" }] } }),
      ],
    },
  });
  const lines = page.locator("[data-hit] .hit-figure");
  await expect(lines).toHaveText(["減らした時間 1,644時間 令和6年度・実績 出典：ある計画 12ページ", "数 3件 資料の数 出典：別の計画"]);
  await expect(lines.first().getByRole("link", { name: "減らした時間" })).toHaveAttribute("href", "/a/#i1");
  const size = (selector: string) =>
    lines
      .first()
      .locator(selector)
      .evaluate((part) => parseFloat(getComputedStyle(part).fontSize));
  expect(await size("strong")).toBeGreaterThan(1.5 * (await size("small")));
  expect(await violations(page)).toEqual([]);
});
