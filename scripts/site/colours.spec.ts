import { expect, test } from "@playwright/test";
import { loadPortal } from "#src/load/load-portal.ts";
import { urls } from "#src/urls.ts";
import { example } from "#scripts/site/example.ts";

const portal = loadPortal("data");
const row = example(portal.yearlyPlan, "年ごとの予定のある取組み");

/** How far two colours stand apart, by WCAG 2.2: 1 to 21. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/gu) ?? []).map(Number).map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const VIEWS = (["light", "dark"] as const).flatMap((colorScheme) =>
  (["none", "active"] as const).map((forcedColors) => ({ colorScheme, forcedColors })),
);

for (const { colorScheme, forcedColors } of VIEWS) {
  test.describe(`${forcedColors === "active" ? "色を強いる設定の" : ""}${colorScheme === "light" ? "明るい" : "暗い"}画面で`, () => {
    test.use({ colorScheme, forcedColors });

    test("進みぐあいの濃さは消えず、ますの文字は読めるべき", async ({ page }) => {
      await page.goto(urls.measure(row.measure));
      const cells = page.locator('[data-level]:not([data-level="0"])');
      const looks = await cells.evaluateAll((parts) =>
        parts.map((part) => {
          const { backgroundColor, color } = getComputedStyle(part);
          return { level: part.getAttribute("data-level") ?? "", backgroundColor, color };
        }),
      );
      expect(looks.length).toBeGreaterThan(0);
      const byLevel = new Map(looks.map(({ level, backgroundColor }) => [level, backgroundColor]));
      expect(new Set(byLevel.values()).size).toBe(byLevel.size);
      for (const { backgroundColor, color, level } of looks) expect(contrast(backgroundColor, color), level).toBeGreaterThanOrEqual(4.5);
    });

    test("図の中の字は、下の色の上で読めるべき", async ({ page }) => {
      await page.goto(urls.charts());
      const pairs = await page.locator(".chart svg:visible").evaluateAll((pictures) =>
        pictures.flatMap((picture) => {
          const own = getComputedStyle(picture).backgroundColor;
          const paper = own === "rgba(0, 0, 0, 0)" ? getComputedStyle(document.body).backgroundColor : own;
          const fields = [...picture.querySelectorAll("rect, circle")].map((shape) => ({
            box: shape.getBoundingClientRect(),
            fill: getComputedStyle(shape).fill,
          }));
          return [...picture.querySelectorAll("text")].map((text) => {
            const { left, top, width, height } = text.getBoundingClientRect();
            const [x, y] = [left + width / 2, top + height / 2];
            const under = fields.findLast(({ box }) => x > box.left && x < box.right && y > box.top && y < box.bottom);
            return { words: text.textContent, colour: getComputedStyle(text).fill, ground: under?.fill ?? paper };
          });
        }),
      );
      expect(pairs.length).toBeGreaterThan(0);
      const unreadable = pairs.filter(({ colour, ground }) => contrast(colour, ground) < 4.5);
      expect(unreadable).toEqual([]);
    });
  });
}
