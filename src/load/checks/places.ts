import type { Locator } from "#src/schema/locator.ts";
import { faultAt, type Check } from "#src/load/checks/check.ts";

/** A page stands in its source: not after the last printed one, and none where the source prints none. */
export const checkPlaces: Check = ({ entries }) => {
  const pages = new Map(entries.flatMap(({ kind, record }) => (kind === "sources" ? [[record["id"], record["pages"]] as const] : [])));
  return entries.flatMap((entry) =>
    entry.found.flatMap(({ meaning, value, path }) => {
      if (meaning.means !== "place" || Array.isArray(value)) return [];
      const { source, page } = value as Locator;
      const last = pages.get(source);
      if (page === undefined || last === undefined || (typeof last === "number" && page <= last)) return [];
      const at = { entry, path: [...path, "page"] };
      return typeof last === "number"
        ? [faultAt(at, `${String(page)}ページは、資料の最後のページ（${String(last)}）より後です`, "ページを確かめてください")]
        : [faultAt(at, "この資料にはページ番号が印刷されていません", "page を取り除いてください")];
    }),
  );
};
