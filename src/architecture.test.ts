import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

/** Rooms in the order data flows; a room may import from itself and from those named here. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  text: [],
  schema: [],
  load: ["text", "schema"],
  model: ["search", "schema", "load", "format"],
  charts: ["schema", "load", "model", "format"],
  exports: ["schema", "load", "model", "format", "urls"],
  search: ["text", "schema", "load"],
  explore: ["schema", "load", "model", "search"],
  curation: ["schema", "load", "search"],
  client: ["search", "model", "format", "explore", "exports"],
  components: ["schema", "load", "model", "explore", "format", "charts", "exports", "search", "urls", "config", "client"],
  layouts: ["components", "schema", "load", "model", "format", "search", "urls", "config", "styles", "client"],
  pages: [
    "explore",
    "layouts",
    "components",
    "schema",
    "load",
    "model",
    "format",
    "charts",
    "exports",
    "search",
    "urls",
    "config",
    "portal",
    "client",
  ],
  portal: ["load"],
  urls: ["config"],
  config: [],
  format: ["schema"],
  testing: ["load"],
};

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => /\.(ts|astro)$/u.test(path));

function roomOf(path: string): string {
  return (path.split("/")[0] ?? "").replace(/\.(test\.)?ts$/u, "");
}

function importsOf(path: string): string[] {
  const text = readFileSync(join("src", path), "utf8");
  return [...text.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/gu)].map((match) => match[1] ?? "");
}

function targetRoom(path: string, specifier: string): string | undefined {
  if (specifier.startsWith("#src/")) return roomOf(specifier.slice("#src/".length));
  if (!specifier.startsWith(".")) return undefined;
  const target = join(path, "..", specifier).replaceAll("\\", "/");
  return target.startsWith("..") ? undefined : roomOf(target);
}

describe("部屋と矢印", () => {
  it("どのファイルも決まった部屋にあるべき", () => {
    expect(files.filter((path) => !(roomOf(path) in ROOMS) && roomOf(path) !== "architecture")).toEqual([]);
  });

  it("どの部屋も、データの流れる向きにだけ読み込むべき", () => {
    const wrong = files
      .filter((path) => !path.endsWith(".test.ts"))
      .flatMap((path) =>
        importsOf(path).flatMap((specifier) => {
          const from = roomOf(path);
          const to = targetRoom(path, specifier);
          return to === undefined || to === from || ROOMS[from]?.includes(to) === true ? [] : [`${path} → ${specifier}`];
        }),
      );
    expect(wrong).toEqual([]);
  });

  it("Astroを知るのは、components・layouts・pagesだけであるべき", () => {
    const wrong = files.filter(
      (path) =>
        !["components", "layouts", "pages"].includes(roomOf(path)) &&
        !path.endsWith(".test.ts") &&
        (path.endsWith(".astro") || importsOf(path).some((specifier) => specifier === "astro" || specifier.startsWith("astro:"))),
    );
    expect(wrong).toEqual([]);
  });

  it("環境変数を読むのは、config.tsとportal.tsだけであるべき", () => {
    const wrong = files.filter(
      (path) =>
        !["config.ts", "portal.ts"].includes(path) &&
        !path.endsWith(".test.ts") &&
        readFileSync(join("src", path), "utf8").includes("process.env"),
    );
    expect(wrong).toEqual([]);
  });

  it("data/を読むのは、loadだけであるべき", () => {
    const wrong = files.filter(
      (path) =>
        !["load", "testing"].includes(roomOf(path)) &&
        !path.endsWith(".test.ts") &&
        // These read the built site, a dictionary and the fonts.
        !["search/index-site.ts", "search/readings.ts", "charts/png.ts"].includes(path) &&
        importsOf(path).some((specifier) => specifier === "node:fs" || specifier.startsWith("#data/")),
    );
    expect(wrong).toEqual([]);
  });

  it("ページやテストの中に、サイトの中のパスを直に書くべきではない", () => {
    const wrong = files
      .filter((path) => path.endsWith(".astro"))
      .filter((path) => /(?:href|src|action)="\//u.test(readFileSync(join("src", path), "utf8")));
    expect(wrong).toEqual([]);
  });
});
