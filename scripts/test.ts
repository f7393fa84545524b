/** npm test: everything that must hold, in the order that fails fastest; prints one closing line with the counts. */
import "#scripts/report-faults.ts";
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { readConfig } from "#src/config.ts";
import { readArguments } from "#scripts/arguments.ts";
import { findBrowser } from "#scripts/browser.ts";
import { runSteps, type TestStep } from "#scripts/test-steps.ts";

const SOURCES = "../shared/sources";

const STEPS: readonly TestStep[] = [
  { title: "書き方と型", command: ["npm", "run", "--silent", "lint"] },
  { title: "データ", command: ["node", "scripts/check.ts"] },
  // The texts of the sources are not part of the project; where they lie beside it, the data is held against them.
  ...(existsSync(SOURCES) ? [{ title: "出典との照合", command: ["node", "scripts/check-sources.ts", SOURCES] }] : []),
  {
    title: "ブラウザーのいらないテスト",
    command: ["vitest", "run", "--reporter=default", "--reporter=json", "--outputFile.json=test-results/unit.json"],
    report: "test-results/unit.json",
  },
  { title: "ビルド", command: ["node", "scripts/build.ts"] },
  {
    title: "できたサイト",
    command: [
      "vitest",
      "run",
      "--config",
      "vitest.site.config.ts",
      "--reporter=default",
      "--reporter=json",
      "--outputFile.json=test-results/site.json",
    ],
    report: "test-results/site.json",
  },
  { title: "ブラウザー", command: ["playwright", "test"], report: "test-results/playwright.json" },
];

readArguments("npm test", {});
// A missing browser or a wrong setting is said at once, not after minutes of other tests.
readConfig(process.env);
await findBrowser();
rmSync("test-results", { recursive: true, force: true });
mkdirSync("test-results");
const { passed, failed } = runSteps(STEPS);
if (failed > 0) process.exitCode = 1;
console.log(`\ntests: ${String(passed)} passed, ${String(failed)} failed`);
