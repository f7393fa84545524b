/** npm run bench: weights of pages by template, size of dist, time, CPU and memory of a build. Prints figures; fails on nothing. */
import "#scripts/report-faults.ts";
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { config } from "#src/config.ts";
import { formatBytes } from "#src/format.ts";
import { loadPortal } from "#src/load/load-portal.ts";
import { OperatorFault } from "#src/operator-fault.ts";
import { readArguments } from "#scripts/arguments.ts";
import { dataFolder } from "#scripts/folder.ts";
import { templatePages } from "#scripts/templates.ts";

/** What one build costs, children included; without GNU time only its seconds are known. */
function build(): { seconds: number; cpuSeconds?: number; peakBytes?: number } {
  const start = performance.now();
  const measured = spawnSync("/usr/bin/time", ["-f", "%U %S %M", process.execPath, "scripts/build.ts"], { encoding: "utf8" });
  if (measured.status === 0) {
    const [user = NaN, system = NaN, kilobytes = NaN] = (measured.stderr.trim().split("\n").at(-1) ?? "").split(" ").map(Number);
    return { seconds: (performance.now() - start) / 1000, cpuSeconds: user + system, peakBytes: kilobytes * 1024 };
  }
  const restart = performance.now();
  const { status } = spawnSync(process.execPath, ["scripts/build.ts"], { stdio: "ignore" });
  if (status !== 0) throw new OperatorFault("ビルドできませんでした。npm run build で理由を見てください。");
  return { seconds: (performance.now() - restart) / 1000 };
}

function brotli(path: string): number {
  return brotliCompressSync(readFileSync(join("dist", path))).length;
}

readArguments("npm run bench", {});
const data = dataFolder();
const { seconds, cpuSeconds, peakBytes } = build();
const weights = templatePages(loadPortal(data)).map(({ name, path }) => {
  const relative = path.slice(config.basePath.length);
  const file = relative === "" || relative.endsWith("/") ? `${relative}index.html` : relative;
  return { name, bytes: brotli(file), raw: statSync(join("dist", file)).size };
});
const files = readdirSync("dist", { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
const total = files.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
const assets = files
  .map((entry) => join(entry.parentPath, entry.name).slice("dist/".length))
  .filter((path) => /^assets\/.*\.(?:css|js)$/u.test(path));
const sorted = weights.map(({ bytes }) => bytes).sort((a, b) => a - b);

console.log("ページの重さ（HTML、brotli）");
for (const { name, bytes, raw } of weights)
  console.log(`  ${name.padEnd(18)} ${formatBytes(bytes).padStart(8)}  （圧縮前 ${formatBytes(raw)}）`);
console.log(`  中央の値 ${formatBytes(sorted[Math.floor(sorted.length / 2)] ?? 0)}`);
console.log("共通のファイル（brotli）");
for (const path of assets) console.log(`  ${path} ${formatBytes(brotli(path))}`);
console.log(`dist ${String(files.length)}ファイル、${formatBytes(total)}`);
const costs =
  cpuSeconds === undefined || peakBytes === undefined
    ? "CPUの時間とメモリは測れません（GNUの/usr/bin/timeがありません）"
    : `CPUの時間 ${cpuSeconds.toFixed(1)}秒、いちばん大きいプロセスのメモリ ${formatBytes(peakBytes)}`;
console.log(`ビルド ${seconds.toFixed(1)}秒、${costs}`);
