import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Fault } from "#src/load/fault.ts";
import { fileKind, type FileKind } from "#src/load/files.ts";
import { zodFaults } from "#src/load/zod-faults.ts";

/** A file of data/ that parsed and fits its schema. */
export interface DataFile {
  /** Path shown to people, e.g. data/wards/itabashi/ward.json */
  readonly file: string;
  /** Path under data/, split */
  readonly parts: readonly string[];
  readonly kind: FileKind;
  readonly content: Readonly<Record<string, unknown>>;
}

function jsonPaths(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(directory.length + 1)
        .replaceAll("\\", "/"),
    )
    .filter((path) => !path.startsWith("schema/"))
    .sort();
}

/** What can still be said of a file that failed: enough that references into it are not reported as broken, too. */
export interface UnreadFile {
  readonly file: string;
  readonly ids: readonly string[];
}

function unread(file: string, text: string): UnreadFile {
  return { file, ids: [...text.matchAll(/"id"\s*:\s*"([^"]*)"/gu)].map((match) => match[1] ?? "") };
}

/**
 * Reads and checks every file under a data folder against its schema.
 * @param directory the data folder
 * @returns the files that are sound, what is left of those that are not, and the faults; never throws for bad content
 */
export function readData(directory: string): { files: DataFile[]; unread: UnreadFile[]; faults: Fault[] } {
  const files: DataFile[] = [];
  const failed: UnreadFile[] = [];
  const faults: Fault[] = [];
  for (const path of jsonPaths(directory)) {
    const file = `data/${path}`;
    const kind = fileKind(path);
    if (kind === undefined) {
      faults.push({
        file,
        path: "",
        message: "知らない名前のファイルです",
        remedy: "CONTRIBUTING.md の一覧にある名前と場所にしてください",
      });
      continue;
    }
    const text = readFileSync(join(directory, path), "utf8");
    let input: unknown;
    try {
      input = JSON.parse(text);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      faults.push({
        file,
        path: "",
        message: `JSONとして読めません（${reason}）`,
        remedy: "かっこ・引用符・カンマの過不足を直してください",
      });
      failed.push(unread(file, text));
      continue;
    }
    const result = kind.schema.safeParse(input);
    if (result.success) {
      files.push({ file, parts: path.split("/"), kind, content: result.data as Record<string, unknown> });
    } else {
      faults.push(...zodFaults(file, kind.schema, input, result.error.issues));
      failed.push(unread(file, text));
    }
  }
  return { files, unread: failed, faults };
}
