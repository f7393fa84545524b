import { parse, type HTMLElement } from "node-html-parser";
import { describe, expect, it } from "vitest";
import { htmlFiles, readDist } from "#scripts/site/dist.ts";

const pages = htmlFiles().map((path) => ({ path, root: parse(readDist(path)) }));

const plain = (text: string) => text.replaceAll(/\s+/gu, " ").trim();

/** The words that the eye meets up to a page's heading: where it stands, whose it is, what it is. */
function headingWithContext(root: HTMLElement): string {
  const main = root.querySelector("main");
  const heading = main?.querySelector("h1");
  if (main === null || main === undefined || heading === null || heading === undefined) return "";
  const end = heading.range[1] - main.range[0];
  return plain(parse(main.outerHTML.slice(0, end)).textContent);
}

function repeated(nameOf: (root: HTMLElement) => string): string[] {
  return [...Map.groupBy(pages, ({ root }) => nameOf(root))]
    .filter(([, same]) => same.length > 1)
    .map(([name, same]) => `${name} … ${same.map(({ path }) => path).join(" ")}`);
}

describe("ページと表の名前", () => {
  it("題名は、ページごとに違うべき", () => {
    expect(repeated((root) => plain(root.querySelector("title")?.textContent ?? ""))).toEqual([]);
  });

  it("見出しは、その上の言葉と合わせれば、ページごとに違うべき", () => {
    expect(repeated(headingWithContext)).toEqual([]);
  });

  it("どの表にも、名前があるべき", () => {
    const nameless = pages.flatMap(({ path, root }) =>
      root
        .querySelectorAll("table")
        .filter(
          (table) =>
            plain(table.querySelector("caption")?.textContent ?? table.getAttribute("aria-label") ?? "") === "" &&
            !table.hasAttribute("aria-labelledby"),
        )
        .map((table) => `${path} ${plain(table.querySelector("th")?.textContent ?? "")}`),
    );
    expect([...new Set(nameless)]).toEqual([]);
  });

  it("一つの図の見出しは、一度だけ言うべき", () => {
    const twice = pages.flatMap(({ path, root }) =>
      root.querySelectorAll("figure").flatMap((figure) => {
        const finding = plain(figure.querySelector("figcaption")?.textContent ?? "");
        const names = figure.querySelectorAll("[aria-label], title").map((part) => part.getAttribute("aria-label") ?? part.textContent);
        const said = [plain(figure.textContent), ...names].join(" ").split(finding).length - 1;
        // A chart without a finding of its own has its name for it.
        return finding === "" || said === 1 || names.includes(finding) ? [] : [`${path} ${finding}`];
      }),
    );
    expect(twice).toEqual([]);
  });
});
