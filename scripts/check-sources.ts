/**
 * npm run check:sources -- <folder of texts> [--write] [--lines <file>]: holds the data against the extracted texts of the sources.
 * --write stores the result as data/coverage.json; --lines writes every line of the sources with the record that holds it.
 */
import "#scripts/report-faults.ts";
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { checkSources } from "#src/curation/check-sources.ts";
import { readSourceText } from "#src/curation/source-text.ts";
import { loadPortal } from "#src/load/load-portal.ts";
import { OperatorFault } from "#src/operator-fault.ts";
import { readArguments } from "#scripts/arguments.ts";
import { dataFolder, existingFolder } from "#scripts/folder.ts";

const USAGE = "npm run check:sources -- <資料の文字のフォルダー> [--write] [--lines <書き出すファイル>]";
const { values, positionals } = readArguments(USAGE, { write: { type: "boolean", default: false }, lines: { type: "string" } }, 1);
const [asked] = positionals;
if (asked === undefined) throw new OperatorFault(`資料の文字のあるフォルダーを指定してください。\n使い方：${USAGE}`, 2);
const folder = existingFolder(asked, "資料の文字のフォルダー", `\n使い方：${USAGE}`);
if (values.lines !== undefined) existingFolder(dirname(values.lines), "--lines で書き出すフォルダー", "先に作ってください。");

const data = dataFolder();
const portal = loadPortal(data);
const absent = portal.sources.filter(({ text }) => statSync(join(folder, text), { throwIfNoEntry: false })?.isFile() !== true);
if (absent.length > 0)
  throw new OperatorFault(
    `資料の文字のファイルが${String(absent.length)}件ありません。次の名前で置いてください。\n${absent.map(({ id, text }) => `  ${join(folder, text)}（出典 ${id}）`).join("\n")}`,
  );
const texts = portal.sources.map(({ id, text }) => readSourceText(id, readFileSync(join(folder, text), "utf8")));
const { faults, coverage, lines } = checkSources(portal, texts);

for (const { source, record, path, message } of faults) console.log(`✗ ${source}  ${record}  ${path}\n    ${message}`);
console.log("\n出典ごとの結果");
for (const entry of coverage) {
  const { source, records, verbatim, fragments, missing, ownWords, copied } = entry;
  console.log(
    `  ${source}: 記録${String(records)}、そのまま${String(verbatim)}、分かれて${String(fragments)}、見つからない${String(missing)}、要約${String(ownWords)}、写し${String(copied)}、行${String(entry.coveredLines)}/${String(entry.lines)}`,
  );
}
console.log(`誤り ${String(faults.length)} 件`);
if (values.lines !== undefined) {
  writeFileSync(values.lines, lines.map(({ source, line, record }) => `${source}\t${record ?? "（記録なし）"}\t${line}`).join("\n"));
}
if (values.write)
  writeFileSync(join(data, "coverage.json"), `${JSON.stringify({ $schema: "schema/coverage.schema.json", coverage }, null, 2)}\n`);
else if (JSON.stringify(portal.coverage) !== JSON.stringify(coverage)) {
  console.log("data/coverage.json が今の結果と違います。--write を付けてもう一度実行してください。");
  process.exitCode = 1;
}
if (faults.length > 0) process.exitCode = 1;
