import type { SearchDocument } from "#src/search/document.ts";
import type { Entry } from "#src/search/directory.ts";

/** Pages' own words, a few neighbours in a file: loaded for the hits that are shown, and kept. */
export class PageShelf {
  readonly #load: (pack: number) => Promise<readonly SearchDocument[]>;
  readonly #loaded = new Map<number, Promise<readonly SearchDocument[]>>();

  constructor(load: (pack: number) => Promise<readonly SearchDocument[]>) {
    this.#load = load;
  }

  #pack(pack: number): Promise<readonly SearchDocument[]> {
    const known = this.#loaded.get(pack);
    if (known !== undefined) return known;
    const pages = this.#load(pack);
    this.#loaded.set(pack, pages);
    pages.catch(() => this.#loaded.delete(pack));
    return pages;
  }

  /** @throws Error when the file does not come (it is asked for again next time), or comes from another build */
  async page({ hash, pack }: Entry): Promise<SearchDocument> {
    const page = (await this.#pack(pack)).find((each) => each.hash === hash);
    if (page === undefined) throw new Error(`page ${hash} is not in file ${String(pack)}: the index changed`);
    return page;
  }
}
