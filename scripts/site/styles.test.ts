import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { distFiles, htmlFiles, readDist } from "#scripts/site/dist.ts";

const sheets = distFiles().filter((path) => path.endsWith(".css"));

function layersOf(css: string): string[] {
  return [...new Set([...css.matchAll(/@layer ([^{;]+)[{;]/gu)].flatMap(([, names = ""]) => names.split(/,\s*/u)))];
}

describe("できた様式", () => {
  it("様式のファイルは一つで、どのページもそれだけを読むべき", () => {
    expect(sheets).toHaveLength(1);
    for (const path of htmlFiles()) {
      const links = [...readDist(path).matchAll(/<link rel="stylesheet" href="([^"]+)"/gu)].map(([, href = ""]) => href);
      expect(links, path).toHaveLength(1);
      expect(links[0], path).toContain(sheets[0]);
    }
  });

  it("層は、宣言した順に現れるべき", () => {
    for (const path of sheets) expect(layersOf(readDist(path))).toEqual(layersOf(readFileSync("src/styles/layers.css", "utf8")));
  });
});
