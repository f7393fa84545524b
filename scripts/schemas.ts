/** npm run schemas: writes the JSON Schemas that editors use, from the zod schemas, into data/schema/. */
import "./report-faults.ts";
import { mkdirSync, writeFileSync } from "node:fs";
import { FILE_KINDS, schemaFileName } from "../src/load/files.ts";
import { editorSchema } from "../src/load/editor-schema.ts";
import { readArguments } from "./arguments.ts";

readArguments("npm run schemas", {});
mkdirSync("data/schema", { recursive: true });
for (const kind of FILE_KINDS) writeFileSync(`data/schema/${schemaFileName(kind)}`, editorSchema(kind));
console.log(`data/schema/ に ${String(FILE_KINDS.length)} 件を書きました。`);
