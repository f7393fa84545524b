import type { SearchDocument } from "#src/search/document.ts";
import type { Entry } from "#src/search/directory.ts";

/** Pages' own files: loaded for the hits that are shown, and kept. */
export class PageShelf {
  readonly #load: (hash: string) => Promise<SearchDocument>;
  readonly #loaded = new Map<string, Promise<SearchDocument>>();

  constructor(load: (hash: string) => Promise<SearchDocument>) {
    this.#load = load;
  }

  /** @throws Error when the file does not come; it is asked for again next time */
  page({ hash }: Entry): Promise<SearchDocument> {
    const known = this.#loaded.get(hash);
    if (known !== undefined) return known;
    const page = this.#load(hash);
    this.#loaded.set(hash, page);
    page.catch(() => this.#loaded.delete(hash));
    return page;
  }
}
