import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { PALETTE } from "#src/charts/palette.ts";
import subsetFont from "subset-font";
import type { Chart } from "#src/charts/chart.ts";
import { publishedPicture } from "#src/charts/published.ts";
import type { Portal } from "#src/load/portal.ts";

const require = createRequire(import.meta.url);

/** Fonts of the pictures come with the project, so that Japanese is right on a machine without fonts, and the same on every one. */
export const FONT_FILES = ["400Regular/NotoSansJP_400Regular.ttf", "700Bold/NotoSansJP_700Bold.ttf"].map((file) =>
  require.resolve(`@expo-google-fonts/noto-sans-jp/${file}`),
);

/** Pixels a CSS pixel becomes: sharp on paper and on dense screens. */
const SCALE = 2;

/** Draws the SVG of a chart as a PNG on white, twice its size. */
export function drawPng(svg: string, fontFiles: string[]): Uint8Array<ArrayBuffer> {
  const picture = new Resvg(svg, {
    background: PALETTE.paper,
    fitTo: { mode: "zoom", value: SCALE },
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: "Noto Sans JP" },
  });
  return new Uint8Array(picture.render().asPng());
}

/** Every character drawing the SVGs can ask a font for: theirs, composed and taken apart, and what `&#39;` and the like stand for. */
function charactersOf(svgs: readonly string[]): string {
  const text = svgs.join("");
  const ascii = String.fromCharCode(...Array.from({ length: 0x5f }, (_, index) => 0x20 + index));
  return [...new Set(ascii + text + text.normalize("NFC") + text.normalize("NFD"))].join("");
}

/** A chart's picture, drawn when it is asked for. */
export interface ChartPicture {
  readonly id: string;
  readonly draw: () => Uint8Array<ArrayBuffer>;
}

/**
 * The charts as pictures. Reading two whole fonts takes longer than all else of a picture, so they are cut down, once, to the
 * characters of just these charts. The renderer reads fonts from files only.
 */
export async function chartPictures(portal: Portal, charts: readonly Chart[]): Promise<ChartPicture[]> {
  const drawn = charts.map((chart) => ({ id: chart.id, svg: publishedPicture(portal, chart) }));
  const characters = charactersOf(drawn.map(({ svg }) => svg));
  const fonts = await Promise.all(FONT_FILES.map((file) => subsetFont(readFileSync(file), characters)));
  return drawn.map(({ id, svg }) => ({
    id,
    draw: () => {
      const folder = mkdtempSync(join(tmpdir(), "michishirube-fonts-"));
      try {
        const files = fonts.map((font, index) => {
          const file = join(folder, `${String(index)}.ttf`);
          writeFileSync(file, font);
          return file;
        });
        return drawPng(svg, files);
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  }));
}
