import { nearest } from "#src/text/nearest.ts";
import { decodeUtf8 } from "#src/text/encoding.ts";
import { jsonPath, type Fault } from "#src/load/fault.ts";
import { FILE_KINDS, fileKind, type FileKind, type FilePlace } from "#src/load/file-kind.ts";
import { parseJson } from "#src/load/json-text.ts";
import { zodFaults } from "#src/load/zod-faults.ts";

/** A file of data/ as far as it could be read. */
export interface ReadFile {
  /** Path shown to people, e.g. data/wards/itabashi/ward.json */
  readonly file: string;
  readonly kind: FileKind | undefined;
  readonly place: FilePlace;
  /** Undefined where the file is not sound */
  readonly content: Readonly<Record<string, unknown>> | undefined;
  readonly lineOf: (path: readonly PropertyKey[]) => number | undefined;
  readonly faults: readonly Fault[];
}

const ENCODINGS: Readonly<Record<string, readonly [message: string, remedy: string]>> = {
  bom: ["ファイルの先頭に目に見えない印（BOM）があります", "「UTF-8（BOMなし）」で保存し直してください"],
  "utf-16": ["文字コードがUTF-16です", "「UTF-8」で保存し直してください"],
  "euc-jp": ["文字コードがEUC-JPです", "「UTF-8」で保存し直してください"],
  shift_jis: ["文字コードがShift_JISです", "「UTF-8」で保存し直してください"],
  unknown: ["UTF-8として読めない文字があります", "「UTF-8」で保存し直してください"],
};

function unknownFile(path: string, file: string): ReadFile {
  const name = path.split("/").at(-1) ?? "";
  const names = FILE_KINDS.map(({ pattern }) => pattern.split("/").at(-1) ?? "");
  const meant = nearest(name, names);
  return {
    file,
    kind: undefined,
    place: {},
    content: undefined,
    lineOf: () => undefined,
    faults: [
      {
        file,
        path: "",
        message: names.includes(name) ? "この場所には置けないファイルです" : "知らない名前のファイルです",
        remedy:
          meant !== undefined && meant !== name
            ? `「${meant}」の書き間違いではありませんか`
            : "CONTRIBUTING.md の一覧にある名前と場所にしてください",
      },
    ],
  };
}

function read(path: string, bytes: Uint8Array): ReadFile {
  const file = `data/${path}`;
  const known = fileKind(path);
  if (known === undefined) return unknownFile(path, file);
  const { kind, place } = known;
  const decoded = decodeUtf8(bytes);
  if ("fault" in decoded) {
    const [message = "", remedy = ""] = ENCODINGS[decoded.fault] ?? [];
    const faults = [{ file, line: 1, path: "", message, remedy }];
    return { file, kind, place, content: undefined, lineOf: () => undefined, faults };
  }
  const { value, faults, lineOf } = parseJson(decoded.text);
  const common = { file, kind, place, lineOf };
  const textFaults = faults.map((fault) => ({ ...fault, file, path: jsonPath(fault.path) }));
  if (faults.length > 0) return { ...common, content: undefined, faults: textFaults };
  const result = kind.schema.safeParse(value);
  if (result.success) return { ...common, content: result.data, faults: [] };
  return { ...common, content: undefined, faults: zodFaults(file, kind.schema, value, result.error.issues, lineOf) };
}

const known = new WeakMap<Uint8Array, ReadFile>();

/** Reads and checks one file against its schema; never throws for bad content. The same bytes are read once. */
export function readFile(path: string, bytes: Uint8Array): ReadFile {
  const before = known.get(bytes);
  if (before?.file === `data/${path}`) return before;
  const result = read(path, bytes);
  known.set(bytes, result);
  return result;
}
