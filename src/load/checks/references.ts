import { isKindName, KINDS } from "#src/schema/kinds.ts";
import { nearest } from "#src/text/nearest.ts";
import type { Entry } from "#src/load/assemble.ts";
import { faultAt, isUnread, type Check, type Spot } from "#src/load/checks/check.ts";
import { placeText, type Fault } from "#src/load/fault.ts";

/** Where a record stands, as seen by those that refer to it: a ward and a plan are their own place. */
function placeOf({ kind, record }: Entry): { ward?: unknown; plan?: unknown } {
  const { id, ward, plan } = record;
  if (kind === "wards") return { ward: id };
  return kind === "plans" ? { ward, plan: id } : { ward, plan };
}

function isOwn(from: Entry, to: Entry): boolean {
  const { ward, plan } = placeOf(to);
  // A plan refers from its ward, or it could never name the plan before it.
  const own = from.kind === "plans" ? { ...from.record, plan: undefined } : from.record;
  const agree = (a: unknown, b: unknown) => a === undefined || b === undefined || a === b;
  return agree(own["ward"], ward) && agree(own["plan"], plan);
}

function titles(kinds: readonly string[]): string {
  return kinds.map((kind) => (isKindName(kind) ? KINDS[kind].title : kind)).join("・");
}

interface Reference {
  readonly spot: Spot;
  readonly entry: Entry;
  readonly id: string;
  readonly to: readonly string[];
  readonly own: boolean;
}

/** One cause, one fault: all places that name the same thing that is not there, the one that says best what it is first. */
function missing(references: readonly Reference[], entries: readonly Entry[]): Fault[] {
  const narrow = references.toSorted((a, b) => (a.to.length || Infinity) - (b.to.length || Infinity));
  const byId = Map.groupBy(narrow, ({ id, to }) => `${String(to.includes("units"))}\t${id}`);
  return [...byId.values()].flatMap(([first, ...rest]) => {
    if (first === undefined) return [];
    const { id, to, entry, spot } = first;
    const possible = entries.filter((each) => (to.length === 0 || to.includes(each.kind)) && isOwn(entry, each)).map(keyOf);
    const meant = nearest(id, possible);
    const what = to.length === 0 ? "記録" : titles(to);
    return [
      faultAt(
        spot,
        to.join() === "units" ? `「${id}」という単位は units.json にありません` : `「${id}」というidの${what}はどこにもありません`,
        meant === undefined ? "書き間違いを直すか、その相手を先に書いてください" : `「${meant}」の書き間違いではありませんか`,
        rest.map((other) => other.spot),
      ),
    ];
  });
}

function keyOf({ kind, record }: Entry): string {
  return String(record[KINDS[kind].key[0] ?? ""]);
}

/** The one file that would hold what is named, where no record of its kind stands in that place. */
function emptyFile({ entry: { record }, to: [to = "", ...others] }: Reference, entries: readonly Entry[]): string | undefined {
  if (others.length > 0 || !isKindName(to)) return undefined;
  const [pattern = ""] = KINDS[to].files;
  const path = pattern.replace(/:(ward|plan)(?=\/)/gu, (name, key: string) => String(record[key] ?? name));
  const file = `data/${path}`;
  return path.includes(":") || entries.some((entry) => entry.kind === to && entry.file.file === file) ? undefined : file;
}

/** Not each of those that name a record of the file is wrong, but the file. */
function emptyFault(file: string, spots: readonly Spot[]): Fault {
  const others = spots.map((spot) => placeText(faultAt(spot, "", "")));
  return {
    file,
    path: "",
    message: "ほかから指されている記録が一つもありません",
    remedy: "ファイルの名前と中身を確かめてください",
    others,
  };
}

/** Every field that names another record: it must be there, of the right kind, and of the same ward and plan. */
export const checkReferences: Check = (checked) => {
  const { entries, files } = checked;
  const known = Map.groupBy(
    entries.filter(({ kind }) => KINDS[kind].key.length === 1),
    keyOf,
  );
  const references = entries.flatMap((entry) =>
    entry.found.flatMap(({ meaning, value, path }) =>
      meaning.means === "ref"
        ? [{ entry, spot: { entry, path }, id: String(value), to: meaning.to === "any" ? [] : meaning.to, own: meaning.own }]
        : [],
    ),
  );
  const lost: Reference[] = [];
  const wrong = references.flatMap((reference) => {
    const { entry, spot, id, to, own } = reference;
    // Units may share a word with an id; what is meant is of the wanted kind, if there is one.
    const all = known.get(id) ?? [];
    const target = all.find(({ kind }) => to.includes(kind)) ?? all.find(({ record }) => record["id"] === id);
    if (target === undefined) {
      const isToldAlready =
        to.length === 0 ? files.some(({ content }) => content === undefined) : to.some((kind) => isUnread(checked, kind, entry));
      if (!isToldAlready) lost.push(reference);
      return [];
    }
    if (to.length > 0 && !to.includes(target.kind))
      return [faultAt(spot, `「${id}」は別の種類（${titles([target.kind])}）のidです`, `ここには${titles(to)}のidを書いてください`)];
    if (target === entry) return [faultAt(spot, `「${id}」は自分自身です`, "相手のidを書いてください")];
    if (own && !isOwn(entry, target))
      return [faultAt(spot, `「${id}」は別の区か計画の${titles([target.kind])}です`, "同じ区・同じ計画の相手を書いてください")];
    return [];
  });
  const byFile = Map.groupBy(lost, (reference) => emptyFile(reference, entries));
  const empty = [...byFile].flatMap(([file, group]) => (file === undefined ? [] : [{ file, group, to: group[0]?.to[0] ?? "" }]));
  // What may be of several kinds may be in the file that has none.
  const isUnsure = ({ to }: Reference) => empty.some((file) => to.length === 0 || (to.length > 1 && to.includes(file.to)));
  return [
    ...wrong,
    ...empty.map(({ file, group }) =>
      emptyFault(
        file,
        group.map(({ spot }) => spot),
      ),
    ),
    ...missing(
      (byFile.get(undefined) ?? []).filter((reference) => !isUnsure(reference)),
      entries,
    ),
  ];
};

