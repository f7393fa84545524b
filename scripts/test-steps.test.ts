import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { runSteps } from "#scripts/test-steps.ts";

const folder = mkdtempSync(join(tmpdir(), "michishirube-"));
const said: string[] = [];

/** A step that writes a report, or none, and ends. */
function step(title: string, code: number, report?: object) {
  const file = join(folder, `${title}.json`);
  const write =
    report === undefined ? "" : `require("node:fs").writeFileSync(${JSON.stringify(file)}, ${JSON.stringify(JSON.stringify(report))});`;
  return { title, command: [process.execPath, "-e", `${write} process.exit(${String(code)})`], report: file };
}

beforeEach(() => {
  said.length = 0;
  const hear = (text: unknown) => {
    said.push(String(text));
  };
  vi.spyOn(console, "log").mockImplementation(hear);
  vi.spyOn(console, "error").mockImplementation(hear);
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe("テストの段", () => {
  it("通った段の数を、合わせるべき", () => {
    const steps = [
      { title: "書き方", command: [process.execPath, "-e", ""] },
      step("甲", 0, { numPassedTests: 3, numFailedTests: 0 }),
      step("乙", 0, { stats: { expected: 4, unexpected: 0 } }),
    ];
    expect(runSteps(steps)).toEqual({ passed: 7, failed: 0 });
    expect(said.join("")).not.toContain("止まりました");
  });

  it("落ちたテストの段で止まり、そこまでの数を返すべき", () => {
    const steps = [step("丙", 1, { numPassedTests: 3, numFailedTests: 2 }), step("後", 0, { numPassedTests: 9 })];
    expect(runSteps(steps)).toEqual({ passed: 3, failed: 2 });
    expect(said.join("")).toContain("「丙」で止まりました");
    expect(said.join("")).not.toContain("━━ 後");
  });

  it.each([
    ["結果を残さずに終わった段", step("丁", 7)],
    ["結果を残さずに、通ったと言う段", step("丁", 0)],
    ["動かせない段", { title: "丁", command: ["no-such-command"] }],
    ["テストは通ったのに誤りで終わった段", step("丁", 1, { numPassedTests: 0, numFailedTests: 0 })],
    ["途中で止められた段", { title: "丁", command: [process.execPath, "-e", "process.kill(process.pid)"] }],
  ])("%s は、どの段かを言い、落ちた一つに数えるべき", (_name, broken) => {
    expect(runSteps([step("前", 0, { numPassedTests: 5 }), { ...broken, title: "丁" }])).toEqual({ passed: 5, failed: 1 });
    expect(said.join("")).toContain("「丁」で止まりました");
  });
});
