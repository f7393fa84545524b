import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Paths of the built site, under dist, with forward slashes. */
export function distFiles(): string[] {
  if (!existsSync("dist")) throw new Error("distがありません。先に npm run build をしてください。");
  return readdirSync("dist", { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice("dist/".length).replaceAll("\\", "/"))
    .sort();
}

export function htmlFiles(): string[] {
  return distFiles().filter((path) => path.endsWith(".html"));
}

export function readDist(path: string): string {
  return readFileSync(join("dist", path), "utf8");
}
