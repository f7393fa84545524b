import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { portal } from "#src/testing/portal.ts";

/** Rooms in the order data flows; a room may import from itself and from those named here. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  text: [],
  facets: [],
  schema: ["text"],
  load: ["text", "schema"],
  model: ["text", "schema", "load", "format"],
  charts: ["text", "schema", "load", "model", "format", "urls", "license"],
  findings: ["schema", "load", "model", "format", "charts", "urls"],
  exports: ["schema", "load", "model", "format", "urls", "license"],
  search: ["text", "facets", "schema", "load", "model", "format"],
  explore: ["text", "facets", "schema", "load", "model"],
  curation: ["text", "schema", "load"],
  client: ["text", "search", "model", "format", "explore", "exports"],
  components: [
    "text",
    "schema",
    "load",
    "model",
    "explore",
    "format",
    "charts",
    "findings",
    "license",
    "exports",
    "search",
    "urls",
    "config",
    "client",
  ],
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
    "findings",
    "exports",
    "search",
    "urls",
    "license",
    "config",
    "portal",
    "client",
  ],
  portal: ["load"],
  urls: ["config"],
  license: [],
  config: ["operator-fault"],
  "operator-fault": [],
  format: ["schema"],
  testing: ["schema", "load"],
  styles: [],
};

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /\.(ts|astro|mdx)$/u.test(path));
}

const files = filesIn("src");

function roomOf(path: string): string {
  return (path.split("/")[0] ?? "").replace(/\.(test\.)?ts$/u, "");
}

function importsOf(path: string, folder = "src"): string[] {
  const text = readFileSync(join(folder, path), "utf8");
  return [...text.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"|<script[^>]*\ssrc="([^"]+)"/gu)].map((match) => match[1] ?? match[2] ?? "");
}

function targetRoom(specifier: string): string | undefined {
  return specifier.startsWith("#src/") ? roomOf(specifier.slice("#src/".length)) : undefined;
}

describe("部屋と矢印", () => {
  it("どのファイルも決まった部屋にあるべき", () => {
    expect(files.filter((path) => !(roomOf(path) in ROOMS) && !["architecture", "facts"].includes(roomOf(path)))).toEqual([]);
  });

  it("どの部屋も、データの流れる向きにだけ読み込むべき", () => {
    const wrong = files
      .filter((path) => !path.endsWith(".test.ts"))
      .flatMap((path) =>
        importsOf(path).flatMap((specifier) => {
          const from = roomOf(path);
          const to = targetRoom(specifier);
          return to === undefined || to === from || ROOMS[from]?.includes(to) === true ? [] : [`${path} → ${specifier}`];
        }),
      );
    expect(wrong).toEqual([]);
  });

  it("読み込みは、どこからでも同じ名前（#src/…）で書くべき", () => {
    const wrong = ["src", "scripts", "content"].flatMap((folder) =>
      filesIn(folder).flatMap((path) =>
        importsOf(path, folder)
          .filter((specifier) => specifier.startsWith("."))
          .map((specifier) => `${folder}/${path} → ${specifier}`),
      ),
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
        !["search/index-site.ts", "search/index-pagefind.ts", "search/readings.ts", "charts/png.ts"].includes(path) &&
        importsOf(path).some((specifier) => specifier === "node:fs" || specifier.startsWith("#data/")),
    );
    expect(wrong).toEqual([]);
  });

  it("図の色を直に書くのは、palette.tsだけであるべき", () => {
    const wrong = files
      .filter((path) => roomOf(path) === "charts" && path !== "charts/palette.ts" && !path.endsWith(".test.ts"))
      .filter((path) => /"#[0-9a-f]{3,8}"/iu.test(readFileSync(join("src", path), "utf8")));
    expect(wrong).toEqual([]);
  });

  it("ページやテストの中に、サイトの中のパスを直に書くべきではない", () => {
    const wrong = files
      .filter((path) => path.endsWith(".astro"))
      .filter((path) => /(?:href|src|action)="\//u.test(readFileSync(join("src", path), "utf8")));
    expect(wrong).toEqual([]);
  });
});

/** Every id of a value and what lies in it. */
function idsIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const own = "id" in value && typeof value.id === "string" ? [value.id] : [];
  return [...own, ...Object.values(value).flatMap(idsIn)];
}

/**
 * What only data may know, by kind. Left out is what says nothing of a document by itself: ids of one word shorter than six letters
 * (ai, ui), labels of one character (１), and departments that are no single one (関係部署).
 */
const KNOWLEDGE: Readonly<Record<string, readonly string[]>> = {
  区の名前: portal.wards.map(({ name }) => name),
  計画の題名: portal.plans.map(({ title }) => title),
  方針の区分と題名: portal.policyGroups.flatMap(({ label, title }) => [label, title]).filter((text) => text.length > 1),
  部署の名前: portal.departments.filter(({ kind }) => kind !== "collective").flatMap(({ name, aliases = [] }) => [name, ...aliases]),
  区の評語: portal.plans.flatMap(({ evaluationScale = [] }) => evaluationScale.map(({ label }) => label)),
  id: idsIn(portal).filter((id) => id.includes("-") || id.length >= 6),
};

/** Code without its comments, which may give examples. A comment stands after a space, unlike the marks of a path with stars or of a URL. */
function withoutComments(text: string): string {
  return text.replaceAll(/(?<=^|[\s{])\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?<=^|\s)\/\/.*$/gmu, " ");
}

/** Names and ids of data that a text knows; an id counts where it stands alone or between hyphens. */
function knowledgeIn(text: string): string[] {
  const code = withoutComments(text);
  const tokens = new Set(code.match(/[a-z0-9]+(?:-[a-z0-9]+)*/gu)?.flatMap(partsOf));
  return Object.entries(KNOWLEDGE).flatMap(([kind, words]) =>
    words.filter((word) => (kind === "id" ? tokens.has(word) : code.includes(word))).map((word) => `${kind}「${word}」`),
  );
}

/** Every run of whole words of a hyphenated name: a-b-c has a, b, c, a-b, b-c and a-b-c. */
function partsOf(name: string): string[] {
  const words = name.split("-");
  return words.flatMap((_, start) => words.slice(start).map((_word, length) => words.slice(start, start + length + 1).join("-")));
}

describe("資料の知識", () => {
  it("区・計画・方針・部署・評語の名前も、データのidも、コードは知るべきではない", () => {
    const code = readdirSync("src", { recursive: true, encoding: "utf8" })
      .map((path) => path.replaceAll("\\", "/"))
      .filter((path) => /\.(ts|astro|css)$/u.test(path) && !path.endsWith(".test.ts"));
    expect(code.flatMap((path) => knowledgeIn(readFileSync(join("src", path), "utf8")).map((word) => `${path} ${word}`))).toEqual([]);
  });

  it.each(Object.entries(KNOWLEDGE))("%sがコードにあれば、見つけるべき", (kind, words) => {
    expect(words.length).toBeGreaterThan(0);
    for (const word of words) {
      expect(knowledgeIn(`const x = { a: "前 ${word} 後" };`)).toContain(`${kind}「${word}」`);
      expect(knowledgeIn(`/** ${word} */\nf(); // ${word}`)).toEqual([]);
    }
  });
});
