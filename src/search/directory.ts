import type { SearchWords } from "#src/search/document.ts";
import { SEARCH_KINDS, type SearchKind } from "#src/search/kinds.ts";

/** Where the fields of a page end, counted in word characters: title, then names, items, what it is about, text. */
export interface FieldEnds {
  readonly title: number;
  readonly names: number;
  readonly items: number;
  readonly about: number;
  readonly text: number;
}

export const FIELDS = ["title", "names", "items", "about", "text"] as const;
export type Field = (typeof FIELDS)[number];

/** A page as far as it is known before its file is loaded: what filters and ranking need, and no word of it. */
export interface Entry {
  readonly hash: string;
  /** Number of the file that the page lies in, with its neighbours */
  readonly pack: number;
  readonly kind: SearchKind;
  readonly ward?: string | undefined;
  readonly plan?: string | undefined;
  readonly themes: readonly string[];
  readonly departments: readonly string[];
  readonly years: readonly string[];
  readonly evaluations: readonly string[];
  readonly ends: FieldEnds;
}

/**
 * Pages in one file: a page is about 1 KB and a request costs a slow phone some milliseconds, but six in a file made the first search
 * of 63 wards weigh 339 KB where 300 are allowed (npm run bench:growth).
 */
const PACK_SIZE = 2;

/** The file in which the page at a place of the directory lies. */
export function packOf(index: number): number {
  return Math.floor(index / PACK_SIZE);
}

type ListKey = "themes" | "departments" | "years" | "evaluations";

/** The directory as it is stored: columns of small numbers, which pack to a few bytes a page; a value is told by its place. */
export interface PackedDirectory extends SearchWords {
  readonly values: Readonly<Record<"ward" | "plan" | ListKey, readonly string[]>>;
  readonly hashes: string;
  readonly kind: readonly number[];
  /** 0 is none */
  readonly ward: readonly number[];
  readonly plan: readonly number[];
  readonly lists: Readonly<Record<ListKey, readonly (readonly number[])[]>>;
  /** Lengths of the fields in the order of FIELDS */
  readonly sizes: readonly (readonly number[])[];
  /** Nouns of the pages that are written in hiragana */
  readonly kanaNouns: readonly string[];
  readonly wards: readonly { readonly name: string; readonly forms: readonly string[] }[];
  /** Wards of Tokyo that this site has no plan of */
  readonly notCovered: readonly { readonly name: string; readonly forms: readonly string[] }[];
  /** First letters for which there is a file of readings, and of names */
  readonly shards: { readonly readings: string; readonly names: string };
}

export type Directory = Omit<PackedDirectory, "values" | "hashes" | "kind" | "ward" | "plan" | "lists" | "sizes"> & {
  readonly entries: readonly Entry[];
  readonly values: PackedDirectory["values"];
};

/** @param entries in the order of the site, so that neighbours are alike and pack well */
export function packDirectory(
  entries: readonly Entry[],
  rest: Omit<PackedDirectory, "values" | "hashes" | "kind" | "ward" | "plan" | "lists" | "sizes">,
): PackedDirectory {
  const valuesOf = (list: (entry: Entry) => readonly string[]) => [...new Set(entries.flatMap(list))];
  const values = {
    ward: valuesOf(({ ward }) => (ward === undefined ? [] : [ward])),
    plan: valuesOf(({ plan }) => (plan === undefined ? [] : [plan])),
    themes: valuesOf(({ themes }) => themes),
    departments: valuesOf(({ departments }) => departments),
    years: valuesOf(({ years }) => years),
    evaluations: valuesOf(({ evaluations }) => evaluations),
  };
  const list = (key: ListKey) => {
    const places = new Map(values[key].map((value, index) => [value, index]));
    return entries.map((entry) => entry[key].map((value) => places.get(value)!));
  };
  return {
    ...rest,
    values,
    hashes: entries.map(({ hash }) => hash).join(" "),
    kind: entries.map(({ kind }) => SEARCH_KINDS.indexOf(kind)),
    ward: entries.map(({ ward }) => (ward === undefined ? 0 : values.ward.indexOf(ward) + 1)),
    plan: entries.map(({ plan }) => (plan === undefined ? 0 : values.plan.indexOf(plan) + 1)),
    lists: { themes: list("themes"), departments: list("departments"), years: list("years"), evaluations: list("evaluations") },
    sizes: FIELDS.map((field, index) => entries.map(({ ends }) => ends[field] - (index === 0 ? 0 : ends[FIELDS[index - 1]!]))),
  };
}

export function unpackDirectory({ values, hashes, kind, ward, plan, lists, sizes, ...rest }: PackedDirectory): Directory {
  const read = (key: ListKey, index: number) => lists[key][index]!.map((place) => values[key][place]!);
  const entries = (hashes === "" ? [] : hashes.split(" ")).map((hash, index): Entry => {
    let end = 0;
    const ends = Object.fromEntries(FIELDS.map((field, place) => [field, (end += sizes[place]![index]!)])) as unknown as FieldEnds;
    return {
      hash,
      pack: packOf(index),
      kind: SEARCH_KINDS[kind[index]!]!,
      ward: values.ward[ward[index]! - 1],
      plan: values.plan[plan[index]! - 1],
      themes: read("themes", index),
      departments: read("departments", index),
      years: read("years", index),
      evaluations: read("evaluations", index),
      ends,
    };
  });
  return { ...rest, entries, values };
}

/** The field in which a place of a page lies. */
export function fieldAt(ends: FieldEnds, place: number): Field {
  return FIELDS.find((field) => place < ends[field]) ?? "text";
}
