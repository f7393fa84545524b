import { describe, expect, it } from "vitest";
import { config } from "#src/config.ts";
import { loadPortal } from "#src/load/load-portal.ts";
import { formerThemes } from "#src/model/theme.ts";
import { urls } from "#src/urls.ts";
import { distFiles, htmlFiles, readDist } from "#scripts/site/dist.ts";

const files = new Set(distFiles());
const anchors = new Map(
  htmlFiles().map((path) => [path, new Set([...readDist(path).matchAll(/\sid="([^"]+)"/gu)].map((match) => match[1]))]),
);

/** File of dist that a site URL is answered with; undefined for one outside the site. */
function fileOf(pathname: string): string | undefined {
  if (!pathname.startsWith(config.basePath)) return undefined;
  const path = decodeURIComponent(pathname.slice(config.basePath.length));
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}

describe("サイトの中のリンク", () => {
  it("どのリンクにも、行き先があるべき", () => {
    const broken: string[] = [];
    for (const page of htmlFiles()) {
      const here = new URL(config.basePath + page.replace(/index\.html$/u, ""), "http://site.invalid");
      for (const [, href = ""] of readDist(page).matchAll(/\s(?:href|src|action)="([^"]*)"/gu)) {
        const target = new URL(href.replaceAll("&amp;", "&"), here);
        if (target.origin !== here.origin) continue;
        const file = fileOf(target.pathname);
        if (file === undefined || !files.has(file)) broken.push(`${page} → ${href}`);
        else if (target.hash.length > 1 && anchors.get(file)?.has(decodeURIComponent(target.hash.slice(1))) === false)
          broken.push(`${page} → ${href}`);
      }
    }
    expect(broken).toEqual([]);
  });

  it("どのページにも、ホームからたどり着けるべき", () => {
    const seen = new Set<string>();
    const queue = ["index.html"];
    while (queue.length > 0) {
      const page = queue.pop()!;
      if (seen.has(page)) continue;
      seen.add(page);
      const here = new URL(config.basePath + page.replace(/index\.html$/u, ""), "http://site.invalid");
      for (const [, href = ""] of readDist(page).matchAll(/<a\s[^>]*href="([^"]*)"/gu)) {
        const target = new URL(href.replaceAll("&amp;", "&"), here);
        const file = target.origin === here.origin ? fileOf(target.pathname) : undefined;
        if (file?.endsWith(".html") === true && files.has(file)) queue.push(file);
      }
    }
    // Old addresses of themes are there for links from outside only.
    const old = formerThemes(loadPortal("data")).map(({ id }) => fileOf(urls.theme(id)));
    expect(htmlFiles().filter((page) => page !== "404.html" && !old.includes(page) && !seen.has(page))).toEqual([]);
  });

  it("どのダウンロードも、ページから押せるべき", () => {
    const linked = new Set(
      htmlFiles().flatMap((page) =>
        [...readDist(page).matchAll(/<a\s[^>]*href="([^"]*\.(?:csv|json|svg))"/gu)].map((match) => fileOf(match[1] ?? "")),
      ),
    );
    const downloads = [...files].filter((path) => /^(?:data|measures|charts)\/.*\.(?:csv|json|svg)$/u.test(path));
    expect(downloads.filter((path) => !linked.has(path))).toEqual([]);
  });
});
