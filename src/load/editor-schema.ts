import { z } from "zod";
import type { FileKind } from "#src/load/file-kind.ts";

/** JSON Schema of one kind of data file, as editors read it, with the titles and descriptions of every field. */
export function editorSchema(kind: FileKind): string {
  const schema = z.toJSONSchema(kind.schema, { unrepresentable: "any", io: "input" });
  return `${JSON.stringify({ ...schema, title: kind.title }, null, 2)}\n`;
}
