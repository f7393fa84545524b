/** npm test: everything that must hold, in the order that fails fastest; prints one closing line with the counts. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { findBrowser } from "#scripts/browser.ts";

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

const SOURCES = "../shared/sources";

/** Steps; those that run tests leave a report to count. */
const STEPS: readonly { readonly title: string; readonly command: readonly string[]; readonly report?: string }[] = [
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

function countsOf(report: string): Counts {
  const json = JSON.parse(readFileSync(report, "utf8")) as {
    numPassedTests?: number;
    numFailedTests?: number;
    stats?: { expected: number; unexpected: number };
  };
  return {
    passed: (json.numPassedTests ?? 0) + (json.stats?.expected ?? 0),
    failed: (json.numFailedTests ?? 0) + (json.stats?.unexpected ?? 0),
  };
}

// A missing browser is said at once, not after minutes of other tests.
await findBrowser();
rmSync("test-results", { recursive: true, force: true });
mkdirSync("test-results");
const totals = { passed: 0, failed: 0 };
for (const { title, command, report } of STEPS) {
  console.log(`\n━━ ${title}`);
  const [name = "", ...parameters] = command;
  const { status } = spawnSync(name, parameters, { stdio: "inherit", env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" } });
  if (report !== undefined) {
    const counts = countsOf(report);
    totals.passed += counts.passed;
    totals.failed += counts.failed;
  }
  if (status !== 0) {
    console.error(`\n「${title}」で止まりました。`);
    process.exitCode = 1;
    break;
  }
}
console.log(`\ntests: ${String(totals.passed)} passed, ${String(totals.failed)} failed`);
