import { KINDS } from "#src/schema/kinds.ts";
import type { Entry } from "#src/load/assemble.ts";
import { faultAt, type Check, type Spot } from "#src/load/checks/check.ts";
import { placeText, type Fault } from "#src/load/fault.ts";

/** Ids share one space, since a discrepancy may point at any of them; keys and unique fields hold within their kind. */
export const checkUnique: Check = ({ entries }) => {
  const first = new Map<string, Spot>();
  const once = (key: string, spot: Spot, what: string) => {
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, spot);
      return [];
    }
    const place = placeText(faultAt(earlier, "", ""));
    return [faultAt(spot, `${what}が重なっています（最初は ${place}）`, "どちらかを変えるか、取り除いてください")];
  };
  return entries.flatMap((entry) => {
    const { kind, record, found } = entry;
    const { key, title } = KINDS[kind];
    const own = found.flatMap(({ meaning, value, path }) => {
      if (meaning.means === "id") return once(`id\t${String(value)}`, { entry, path }, `id「${String(value)}」`);
      return meaning.means === "unique"
        ? once(`${kind}\t${path.join(".")}\t${String(value)}`, { entry, path }, `「${String(value)}」`)
        : [];
    });
    if (key.length === 0 && entry.path.length > 0)
      return [...own, ...once(`${kind}\t${JSON.stringify(record)}`, { entry }, `同じ${title}`)];
    if (key.length === 0 || key[0] === "id") return own;
    const values = key.map((name) => String(record[name]));
    return [
      ...own,
      ...once(`${kind}\t${values.join("\t")}`, { entry, path: [key[0] ?? ""] }, `同じ相手（${values.join("・")}）の${title}`),
    ];
  });
};

/** A list of references or names says each once. */
export const checkRepeats: Check = ({ entries }) => entries.flatMap(repeatsIn);

function repeatsIn(entry: Entry): Fault[] {
  const items = entry.found.filter(
    ({ meaning, path }) => typeof path.at(-1) === "number" && (meaning.means === "ref" || meaning.means === "name"),
  );
  const key = ({ value, path }: (typeof items)[number]) => [...path.slice(0, -1), value].join("\t");
  return [...Map.groupBy(items, key).values()].flatMap((same) =>
    same
      .slice(1)
      .map(({ path, value }) => faultAt({ entry, path }, `「${String(value)}」が二度あげられています`, "一つを取り除いてください")),
  );
}
