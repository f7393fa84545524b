import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadPortal } from "#src/load/load-portal.ts";

/** The real data, for tests that assert facts. */
export const portal = loadPortal("data");

/**
 * A copy of the data with one file changed, to see what a mistake in it brings.
 * @param file path under data/
 * @param change gets the file's text and returns the new one
 */
export function dataWith(...changes: readonly (readonly [file: string, change: (text: string) => string])[]): string {
  const directory = mkdtempSync(join(tmpdir(), "michishirube-"));
  cpSync("data", directory, { recursive: true });
  for (const [file, change] of changes) {
    const path = join(directory, file);
    const before = readFileSync(path, "utf8");
    const after = change(before);
    if (after === before) throw new Error(`the change to ${file} changed nothing`);
    writeFileSync(path, after);
  }
  return directory;
}
