import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DataFaults } from "#src/load/fault.ts";

/** The bytes of every file of a data folder, by path under it. Tests and mutants make their own. */
export type DataBytes = ReadonlyMap<string, Uint8Array>;

/** What operating systems and editors leave behind. */
const LEFT_BEHIND = /(?:^|\/)(?:\.[^/]*|[^/]*~|#[^/]*#|[^/]*\.(?:swp|swo|bak|orig|tmp)|Thumbs\.db|desktop\.ini)(?:\/|$)/iu;

/**
 * Reads a data folder; the editors' schemas and what editors leave behind are passed over.
 * @throws DataFaults when there is no such folder
 */
export function readFolder(directory: string): DataBytes {
  if (!existsSync(directory))
    throw new DataFaults([
      {
        file: directory,
        path: "",
        message: "データのフォルダーがありません",
        remedy: "フォルダーの名前と、コマンドを実行している場所を確かめてください",
      },
    ]);
  const paths = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(directory, "/").length).replaceAll("\\", "/"))
    .filter((path) => !path.startsWith("schema/") && !LEFT_BEHIND.test(path))
    .sort();
  return new Map(paths.map((path) => [path, readFileSync(join(directory, path))]));
}
