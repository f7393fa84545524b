/**
 * npm run check:sources -- <folder of texts> [--write] [--lines <file>]: holds the data against the extracted texts of the sources.
 * --write stores the result as data/coverage.json; --lines writes every line of the sources with the record that holds it.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { checkSources } from "#src/curation/check-sources.ts";
import { readSourceText } from "#src/curation/source-text.ts";
import { loadPortal } from "#src/load/load-portal.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: "boolean", default: false }, lines: { type: "string" } },
});
const [folder] = positionals;
if (folder === undefined) {
  console.error("資料の文字のあるフォルダーを指定してください：npm run check:sources -- <フォルダー>");
  process.exit(2);
}

const portal = loadPortal("data");
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
if (values.write) writeFileSync("data/coverage.json", `${JSON.stringify({ $schema: "schema/coverage.schema.json", coverage }, null, 2)}\n`);
else if (JSON.stringify(portal.coverage) !== JSON.stringify(coverage)) {
  console.log("data/coverage.json が今の結果と違います。--write を付けてもう一度実行してください。");
  process.exitCode = 1;
}
if (faults.length > 0) process.exitCode = 1;
