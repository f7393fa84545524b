import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { dataReload } from "./scripts/data-reload.ts";
import { config } from "./src/config.ts";

export default defineConfig({
  // The address is configuration; without it the site builds with paths only.
  ...(config.origin === undefined ? {} : { site: config.origin }),
  base: config.basePath,
  // scripts/build.ts builds beside dist and swaps, so that a failed build never touches the last good one.
  outDir: process.env.MICHISHIRUBE_OUT ?? "dist",
  trailingSlash: "always",
  output: "static",
  integrations: [mdx(), dataReload(process.env.MICHISHIRUBE_DATA ?? "data")],
  // The content security policy allows no inline style or script.
  build: { inlineStylesheets: "never", assets: "assets" },
  markdown: { syntaxHighlight: false },
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
});