/** A reference to a record's own kind must come to an end: no parent is its own grandchild. */
export const checkCycles: Check = ({ entries }) => {
  const next = new Map<string, { readonly id: string; readonly spot: Spot }>();
  for (const entry of entries) {
    for (const { meaning, value, path } of entry.found) {
      if (meaning.means === "ref" && meaning.to !== "any" && meaning.to.includes(entry.kind))
        next.set(String(entry.record["id"]), { id: String(value), spot: { entry, path } });
    }
  }
  const told = new Set<string>();
  return [...next].flatMap(([start, { spot }]) => {
    const chain = [start];
    for (let at = next.get(start)?.id; at !== undefined && !chain.includes(at); at = next.get(at)?.id) chain.push(at);
    const closes = next.get(chain.at(-1) ?? "")?.id === start;
    if (!closes || chain.length < 2 || chain.some((id) => told.has(id))) return [];
    chain.forEach((id) => told.add(id));
    return [faultAt(spot, `上へたどると自分に戻ります（${[...chain, start].join(" → ")}）`, "どれか一つの相手を直してください")];
  });
};

/** Printed names that must be a record's name or alias in the same ward: IT推進課. */
export const checkNames: Check = (checked) => {
  const { entries } = checked;
  const namesOf = (entry: Entry): string[] => [entry.record["name"], ...((entry.record["aliases"] ?? []) as unknown[])].map(String);
  const uses = entries.flatMap((entry) =>
    entry.found.flatMap(({ meaning, value, path }) =>
      meaning.means === "name" ? [{ entry, path, kind: meaning.of, name: String(value) }] : [],
    ),
  );
  const groups = Map.groupBy(uses, ({ entry, name }) => `${String(entry.record["ward"])}\t${name}`);
  const faults = [...groups.values()].flatMap(([first, ...rest]) => {
    if (first === undefined) return [];
    const { entry, path, kind, name } = first;
    const names = entries.filter((other) => other.kind === kind && other.record["ward"] === entry.record["ward"]).flatMap(namesOf);
    if (names.includes(name) || isUnread(checked, kind, entry)) return [];
    const meant = nearest(name, names);
    return [
      faultAt(
        { entry, path },
        `「${name}」という${titles([kind])}が ${kind}.json にありません`,
        meant === undefined
          ? `${titles([kind])}を加えるか、aliases に別の表記として書いてください`
          : `「${meant}」の書き間違いではありませんか。別のものなら${titles([kind])}を加えてください`,
        rest,
      ),
    ];
  });
  return [...faults, ...checkAmbiguous(entries)];
};

/** Two departments of a ward with one name would make every mention of it ambiguous. */
function checkAmbiguous(entries: readonly Entry[]): Fault[] {
  const first = new Map<string, Entry>();
  return entries
    .filter(({ kind }) => kind === "departments")
    .flatMap((entry) =>
      entry.found.flatMap(({ meaning, value, path }) => {
        if (meaning.means !== "printed") return [];
        const key = `${String(entry.record["ward"])}\t${String(value)}`;
        const earlier = first.get(key);
        first.set(key, earlier ?? entry);
        return earlier === undefined
          ? []
          : [faultAt({ entry, path }, `「${String(value)}」という名前の部署が二つあります`, "どちらかの名前か別の表記を直してください")];
      }),
    );
}

/** What a source's structure counts: a list of the portal, and a kind or a field that its records have. */
export const checkKinds: Check = ({ entries }) => {
  const records = Map.groupBy(entries, ({ kind }) => String(kind));
  return entries.flatMap((entry) =>
    entry.found.flatMap(({ meaning, value, path }) => {
      if (meaning.means !== "kind") return [];
      const list = String(value);
      if (!isKindName(list)) return [misnamed({ entry, path }, `「${list}」という種類の記録はありません`, list, Object.keys(KINDS))];
      const counted = path.slice(0, -1).reduce<unknown>((fields, key) => (fields as Record<PropertyKey, unknown>)[key], entry.record);
      const { only, distinct } = counted as { readonly only?: string; readonly distinct?: string };
      const all = records.get(list) ?? [];
      const parts = [
        { key: "only", name: only, what: "種類", known: all.map(({ record }) => String(record["kind"])) },
        { key: "distinct", name: distinct, what: "項目", known: all.flatMap(({ record }) => Object.keys(record)) },
      ];
      return parts.flatMap(({ key, name, what, known }) =>
        name === undefined || all.length === 0 || known.includes(name)
          ? []
          : [
              misnamed(
                { entry, path: [...path.slice(0, -1), key] },
                `${titles([list])}の記録に「${name}」という${what}はありません`,
                name,
                known,
              ),
            ],
      );
    }),
  );
};

function misnamed(spot: Spot, message: string, name: string, known: readonly string[]): Fault {
  const meant = nearest(name, known);
  const remedy =
    meant === undefined ? `次のどれかにしてください: ${[...new Set(known)].join("、")}` : `「${meant}」の書き間違いではありませんか`;
  return faultAt(spot, message, remedy);
}
