import { FILE_KINDS } from "#src/load/file-kind.ts";
import { faultAt, type Check } from "#src/load/checks/check.ts";
import type { Fault } from "#src/load/fault.ts";
import type { ReadFile } from "#src/load/read-file.ts";

/** The places a required file must stand in: once, in every ward's folder, or in every plan's. */
function pathsOf(pattern: string, files: readonly ReadFile[]): string[] {
  if (!pattern.includes(":")) return [pattern];
  return files.flatMap(({ place: { ward, plan, id }, kind }) => {
    const isPlan = pattern.includes(":ward/:");
    const [of = "", own] = isPlan ? [ward, plan] : [kind?.isRecord === true && ward === undefined ? id : ward];
    if (of === "" || (isPlan && own === undefined)) return [];
    return [pattern.replace(":id", isPlan ? (own ?? "") : of).replace(":ward", of)];
  });
}

/** A file that must be there, named once. */
export const checkMissing: Check = ({ files }) => {
  const there = new Set(files.map(({ file }) => file));
  const wanted = FILE_KINDS.filter(({ isRequired }) => isRequired).flatMap(({ pattern }) => pathsOf(pattern, files));
  return [...new Set(wanted)]
    .map((path) => `data/${path}`)
    .filter((file) => !there.has(file))
    .map((file): Fault => ({
      file,
      path: "",
      message: "必要なファイルがありません",
      remedy: "ファイルを作るか、フォルダーとファイルの名前を確かめてください",
    }));
};

/** Folder and file names say what a record is: a copy in another folder must not change its plan or year in silence. */
export const checkFolders: Check = ({ entries, files }) => [
  ...entries.flatMap((entry) => {
    const { id } = entry.file.place;
    const own = entry.found.find(({ meaning }) => meaning.means === "id")?.value;
    return id === undefined || own === id
      ? []
      : [
          faultAt(
            { entry, path: ["id"] },
            `フォルダーの名前「${id}」とid「${String(own)}」が違います`,
            "フォルダーの名前とidを同じにしてください",
          ),
        ];
  }),
  ...files.flatMap(({ file, place, content, lineOf }): Fault[] =>
    place.fiscalYear === undefined || content === undefined || content["fiscalYear"] === Number(place.fiscalYear)
      ? []
      : [
          {
            file,
            line: lineOf(["fiscalYear"]),
            path: "fiscalYear",
            message: `ファイルの名前は${place.fiscalYear}年度ですが、中には${String(content["fiscalYear"])}年度とあります`,
            remedy: "正しいほうに合わせてください",
          },
        ],
  ),
];
