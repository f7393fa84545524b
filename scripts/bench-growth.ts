/**
 * npm run bench:growth [-- --wards 63]: what search weighs with as many wards. Build first. The built pages are copied under new
 * names into a scratch folder and indexed, so that 63 wards take a minute: rendering them by Astro would change no byte of the index.
 * Lines of each copy are thinned out and turned, for equal copies would pack better than real pages do.
 */
import "#scripts/report-faults.ts";
import { mkdirSync, rmSync } from "node:fs";
import { formatBytes } from "#src/format.ts";
import { loadPortal } from "#src/load/load-portal.ts";
import type { Portal } from "#src/load/portal.ts";
import { sitePages, type SitePage } from "#src/search/index-site.ts";
import { readArguments } from "#scripts/arguments.ts";
import { dataFolder } from "#scripts/folder.ts";
import { weigh } from "#scripts/search/weight.ts";
import { writePages } from "#scripts/search/write-index.ts";
import { mustBeBuilt } from "#scripts/site/dist.ts";

const FOLDER = ".build/growth/pagefind";
/** Of so many lines of a page, a copy leaves one out. */
const THINNED = 7;
const QUESTIONS = ["保育園", "窓口 予約", "公園の管理を誰がするのか", "ぼうさい", "ほいくえん", "AI", "税", "オンライン申請を増やす計画"];

const { wards } = readArguments("npm run bench:growth -- [--wards 63]", { wards: { type: "string", default: "63" } }).values;

/** A page as another ward might have it: its names with the copy's own, its lines turned and thinned. */
function copyOf({ url, page }: SitePage, copy: number, names: ReadonlyMap<string, string>): SitePage {
  if (copy === 0) return { url, page };
  const lines = page.text.split("\n");
  const turn = (copy * 13) % Math.max(1, lines.length);
  const text = [...lines.slice(turn), ...lines.slice(0, turn)].filter((_line, index) => (index + copy) % THINNED !== 0).join("\n");
  const own = (name: string) => `${name}（${String(copy)}）`;
  const { ward, plan, departments = [] } = page;
  return {
    url: url.replace(/\/$/u, `-${String(copy)}/`),
    page: {
      ...page,
      text,
      ward: ward === undefined ? undefined : names.get(ward),
      plan: plan === undefined ? undefined : own(plan),
      departments: departments.map(own),
    },
  };
}

mustBeBuilt();
const portal = loadPortal(dataFolder());
const pages = sitePages("dist");
const copies = Math.ceil(Number(wards) / portal.wards.length);
/** Pages of no ward are there once, however many wards there are. */
const isOfWard = ({ page }: SitePage) => page.ward !== undefined;
const named = (name: string, copy: number) => (copy === 0 ? name : `${name.slice(0, -1)}${String(copy)}区`);
const grown = Array.from({ length: copies }, (_, copy) => {
  const names = new Map(portal.wards.map(({ name }) => [name, named(name, copy)]));
  return pages.filter((page) => copy === 0 || isOfWard(page)).map((page) => copyOf(page, copy, names));
}).flat();
const manyWards: Portal = {
  ...portal,
  wards: portal.wards.flatMap((ward) => Array.from({ length: copies }, (_, copy) => ({ ...ward, name: named(ward.name, copy) }))),
};
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const start = performance.now();
await writePages(FOLDER, grown, manyWards);
console.log(
  `${String(manyWards.wards.length)}区、${String(grown.length)}ページの索引を ${((performance.now() - start) / 1000).toFixed(0)}秒で作りました`,
);
const weights = await weigh(FOLDER, QUESTIONS);
console.log(`はじめに ${formatBytes(weights.start.bytes)}（${String(weights.start.files)}ファイル）`);
for (const { question, bytes, files, milliseconds } of weights.questions)
  console.log(`  「${question}」 さらに ${formatBytes(bytes)}（${String(files)}ファイル）、${milliseconds.toFixed(0)} ms（CPUそのまま）`);
const [first] = weights.questions;
console.log(`はじめの検索 ${formatBytes(weights.start.bytes + (first?.bytes ?? 0))}（検索のコードのほか）`);
process.exit(0);
