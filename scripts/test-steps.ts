import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/** A part of npm test; one that runs tests leaves a report to count. */
export interface TestStep {
  readonly title: string;
  readonly command: readonly string[];
  readonly report?: string;
}

export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
}

/** What a report of Vitest or Playwright counts; undefined where a step died before it wrote one. */
function countsOf(report: string): TestCounts | undefined {
  if (!existsSync(report)) return undefined;
  try {
    const json = JSON.parse(readFileSync(report, "utf8")) as {
      numPassedTests?: number;
      numFailedTests?: number;
      stats?: { expected: number; unexpected: number };
    };
    return {
      passed: (json.numPassedTests ?? 0) + (json.stats?.expected ?? 0),
      failed: (json.numFailedTests ?? 0) + (json.stats?.unexpected ?? 0),
    };
  } catch {
    return undefined;
  }
}

/**
 * Runs the steps up to the first that fails, and says on the console which one that was and why.
 * @returns the tests of all reports; a step that failed without a failed test, such as the build, counts as one
 */
export function runSteps(steps: readonly TestStep[]): TestCounts {
  const totals = { passed: 0, failed: 0 };
  for (const { title, command, report } of steps) {
    console.log(`\n━━ ${title}`);
    const [name = "", ...parameters] = command;
    const { status, signal, error } = spawnSync(name, parameters, {
      stdio: "inherit",
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" },
    });
    const counts = report === undefined ? { passed: 0, failed: 0 } : countsOf(report);
    totals.passed += counts?.passed ?? 0;
    totals.failed += counts?.failed ?? 0;
    if (status === 0 && counts !== undefined) continue;
    if ((counts?.failed ?? 0) === 0) totals.failed += 1;
    const reason =
      error !== undefined
        ? `「${name}」を動かせません。npm test で実行してください。`
        : signal !== null
          ? `${signal} で途中で終わりました。`
          : counts === undefined
            ? `結果（${report ?? ""}）が残っていません。上に出ている誤りを見てください。`
            : "";
    console.error(`\n「${title}」で止まりました。${reason}`);
    break;
  }
  return totals;
}
