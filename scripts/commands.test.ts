import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import sourceFile from "#data/sources.json" with { type: "json" };

interface Ended {
  readonly code: number;
  readonly output: string;
}

const { sources } = sourceFile;
const [firstSource] = sources;

/** A folder outside the project, with the data by the name "real", so that no call of this test builds or writes in the project. */
function elsewhere(): string {
  const folder = mkdtempSync(join(tmpdir(), "michishirube-"));
  mkdirSync(join(folder, "empty"));
  writeFileSync(join(folder, "file"), "");
  symlinkSync(resolve("data"), join(folder, "real"));
  return folder;
}

function runNode(given: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Ended> {
  return new Promise((done) => {
    const options = { cwd: elsewhere(), env: { PATH: process.env["PATH"], ...environment } };
    execFile(process.execPath, given, options, (error, stdout, stderr) => {
      done({ code: typeof error?.code === "number" ? error.code : error === null ? 0 : -1, output: stdout + stderr });
    });
  });
}

const script = (command: string) => resolve("scripts", `${command}.ts`);

/** Command, arguments, environment, exit code, and words that the message must hold. */
const WRONG_CALLS: readonly (readonly [string, readonly string[], Readonly<Record<string, string>>, 1 | 2, readonly string[]])[] = [
  ["build", [], { SITE_URL: "abc" }, 2, ["SITE_URL", "「abc」", "https://"]],
  ["build", [], { REPOSITORY_URL: "x" }, 2, ["REPOSITORY_URL", "「x」"]],
  ["build", [], { CONTACT_MAIL: "x" }, 2, ["CONTACT_MAIL", "「x」"]],
  ["build", [], { BASE_PATH: "../x" }, 2, ["BASE_PATH", "「../x」"]],
  ["build", [], { MICHISHIRUBE_DATA: "nowhere" }, 2, ["MICHISHIRUBE_DATA", "「nowhere」", "ありません"]],
  ["build", ["--fast"], {}, 2, ["「--fast」", "使い方：npm run build"]],
  ["build", [], {}, 2, ["「data」", "ありません"]],
  ["start", [], { PORT: "abc" }, 2, ["PORT", "「abc」"]],
  ["start", ["8080"], {}, 2, ["「8080」", "使い方"]],
  ["serve", ["99999"], {}, 2, ["PORT", "「99999」"]],
  ["serve", [], { PORT: "0x10" }, 2, ["PORT", "「0x10」"]],
  ["serve", [], {}, 1, ["dist", "npm run build"]],
  ["check", ["nowhere"], {}, 2, ["「nowhere」", "ありません"]],
  ["check", ["file"], {}, 2, ["「file」", "フォルダーではありません"]],
  ["check", ["file/below"], {}, 2, ["「file/below」", "ありません"]],
  ["check", ["real", "real"], {}, 2, ["いりません"]],
  ["check-sources", [], {}, 2, ["フォルダーを指定", "使い方"]],
  ["check-sources", ["nowhere"], { MICHISHIRUBE_DATA: "real" }, 2, ["「nowhere」", "ありません"]],
  ["check-sources", ["empty", "--lines"], { MICHISHIRUBE_DATA: "real" }, 2, ["「--lines」", "値"]],
  ["check-sources", ["empty", "--lines", "nowhere/x"], { MICHISHIRUBE_DATA: "real" }, 2, ["--lines", "「nowhere」"]],
  ["check-sources", ["empty"], { MICHISHIRUBE_DATA: "real" }, 1, [`${String(sources.length)}件ありません`, firstSource?.text ?? ""]],
  ["mutants", ["--each", "x"], {}, 2, ["--each", "整数", "使い方"]],
  ["mutants", ["--sources", "nowhere"], { MICHISHIRUBE_DATA: "real" }, 2, ["「nowhere」", "ありません"]],
  ["schemas", ["--write"], {}, 2, ["「--write」"]],
  ["bench", ["x"], {}, 2, ["「x」"]],
  ["bench", [], { MICHISHIRUBE_DATA: "real" }, 1, ["ビルドできませんでした"]],
  ["shots", ["nothing"], { MICHISHIRUBE_DATA: "real" }, 2, ["「nothing」", "measures"]],
  ["shots", [], { MICHISHIRUBE_DATA: "real" }, 1, ["dist", "npm run build"]],
  ["bench-search", ["--miss"], {}, 2, ["「--miss」", "--misses"]],
  ["bench-search", [], {}, 1, ["dist", "npm run build"]],
  ["test", ["x"], {}, 2, ["「x」"]],
  ["test", [], { BASE_PATH: "a b" }, 2, ["BASE_PATH", "「a b」"]],
  ["test", [], { CHROMIUM_PATH: "empty" }, 2, ["CHROMIUM_PATH", "「empty」"]],
];

describe("使い方の誤り", () => {
  it.concurrent.each(WRONG_CALLS)("%s %j %j は、終了コード%dで、直し方だけを言うべき", async (command, given, environment, code, words) => {
    const ended = await runNode([script(command), ...given], environment);
    expect(ended.output).not.toMatch(/^\s+at /mu);
    for (const word of words) expect(ended.output).toContain(word);
    expect(ended.code).toBe(code);
  });

  it("直すところがいくつあっても、一度に言うべき", async () => {
    const { output } = await runNode([script("build")], { SITE_URL: "abc", REPOSITORY_URL: "x", CONTACT_MAIL: "x", BASE_PATH: "?" });
    for (const name of ["SITE_URL", "REPOSITORY_URL", "CONTACT_MAIL", "BASE_PATH"]) expect(output).toContain(name);
  });

  it("プログラムの誤りには、跡が残るべき", async () => {
    const { code, output } = await runNode(["--import", script("report-faults"), "--eval", "undefined.x"]);
    expect(code).toBe(1);
    expect(output).toMatch(/^\s+at /mu);
  });

  it("どのコマンドも、はじめに誤りの受け手を読み込むべき", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
    const commands = [
      ...new Set([...Object.values(scripts).flatMap((line) => /^node (scripts\/\S+)/u.exec(line)?.[1] ?? []), "scripts/serve.ts"]),
    ];
    expect(commands.length).toBeGreaterThan(5);
    for (const command of commands)
      expect(/^import .*/mu.exec(readFileSync(command, "utf8"))?.[0], command).toBe('import "#scripts/report-faults.ts";');
  });
});
