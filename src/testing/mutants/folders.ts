import { fileKind } from "#src/load/file-kind.ts";
import { catchable, readerOnly, type MutantClass } from "#src/testing/mutants/mutant.ts";
import { misspelt } from "#src/testing/mutants/letters.ts";
import { pick } from "#src/testing/mutants/random.ts";
import { textOf, withBytes, withText, type World } from "#src/testing/mutants/world.ts";
import { renamed } from "#src/testing/mutants/years.ts";

function nameOf(path: string): string {
  return path.split("/").at(-1) ?? "";
}

/** Whether a record of another file names one of this file. */
function isNamed({ sites, entries }: World, file: string): boolean {
  const ids = new Set(
    entries.flatMap(({ file: { file: path }, record }) => (path === `data/${file}` ? [record["id"] ?? record["unit"]] : [])),
  );
  return sites.some(({ meaning, value, entry }) => meaning?.means === "ref" && ids.has(value) && entry.file.file !== `data/${file}`);
}

/** A file of its own place: wards, plans, and what stands once for all. */
function isRequired(path: string): boolean {
  return !path.includes("wards/") || /\/(?:ward|plan)\.json$/u.test(path);
}

function missing(wanted: (world: World, file: string) => boolean): MutantClass["prepare"] {
  return (world) => {
    const files = [...world.bytes.keys()].filter((file) => wanted(world, file));
    return (random) => {
      const file = pick(random, files);
      return file === undefined ? undefined : withBytes(world, file, undefined, "なし");
    };
  };
}

/** Every file of a folder under another folder's name. */
function movedFolder(world: World, from: string, to: string) {
  return { what: `${from} → ${to}`, bytes: new Map([...world.bytes].map(([path, bytes]) => [path.replace(`${from}/`, `${to}/`), bytes])) };
}

function foldersOf({ bytes }: World): string[] {
  return [...new Set([...bytes.keys()].map((path) => path.split("/").slice(0, -1).join("/")))].filter((folder) => folder.includes("/"));
}

/** A list whose records others name, or whose emptiness shows. */
const isList = (file: string) => fileKind(file)?.kind.isRecord === false;

export const FOLDER_CLASSES: readonly MutantClass[] = [
  catchable(
    "必要なファイルがない",
    missing((_, file) => isRequired(file)),
  ),
  catchable(
    "ほかから指されているファイルがない",
    missing((world, file) => !isRequired(file) && isNamed(world, file)),
  ),
  readerOnly(
    "どこからも指されていないファイルがない",
    "あってもなくてもよいファイル。資料にある数とだけ合わなくなる",
    missing((world, file) => !isRequired(file) && !isNamed(world, file)),
  ),
  catchable("ファイルの名前の書き間違い", (world) => (random) => {
    const file = pick(random, [...world.bytes.keys()]) ?? "";
    const name = nameOf(file);
    const slip = `${misspelt(random, name.replace(/\.json$/u, ""))}.json`;
    return slip === name || fileKind(file.replace(name, slip)) !== undefined ? undefined : renamed(world, file, file.replace(name, slip));
  }),
  catchable("知らない名前のファイル", (world) => (random) => {
    const file = pick(random, [...world.bytes.keys()]) ?? "";
    const name =
      pick(random, [
        "memo.json",
        "README.md",
        `${nameOf(file)}.json`,
        nameOf(file).replace(".json", "2.json"),
        nameOf(file).replace(".json", " のコピー.json"),
        nameOf(file).replace(".json", ".csv"),
      ]) ?? "";
    const path = file.replace(nameOf(file), name);
    return fileKind(path) !== undefined ? undefined : withBytes(world, path, world.bytes.get(file), "＋");
  }),
  catchable("別の場所に置いたファイル", (world) => (random) => {
    const file =
      pick(
        random,
        [...world.bytes.keys()].filter((path) => !isRequired(path) || path.includes("wards/")),
      ) ?? "";
    const folder = pick(
      random,
      [...foldersOf(world), ".", "wards", "search"].filter((each) => each !== file.split("/").slice(0, -1).join("/")),
    );
    const to = folder === "." ? nameOf(file) : `${folder ?? ""}/${nameOf(file)}`;
    return renamed(world, file, to);
  }),
  catchable("別の計画や区の同じファイルで上書き", (world) => (random) => {
    const file = pick(random, [...world.bytes.keys()]) ?? "";
    const from = pick(
      random,
      [...world.bytes.keys()].filter((path) => path !== file && nameOf(path) === nameOf(file)),
    );
    return from === undefined ? undefined : withText(world, file, textOf(world, from), `← ${from}`);
  }),
  catchable("フォルダーの名前の書き間違い", (world) => (random) => {
    const folder =
      pick(
        random,
        foldersOf(world).filter((path) => path.startsWith("wards/")),
      ) ?? "";
    const name = nameOf(folder);
    const slip = misspelt(random, name);
    return slip === name ? undefined : movedFolder(world, folder, folder.replace(new RegExp(`${name}$`, "u"), slip));
  }),
  catchable("入れ替わった二つの計画のフォルダー", (world) => (random) => {
    const folders = foldersOf(world).filter((path) => world.bytes.has(`${path}/plan.json`));
    const [a, b] = [pick(random, folders), pick(random, folders)];
    if (a === undefined || b === undefined || a === b) return undefined;
    const swap = movedFolder({ ...world, bytes: movedFolder({ ...world, bytes: movedFolder(world, a, "x").bytes }, b, a).bytes }, "x", b);
    return { ...swap, what: `${a} ⇄ ${b}` };
  }),
  catchable("別の種類のファイルの中身", (world) => (random) => {
    const file = pick(random, [...world.bytes.keys()]) ?? "";
    const from = pick(
      random,
      [...world.bytes.keys()].filter((path) => nameOf(path) !== nameOf(file)),
    );
    return from === undefined || fileKind(from)?.kind === fileKind(file)?.kind
      ? undefined
      : withText(world, file, textOf(world, from), `← ${from}`);
  }),
  catchable("一覧の名前の書き間違い", (world) => (random) => {
    const file = pick(random, [...world.bytes.keys()].filter(isList)) ?? "";
    const list = pick(random, fileKind(file)?.kind.kinds ?? []) ?? "";
    return withText(world, file, textOf(world, file).replace(`"${list}":`, `"${misspelt(random, list)}":`), list);
  }),
  catchable("ほかから指されている一覧を空に", (world) => (random) => {
    const file =
      pick(
        random,
        [...world.bytes.keys()].filter((path) => isList(path) && isNamed(world, path)),
      ) ?? "";
    const kind = fileKind(file)?.kind;
    return kind === undefined
      ? undefined
      : withText(
          world,
          file,
          JSON.stringify({
            ...(file.match(/\d{4}(?=\.json)/u) === null ? {} : { fiscalYear: Number(nameOf(file).slice(0, 4)) }),
            ...Object.fromEntries(kind.kinds.map((name) => [name, []])),
          }),
          "[]",
        );
  }),
];
