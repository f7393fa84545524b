import type { Portal } from "#src/load/portal.ts";
import { isBlank, BLANK_KINDS, type BlankKind } from "#src/schema/blank.ts";
import { isKindName, KINDS } from "#src/schema/kinds.ts";
import { walk, type Found } from "#src/schema/walk.ts";

/** One field of one record that a source can be asked about. */
export interface Field {
  readonly record: string;
  readonly path: string;
  /** The source it was read from; undefined for words that are all ours, such as a theme's */
  readonly source: string | undefined;
  readonly kind: "printed" | "own" | "blank";
  readonly text: string;
}

interface Read {
  readonly id: string;
  readonly kind: string;
  readonly key: string;
  readonly found: readonly Found[];
}

function readAll(portal: Portal): Read[] {
  return Object.entries(KINDS).flatMap(([kind, { schema, key }]) => {
    const records = isKindName(kind) ? [portal[kind] as readonly unknown[]].flat() : [];
    return records.map((record) => {
      const found: Found[] = [];
      walk(schema, record, (field) => found.push(field));
      const values = record as Readonly<Record<string, unknown>>;
      return { id: String(values["id"]), kind, key: key.map((name) => String(values[name])).join(" "), found };
    });
  });
}

/** The source of a record: its own place, or that of the record it is a part of. */
function sourceOf({ id, kind, found }: Read, byId: ReadonlyMap<string, Read>): string | undefined {
  if (kind === "sources") return id;
  const own = found.find(({ place }) => place !== undefined)?.place?.source;
  if (own !== undefined) return own;
  const whole = found.find(({ meaning }) => meaning.means === "ref" && meaning.partOf);
  const above = whole === undefined ? undefined : byId.get(String(whole.value));
  return above === undefined ? undefined : sourceOf(above, byId);
}

function kindOf({ meaning, value }: Found): Field["kind"] | undefined {
  if (isBlank(value)) return "blank";
  if (meaning.means === "printed" || meaning.means === "name") return "printed";
  return meaning.means === "own-words" ? "own" : undefined;
}

/** Every printed text, every sentence of ours and every blank of the portal, each with the source it is about. */
export function fieldsOf(portal: Portal): Field[] {
  const all = readAll(portal);
  const byId = new Map(all.map((read) => [read.id, read]));
  return all.flatMap((read) => {
    const source = sourceOf(read, byId);
    return read.found.flatMap((field) => {
      const kind = kindOf(field);
      if (kind === undefined) return [];
      const text = isBlank(field.value) ? field.value.blank : String(field.value);
      return [{ record: read.key, path: field.path.join("."), source: field.place?.source ?? source, kind, text }];
    });
  });
}

/** Number of typed blanks by reason. */
export function countBlanks(fields: readonly Field[]): Record<BlankKind, number> {
  const count = (reason: BlankKind) => fields.filter(({ kind, text }) => kind === "blank" && text === reason).length;
  return Object.fromEntries(BLANK_KINDS.map((reason) => [reason, count(reason)])) as Record<BlankKind, number>;
}
