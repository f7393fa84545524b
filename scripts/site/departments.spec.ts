import { expect, test, type Page } from "@playwright/test";
import { loadPortal } from "#src/load/load-portal.ts";
import type { RecordOf } from "#src/load/portal.ts";
import { measuresOf, parentOf } from "#src/model/department.ts";
import { isSharedName } from "#src/model/department-name.ts";
import { nearMeasures } from "#src/model/department-near.ts";
import { recordOf } from "#src/model/lookup.ts";
import { managementPoliciesOf } from "#src/model/management-policy.ts";
import { urls } from "#src/urls.ts";
import { example } from "#scripts/site/example.ts";

const portal = loadPortal("data");
const PHONE = { width: 360, height: 740 };

type Department = RecordOf<"departments">;

const wardOf = ({ ward }: Department) => recordOf(portal, "wards", ward).name;
const pathOf = ({ ward, id }: Department) => urls.department(ward, id);

/** Where the words that say what a department is in charge of end, in pixels from the top of the page. */
async function endOfLead(page: Page): Promise<number> {
  const box = await page.locator("main .lead").first().boundingBox();
  if (box === null) throw new Error("担当のことを言う文が見えません");
  return box.y + box.height;
}

test.describe("電話の画面で、JavaScriptを使わずに", () => {
  test.use({ viewport: PHONE, hasTouch: true, javaScriptEnabled: false });

  test("住民は、税の部署が何を受けもつかを、ホームから三回押すまでに読めるべき", async ({ page }) => {
    const asked = "税";
    const theme = example(portal.themes, `「${asked}」のテーマ`, ({ title }) => title.includes(asked));
    await page.goto("./");
    await page.getByText("メニュー", { exact: true }).tap();
    await page.getByRole("navigation", { name: "サイト内" }).getByRole("link", { name: "部署", exact: true }).tap();
    await expect(page.getByRole("heading", { level: 1, name: "部署", exact: true })).toBeVisible();
    const offered = page.locator("section", { has: page.locator(`> h3#${theme.id}`) }).locator("dd a");
    const paths = await offered.evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    const department = example(
      portal.departments,
      `「${asked}」のテーマに並び、そのことを受けもつ部署`,
      (each) => paths.includes(pathOf(each)) && each.inCharge?.includes(asked) === true,
    );
    await offered.nth(paths.indexOf(pathOf(department))).tap();
    await expect(page.getByRole("heading", { level: 1, name: department.name, exact: true })).toBeVisible();
    await expect(page.locator("main .lead")).toContainText(asked);
    expect(await endOfLead(page)).toBeLessThanOrEqual(PHONE.height);
  });

  test("どの部署も、何を受けもつかを、はじめの画面で言うべき", async ({ page }) => {
    const late: string[] = [];
    for (const department of portal.departments) {
      await page.goto(pathOf(department));
      if ((await endOfLead(page)) > PHONE.height) late.push(department.id);
    }
    expect(late).toEqual([]);
  });
});

test("住民は、部署の一覧から、ある課が担当する取組みを、上の部と数とともに見つけられるべき", async ({ page }) => {
  const division = example(
    portal.departments,
    "部の分かる、取組みを担当する課",
    (each) => each.kind === "division" && parentOf(portal, each) !== undefined && measuresOf(portal, each.id).length > 1,
  );
  const measures = measuresOf(portal, division.id);
  await page.setViewportSize(PHONE);
  await page.goto(urls.allDepartments());
  const inWard = page.locator("section").filter({ has: page.locator(`> h2#${division.ward}`) });
  await inWard.getByRole("link", { name: division.name, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: division.name, exact: true })).toBeVisible();
  const strip = page.getByRole("complementary");
  await expect(strip.getByRole("link", { name: parentOf(portal, division)?.name ?? "", exact: true })).toBeVisible();
  await expect(strip.getByRole("link", { name: new RegExp(`^${String(measures.length)}\\b`, "u") })).toBeVisible();
  const shown = await page.locator("main [data-id]:visible").evaluateAll((rows) => rows.map((row) => row.getAttribute("data-id") ?? ""));
  expect(shown.sort()).toEqual(measures.map(({ id }) => id).sort());
});

