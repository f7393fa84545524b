import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { readConfig } from "#src/config.ts";
import { DataFaults } from "#src/load/fault.ts";
import type { Portal } from "#src/load/portal.ts";
import { loadPortal } from "#src/load/load-portal.ts";
import { dataFolder } from "#scripts/folder.ts";
import { indexSite } from "#scripts/search/write-index.ts";

const WORK = ".build";

/**
 * Left alone, V8 lets the heap grow with the machine; measured, the build is as fast with half the memory. Drawn pictures lie
 * outside the heap until their handles are collected, so the space of young objects is small.
 */
const MEMORY = ["--max-old-space-size=768", "--max-semi-space-size=4"];

/** Checks the data, builds beside dist, indexes, and only then takes dist's place: a failed build leaves the last good one whole. */
export async function buildSite(): Promise<boolean> {
  // Before any work: Astro reads the same variables, but would show a stack.
  readConfig(process.env);
  console.log("1/4 データを確かめています…");
  const data = dataFolder();
  let portal: Portal;
  try {
    portal = loadPortal(data);
  } catch (error) {
    if (!(error instanceof DataFaults)) throw error;
    console.error(`${error.message}\nビルドを止めました。前のdistはそのままです。`);
    return false;
  }

  console.log("2/4 ページを作っています…");
  rmSync(WORK, { recursive: true, force: true });
  // Where nothing may be written, that is said here and not by Astro.
  mkdirSync(WORK, { recursive: true });
  const site = `${WORK}/site`;
  const astro = spawnSync(process.execPath, [...MEMORY, "node_modules/astro/bin/astro.mjs", "build", "--silent"], {
    stdio: "inherit",
    env: { ...process.env, MICHISHIRUBE_DATA: data, MICHISHIRUBE_OUT: site, ASTRO_TELEMETRY_DISABLED: "1" },
  });
  if (astro.status !== 0) {
    console.error("ページを作れませんでした。前のdistはそのままです。");
    return false;
  }

  console.log("3/4 検索の索引を作っています…");
  const pages = await indexSite(site, portal);

  // Hosts that send prepared files save readers half of the search code; others never notice.
  for (const folder of ["pagefind", "assets"]) {
    for (const file of readdirSync(`${site}/${folder}`).filter((name) => /\.(?:js|css)$/u.test(name))) {
      const path = `${site}/${folder}/${file}`;
      writeFileSync(`${path}.br`, brotliCompressSync(readFileSync(path)));
    }
  }

  console.log("4/4 distを入れかえています…");
  if (existsSync("dist")) renameSync("dist", `${WORK}/previous`);
  renameSync(site, "dist");
  rmSync(WORK, { recursive: true, force: true });
  console.log(`できました：dist（検索できるページ ${String(pages)}）`);
  return true;
}
