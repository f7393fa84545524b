/** npm run schemas: writes the JSON Schemas that editors use, from the zod schemas, into data/schema/. */
import "#scripts/report-faults.ts";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { FILE_KINDS } from "#src/load/file-kind.ts";
import { editorSchema } from "#src/load/editor-schema.ts";
import { readArguments } from "#scripts/arguments.ts";

readArguments("npm run schemas", {});
// A kind that is gone leaves no schema behind.
rmSync("data/schema", { recursive: true, force: true });
mkdirSync("data/schema", { recursive: true });
for (const kind of FILE_KINDS) writeFileSync(`data/schema/${kind.schemaFile}`, editorSchema(kind));
console.log(`data/schema/ に ${String(FILE_KINDS.length)} 件を書きました。`);