test("取組みのない部署は、そのことを文で言い、近い取組みを同じ区から並べるべき", async ({ page }) => {
  const department = example(
    portal.departments,
    "取組みがなく、同じテーマの取組みがある部署",
    (each) => measuresOf(portal, each.id).length === 0 && nearMeasures(portal, each).length > 0,
  );
  await page.goto(pathOf(department));
  await expect(page.getByText("この部署を担当と書いた取組みは", { exact: false })).toBeVisible();
  await expect(page.locator("main").getByText("0件")).toHaveCount(0);
  const strip = page.getByRole("complementary");
  await expect(strip.getByText("取組み", { exact: true })).toHaveCount(0);
  const shown = await page.locator("#measures [data-id]").evaluateAll((rows) => rows.map((row) => row.getAttribute("data-id") ?? ""));
  expect(shown).toEqual(nearMeasures(portal, department).map(({ id }) => id));
  expect(new Set(shown.map((id) => recordOf(portal, "measures", id).ward))).toEqual(new Set([department.ward]));
});

test("二つの区にある名前の部署は、題と見出しの上の行と一覧で、どの区かが分かるべき", async ({ page }) => {
  const { name } = example(portal.departments, "ほかの区にもある名前の部署", (each) => isSharedName(portal, each));
  const same = portal.departments.filter((each) => each.name === name);
  const titles = new Set<string>();
  for (const department of same) {
    await page.goto(pathOf(department));
    titles.add(await page.title());
    await expect(page).toHaveTitle(new RegExp(wardOf(department), "u"));
    await expect(page.locator(".context")).toContainText(wardOf(department));
  }
  expect(titles.size).toBe(same.length);
  await page.goto(urls.allDepartments());
  for (const department of same) {
    const links = page.locator(`main a[href="${pathOf(department)}"]`);
    for (const link of await links.all()) await expect(link).toContainText(wardOf(department));
  }
});

test("目標は資料のまま、方針とチャレンジは注記も示し、要約の印は節に一度だけであるべき", async ({ page }) => {
  const lines = portal.managementPolicies.filter(({ kind }) => kind !== "goal");
  const noted = example(lines, "注記のある方針かチャレンジ", ({ note }) => note !== undefined);
  const department = recordOf(portal, "departments", noted.department);
  await page.goto(pathOf(department));
  await expect(page.locator(`[id="${noted.id}"]`)).toContainText(noted.note ?? "");
  for (const { id, text } of managementPoliciesOf(portal, department.id).flatMap(({ goals }) => goals)) {
    const printed = await page.locator(`[id="${id}"]`).evaluate((item) => {
      const copy = item.cloneNode(true) as Element;
      for (const added of copy.querySelectorAll("[popover], .visually-hidden")) added.remove();
      return copy.textContent.replaceAll(/\s+/gu, "");
    });
    expect(printed).toContain(text.replaceAll(/\s+/gu, ""));
  }
  await expect(page.locator("main li .own")).toHaveCount(0);
});

test("部署の一覧は、広い画面で名前を横にも並べ、部署だけをさがせるべき", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(urls.allDepartments());
  const names = page.locator("main li[data-kind]");
  await expect(names).toHaveCount(portal.departments.length);
  const lefts = await names.evaluateAll((items) => items.map((item) => Math.round(item.getBoundingClientRect().left)));
  expect(new Set(lefts).size).toBeGreaterThan(2);
  const { name } = example(portal.departments, "部", ({ kind }) => kind === "department");
  const search = page.locator("main").getByRole("search");
  await search.getByRole("searchbox").fill(name);
  await search.getByRole("button").click();
  await page.waitForURL(/\/search\//u);
  await expect(page.getByLabel("種類")).toHaveValue("部署");
  await expect(page.locator("main").getByRole("link", { name }).first()).toBeVisible();
});
