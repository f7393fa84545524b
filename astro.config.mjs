import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { dataReload } from "#scripts/data-reload.ts";
import { config } from "#src/config.ts";

/** The site's own address, for the style of print: a style sheet cannot read it from the page. */
const siteOrigin = {
  name: "site-origin",
  resolveId: (id) => (id === "virtual:site-origin.css" ? `\0${id}` : undefined),
  load: (id) =>
    id === "\0virtual:site-origin.css" ? `@layer print { :root { --site-origin: ${JSON.stringify(config.origin ?? "")}; } }` : undefined,
};

/** Styles that all pages share come before any component's own: they state the order of the layers. */
const sharedStyles = {
  name: "shared-styles",
  hooks: {
    "astro:config:setup": ({ injectScript }) => {
      injectScript("page-ssr", 'import "/src/styles/index.css"; import "virtual:site-origin.css";');
    },
  },
};

export default defineConfig({
  // The address is configuration; without it the site builds with paths only.
  ...(config.origin === undefined ? {} : { site: config.origin }),
  base: config.basePath,
  // scripts/build.ts builds beside dist and swaps, so that a failed build never touches the last good one.
  outDir: process.env.MICHISHIRUBE_OUT ?? "dist",
  trailingSlash: "always",
  output: "static",
  integrations: [mdx(), sharedStyles, dataReload(process.env.MICHISHIRUBE_DATA ?? "data")],
  // The content security policy allows no inline style or script.
  build: { inlineStylesheets: "never", assets: "assets" },
  // A scope adds a class and no specificity.
  scopedStyleStrategy: "where",
  markdown: { syntaxHighlight: false },
  // One style sheet for all pages: the second page a reader opens has it already.
  vite: { plugins: [siteOrigin], build: { assetsInlineLimit: 0, cssCodeSplit: false } },
  devToolbar: { enabled: false },
});
