import { defineConfig } from "@playwright/test";
import { config } from "#src/config.ts";
import { BROWSER_ARGS, findBrowser } from "#scripts/browser.ts";

const PORT = 4391;

export default defineConfig({
  testDir: "scripts/site",
  testMatch: "**/*.spec.ts",
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  reporter: [["list"], ["json", { outputFile: "test-results/playwright.json" }]],
  outputDir: "test-results/pages",
  use: {
    baseURL: `http://localhost:${String(PORT)}${config.basePath}`,
    viewport: { width: 1280, height: 800 },
    launchOptions: { executablePath: await findBrowser(), args: BROWSER_ARGS },
  },
  webServer: {
    command: `node scripts/serve.ts ${String(PORT)}`,
    url: `http://localhost:${String(PORT)}${config.basePath}`,
    reuseExistingServer: false,
  },
});
