import { defineConfig } from "@playwright/test";
import { BROWSER_ARGS, findBrowser } from "#scripts/browser.ts";
import { HANGS_MS, NEVER_COMES_MS } from "#scripts/patience.ts";

export default defineConfig({
  testDir: "scripts/site",
  testMatch: "**/*.spec.ts",
  fullyParallel: true,
  workers: 2,
  timeout: HANGS_MS,
  expect: { timeout: NEVER_COMES_MS },
  reporter: [["list"], ["json", { outputFile: "test-results/playwright.json" }]],
  outputDir: "test-results/pages",
  use: {
    // Told by the server below, which takes the next free port where another run has the first.
    baseURL: process.env["SITE_UNDER_TEST"],
    viewport: { width: 1280, height: 800 },
    launchOptions: { executablePath: await findBrowser(), args: BROWSER_ARGS, timeout: HANGS_MS },
  },
  webServer: {
    command: "node scripts/serve.ts 4391",
    wait: { stdout: /(?<site_under_test>http:\S+)/u },
    timeout: HANGS_MS,
  },
});
