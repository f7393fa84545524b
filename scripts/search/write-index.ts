import { join } from "node:path";
import type { Portal } from "#src/load/portal.ts";
import { PART_SIZE, partSize } from "#src/search/index-pagefind.ts";
import { sitePages, writeIndex, type SitePage } from "#src/search/index-site.ts";

/** Writes the index of pages. @param folder where it goes */
export async function writePages(folder: string, pages: readonly SitePage[], portal: Portal): Promise<void> {
  process.env[PART_SIZE] = String(partSize(pages.length));
  await writeIndex(folder, pages, portal);
}

/** Indexes a built site. @returns how many of its pages can be found */
export async function indexSite(directory: string, portal: Portal): Promise<number> {
  const pages = sitePages(directory);
  await writePages(join(directory, "pagefind"), pages, portal);
  return pages.length;
}
