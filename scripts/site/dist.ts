import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { OperatorFault } from "#src/operator-fault.ts";

/** @throws OperatorFault where nothing has been built yet */
export function mustBeBuilt(): void {
  if (!existsSync("dist/index.html")) throw new OperatorFault("dist（作ったサイト）がありません。先に npm run build をしてください。");
}

/** Paths of the built site, under dist, with forward slashes. */
export function distFiles(): string[] {
  mustBeBuilt();
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
