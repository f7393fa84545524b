import { FILE_KINDS } from "#src/load/file-kind.ts";
import { faultAt, type Check } from "#src/load/checks/check.ts";
import type { Fault } from "#src/load/fault.ts";

/** A file or folder that must be there, named once. */
export const checkMissing: Check = ({ files }) => {
  const there = new Set(files.map(({ file }) => file));
  const wanted = FILE_KINDS.flatMap(({ pattern }) => {
    if (!pattern.includes(":")) return [`data/${pattern}`];
    if (pattern === "wards/:id/ward.json")
      return files.flatMap(({ place }) => (place.ward === undefined ? [] : [`data/wards/${place.ward}/ward.json`]));
    if (pattern !== "wards/:ward/:id/plan.json") return [];
    return files.flatMap(({ place: { ward = "", plan } }) => (plan === undefined ? [] : [`data/wards/${ward}/${plan}/plan.json`]));
  });
  return [...new Set(wanted)]
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
