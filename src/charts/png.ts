import { createRequire } from "node:module";
import { Resvg } from "@resvg/resvg-js";
import { PALETTE } from "#src/charts/palette.ts";

const require = createRequire(import.meta.url);

/** Fonts of the pictures come with the project, so that Japanese is right on a machine without fonts, and the same on every one. */
const FONT_FILES = ["400Regular/NotoSansJP_400Regular.ttf", "700Bold/NotoSansJP_700Bold.ttf"].map((file) =>
  require.resolve(`@expo-google-fonts/noto-sans-jp/${file}`),
);

/** Pixels a CSS pixel becomes: sharp on paper and on dense screens. */
const SCALE = 2;

/** Draws the SVG of a chart as a PNG on white, twice its size. */
export function toPng(svg: string): Uint8Array<ArrayBuffer> {
  const picture = new Resvg(svg, {
    background: PALETTE.paper,
    fitTo: { mode: "zoom", value: SCALE },
    font: { fontFiles: FONT_FILES, loadSystemFonts: false, defaultFontFamily: "Noto Sans JP" },
  });
  return new Uint8Array(picture.render().asPng());
}
