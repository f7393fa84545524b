import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, it } from "vitest";

/** charts.css colours what src/charts draws, print.css takes away what paper has no use for: both speak of single components. */
const SPEAK_OF_COMPONENTS = ["charts.css", "print.css"];

function read(pattern: string): { path: string; text: string }[] {
  return globSync(pattern, { exclude: ["**/*.test.ts"] })
    .map((path) => ({ path: path.replaceAll("\\", "/"), text: readFileSync(path, "utf8") }))
    .sort((a, b) => a.path.localeCompare(b.path));
}

/** @returns the style blocks of a component with the attributes of their tags */
function stylesOf(text: string): { attributes: string; css: string }[] {
  return [...text.matchAll(/<style([^>]*)>\n(.*?)<\/style>/gsu)].map(([, attributes = "", css = ""]) => ({ attributes, css }));
}

/** Words of class attributes, without styles; too many rather than too few where they are worked out. */
function classesOf(text: string): Set<string> {
  const markup = text.replaceAll(/<style.*?<\/style>/gsu, "");
  const values = markup.matchAll(/\bclass(?:Name|:list)?\s*[=:]\s*("[^"]*"|`[^`]*`|\{(?:[^{}]|\{[^{}]*\})*\})/gu);
  return new Set([...values].flatMap(([, value = ""]) => value.match(/[a-z][\w-]*/gu) ?? []));
}

function selectorsOf(css: string): string[] {
  return [...css.replaceAll(/\/\*.*?\*\//gsu, "").matchAll(/([^{};]+)\{/gu)]
    .map(([, selector = ""]) => selector.trim())
    .filter((selector) => !selector.startsWith("@"))
    .flatMap((selector) => selector.split(/,(?![^(]*\))/u).map((part) => part.trim()));
}

const components = read("src/**/*.astro").map((file) => ({ ...file, classes: classesOf(file.text), styles: stylesOf(file.text) }));
const makers = [...components, ...read("{src,content}/**/*.{ts,mdx}").map((file) => ({ ...file, classes: classesOf(file.text) }))];

describe("様式の置き場所", () => {
  it("src/stylesにあるクラスは、二つ以上の部品が使うべき", () => {
    const wrong = read("src/styles/*.css")
      .filter(({ path }) => !SPEAK_OF_COMPONENTS.includes(basename(path)))
      .flatMap(({ path, text }) => {
        const classes = new Set(selectorsOf(text).flatMap((selector) => selector.match(/(?<=\.)[a-z][\w-]*/gu) ?? []));
        return [...classes].flatMap((name) => {
          const users = makers.filter((maker) => maker.classes.has(name)).map((maker) => maker.path);
          return users.length > 1 ? [] : [`${path} .${name} は ${users[0] ?? "どこにもない"}`];
        });
      });
    expect(wrong).toEqual([]);
  });

  it("部品の様式は、宣言した層一つの中にあるべき", () => {
    const layers = (/@layer ([^;]+);/u.exec(readFileSync("src/styles/layers.css", "utf8"))?.[1] ?? "").split(", ");
    const wrong = components.flatMap(({ path, styles }) =>
      styles
        .map(({ css }) => css.split("\n").filter((line) => /^ {0,2}\S/u.test(line)))
        .filter(([first, last, ...rest]) => !layers.some((layer) => first === `  @layer ${layer} {`) || last !== "  }" || rest.length > 0)
        .map((lines) => `${path} ${lines.join(" ")}`),
    );
    expect(wrong).toEqual([]);
  });

  it("部品の外に届く様式は、その部品だけにあるクラスか要素で始まるべき", () => {
    const wrong = components.flatMap(({ path, styles }) =>
      styles
        .flatMap(({ attributes, css }) =>
          selectorsOf(css).filter((selector) => attributes.includes("is:global") || selector.startsWith(":global")),
        )
        .filter((selector) => {
          const [, mark, name = ""] = /^(\.?)([a-z][\w-]*)/u.exec(selector) ?? [];
          if (mark === "" && !name.includes("-")) return true;
          return (
            mark === undefined ||
            components.some((other) => other.path !== path && (mark === "." ? other.classes.has(name) : other.text.includes(`<${name}`)))
          );
        })
        .map((selector) => `${path} ${selector}`),
    );
    expect(wrong).toEqual([]);
  });
});
