/**
 * npm run test:mutants [-- --seed <n>] [--each <n>] [--only <part of a name>] [--survivors] [--sources <folder>]: plants seeded single
 * mistakes in the real data and tells by class how many the loader refuses. Fails where a class falls below its floor, where the loader
 * itself breaks, and where a fault does not say where, what and what to do.
 * --survivors names what got by; --sources holds some of it against the texts of the sources, as check:sources would.
 */
import "#scripts/report-faults.ts";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkSources } from "#src/curation/check-sources.ts";
import { readSourceText } from "#src/curation/source-text.ts";
import { readFolder } from "#src/load/data-folder.ts";
import { portalOf } from "#src/load/load-portal.ts";
import type { Portal } from "#src/load/portal.ts";
import { OperatorFault } from "#src/operator-fault.ts";
import { MUTANT_CLASSES } from "#src/testing/mutants/catalog.ts";
import { allowed, FLOOR, poorFaults, tryClass, type Trial } from "#src/testing/mutants/trial.ts";
import { worldOf } from "#src/testing/mutants/world.ts";
import { readArguments } from "#scripts/arguments.ts";
import { dataFolder, existingFolder } from "#scripts/folder.ts";

const USAGE =
  "npm run test:mutants -- [--seed <数>] [--each <分類ごとの数>] [--only <分類の名前の一部>] [--survivors] [--sources <資料の文字のフォルダー>]";
const { values } = readArguments(USAGE, {
  seed: { type: "string", default: "1" },
  each: { type: "string", default: "20" },
  only: { type: "string", default: "" },
  survivors: { type: "boolean", default: false },
  sources: { type: "string" },
});
const [seed, each] = [values.seed, values.each].map(Number);
if (!Number.isInteger(seed) || !Number.isInteger(each) || seed === undefined || each === undefined || each < 1)
  throw new OperatorFault(`--seed と --each は整数で書いてください。\n使い方：${USAGE}`, 2);

const bytes = readFolder(dataFolder());
const world = worldOf(bytes);

/** Survivors of a class that are held against the sources: each takes about as long as all its loading. */
const HELD = 4;

/** What check:sources says of a portal, in one text; undefined where no texts are at hand. */
function sourceReader(folder: string | undefined): ((portal: Portal) => string) | undefined {
  if (folder === undefined) return undefined;
  const { sources } = portalOf(bytes);
  const texts = sources.map(({ id, text }) => readSourceText(id, readFileSync(join(folder, text), "utf8")));
  return (portal) => {
    const { faults, coverage } = checkSources(portal, texts);
    return JSON.stringify([faults, coverage]);
  };
}

const folder = values.sources === undefined ? undefined : existingFolder(values.sources, "資料の文字のフォルダー", `\n使い方：${USAGE}`);
const said = sourceReader(folder);
const before = said?.(portalOf(bytes));

function shownBySources({ survivors }: Trial): string {
  if (said === undefined || survivors.length === 0) return "";
  const held = survivors.slice(0, HELD);
  return `${String(held.filter(({ portal }) => said(portal) !== before).length)}/${String(held.length)}`;
}

function faultCounts({ refused }: Trial): string {
  const counts = refused.map(({ faults }) => faults.length).sort((a, b) => a - b);
  return counts.length === 0 ? "" : `${String(counts[counts.length >> 1])}・${String(counts.at(-1))}`;
}

const totals = { made: 0, catchable: 0, refused: 0 };
const problems: string[] = [];
const reasons: string[] = [];
for (const [group, classes] of Object.entries(MUTANT_CLASSES)) {
  console.log(`\n| ${group} | 作った | 退けた | 通した | 誤りの数（中央・最大） | 資料と照らせば |\n| --- | --: | --: | --: | --: | --: |`);
  for (const mutants of classes.filter(({ name }) => name.includes(values.only))) {
    const { name, kind, why } = mutants;
    const trial = tryClass(mutants, world, seed, each);
    const { made, refused, survivors, crashes } = trial;
    totals.made += made;
    if (kind === "catchable") {
      totals.catchable += made;
      totals.refused += refused.length;
      if (survivors.length > allowed(mutants, made)) problems.push(`${name}：${String(survivors.length)}件が通りました`);
    }
    if (made === 0) problems.push(`${name}：一つも作れませんでした`);
    problems.push(...crashes.map((crash) => `${name}：読み込みが壊れました（${crash}）`));
    problems.push(...poorFaults(trial).map(({ file, message }) => `${name}：誤りの言葉が足りません（${file} ${message}）`));
    if (survivors.length > 0) reasons.push(`${name}：${why === "" ? "理由がありません" : why}`);
    const label = `${name}${kind === "catchable" ? "" : "（読む人だけ）"}`;
    console.log(
      `| ${[label, made, refused.length, survivors.length, faultCounts(trial), shownBySources(trial)].map(String).join(" | ")} |`,
    );
    if (values.survivors) for (const { what } of survivors) console.log(`  通った: ${what}`);
  }
}
const share = totals.catchable === 0 ? 1 : totals.refused / totals.catchable;
if (share < FLOOR) problems.push(`データで分かるもののうち、退けたのは${(share * 100).toFixed(1)}%です`);
console.log(`\n通ったものの理由\n${reasons.map((reason) => `  ${reason}`).join("\n")}`);
console.log(
  `\n作った${String(totals.made)}件。データで分かる${String(totals.catchable)}件のうち${String(totals.refused)}件（${(share * 100).toFixed(1)}%）を退けました。種は${String(seed)}。`,
);
for (const problem of problems) console.error(`✗ ${problem}`);
if (problems.length > 0) process.exitCode = 1;
