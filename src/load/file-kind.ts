import { z } from "zod";
import { fiscalYear } from "#src/schema/fiscal-year.ts";
import { isKindName, KINDS, type KindName } from "#src/schema/kinds.ts";

/** A kind of data file: where it lies and which kinds of records it holds. */
export interface FileKind {
  /** Path under data/ with `:ward`, `:plan`, `:fiscalYear` and `:id` */
  readonly pattern: string;
  readonly kinds: readonly KindName[];
  /** It holds one record and no list: release, ward, plan */
  readonly isRecord: boolean;
  /** It must be in every folder of its place: the files of the whole portal, and a ward's and a plan's own */
  readonly isRequired: boolean;
  readonly schema: z.ZodObject;
  readonly title: string;
  /** File name of the JSON Schema that editors use, under data/schema/ */
  readonly schemaFile: string;
}

const editorKey = { $schema: z.string().optional() };

function fileKindOf(pattern: string, kinds: readonly KindName[]): FileKind {
  const parts = pattern.split("/").filter((part) => !part.startsWith(":"));
  const title = kinds.map((kind) => KINDS[kind].title).join("・");
  const isRequired = !pattern.includes(":") || kinds.some((kind) => KINDS[kind].required);
  const common = { pattern, kinds, title, isRequired, schemaFile: `${(parts.at(-1) ?? "").replace(/\.json$/u, "")}.schema.json` };
  const [alone] = kinds.flatMap((kind) => (KINDS[kind].alone ? [KINDS[kind].schema] : []));
  if (alone instanceof z.ZodObject) return { ...common, isRecord: true, schema: alone.extend(editorKey) };
  const lists = Object.fromEntries(kinds.map((kind) => [kind, z.array(KINDS[kind].schema).meta({ title: KINDS[kind].title })]));
  const year = pattern.includes(":fiscalYear") ? { fiscalYear: fiscalYear() } : {};
  return { ...common, isRecord: false, schema: z.strictObject({ ...editorKey, ...year, ...lists }) };
}

const patterns = Object.entries(KINDS).flatMap(([name, { files }]) =>
  isKindName(name) ? files.map((pattern) => ({ pattern: pattern as string, name })) : [],
);

/** Every file the data may hold. A file that fits none of these is a fault, so a misspelt name cannot vanish in silence. */
export const FILE_KINDS: readonly FileKind[] = [...Map.groupBy(patterns, ({ pattern }) => pattern)].map(([pattern, entries]) =>
  fileKindOf(
    pattern,
    entries.map(({ name }) => name),
  ),
);

/** What the folders of a file say of its records. */
export type FilePlace = Readonly<Partial<Record<"ward" | "plan" | "id" | "fiscalYear", string>>>;

/** @returns what each `:name` of a pattern stands for in a path; undefined where the path does not fit */
function placeOf(pattern: string, path: string): FilePlace | undefined {
  const wanted = pattern.split("/");
  const parts = path.split("/");
  if (wanted.length !== parts.length) return undefined;
  const found: Record<string, string> = {};
  for (const [index, want] of wanted.entries()) {
    const part = parts[index] ?? "";
    if (want === ":fiscalYear.json") {
      if (!/^\d{4}\.json$/u.test(part)) return undefined;
      found["fiscalYear"] = part.slice(0, 4);
    } else if (want.startsWith(":")) found[want.slice(1)] = part;
    else if (want !== part) return undefined;
  }
  return found;
}

/** @param path path under data/, with forward slashes */
export function fileKind(path: string): { readonly kind: FileKind; readonly place: FilePlace } | undefined {
  for (const kind of FILE_KINDS) {
    const place = placeOf(kind.pattern, path);
    if (place !== undefined) return { kind, place };
  }
  return undefined;
}
