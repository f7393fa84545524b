import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { aMeasure, aWard, FILES, smallFolder } from "#src/testing/small-data.ts";
import { urls } from "#src/urls.ts";

/** A guard against hanging, not a clock: a slow machine has all the time it needs. */
const LIMIT = { timeout: 300_000, interval: 100 };

const directory = smallFolder();
const { id, summary } = aMeasure();
const file = join(directory, FILES.measures);
const before = readFileSync(file, "utf8");

// Astro starts no server under a test runner's own variables; a lock is for people who start it twice.
const server = spawn(process.execPath, ["node_modules/astro/bin/astro.mjs", "dev", "--ignore-lock", "--port", "0"], {
  env: { ...process.env, VITEST: undefined, NODE_ENV: undefined, MICHISHIRUBE_DATA: directory, ASTRO_TELEMETRY_DISABLED: "1" },
});
let terminal = "";
for (const stream of [server.stdout, server.stderr]) stream.setEncoding("utf8").on("data", (text: string) => (terminal += text));

const address = () => /http:\/\/localhost:\d+/u.exec(terminal)?.[0];

async function visit(path: string): Promise<string> {
  const response = await fetch(`${address() ?? ""}${path}`);
  return `${String(response.status)} ${await response.text()}`;
}

const measurePage = () => visit(urls.measure(id));

beforeAll(() => vi.waitUntil(address, LIMIT));

afterAll(() => {
  server.kill();
  rmSync(directory, { recursive: true });
});

it("npm run dev は、直したデータを、開きなおすだけで見せるべき", async () => {
  expect(await measurePage()).toContain(summary);
  // Written at every look, because the watcher says nowhere when it has begun to watch.
  const edited = () => {
    writeFileSync(file, before.replace(summary, "書きかえた要約です。"));
    return measurePage();
  };
  await expect.poll(edited, LIMIT).toContain("書きかえた要約です。");
});

it("npm run dev は、データの誤りを日本語で知らせ、直せば元に戻るべき", async () => {
  writeFileSync(file, before.replace('"summary"', '"sumary"'));
  await expect.poll(measurePage, LIMIT).toMatch(/^500 /u);
  await expect.poll(() => terminal, LIMIT).toMatch(/「sumary」という項目はありません.*「summary」の書き間違いではありませんか/su);
  writeFileSync(file, before);
  await expect.poll(measurePage, LIMIT).toMatch(/^200 /u);
});

it("npm run dev は、続けざまに保存しても、最後に保存したものを見せるべき", async () => {
  // The watcher's own pause between two events is 50 ms: a page comes in less, and the next save follows it at once.
  for (let turn = 0; turn < 20; turn += 1) {
    const text = `続けて保存した要約（${String(turn)}）です。`;
    writeFileSync(file, before.replace(summary, text));
    await expect.poll(measurePage, { ...LIMIT, interval: 1 }).toContain(text);
  }
  writeFileSync(file, before);
  await expect.poll(measurePage, LIMIT).toContain(summary);
});

it("npm run dev は、加えたファイルも、消したファイルも見るべき", async () => {
  const folder = join(directory, "wards/atarashi");
  const page = () => visit(urls.ward("atarashi"));
  expect(await page()).toMatch(/^404 /u);
  mkdirSync(folder);
  writeFileSync(join(folder, "ward.json"), JSON.stringify(aWard({ id: "atarashi", code: "133612", name: "新しい区" })));
  writeFileSync(join(folder, "departments.json"), JSON.stringify({ departments: [] }));
  await expect.poll(page, LIMIT).toMatch(/^200 .*新しい区/su);
  rmSync(folder, { recursive: true });
  await expect.poll(page, LIMIT).toMatch(/^404 /u);
});
