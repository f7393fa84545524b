import { statSync } from "node:fs";
import { OperatorFault } from "#src/operator-fault.ts";

/**
 * @param name what the folder is, in a message
 * @param remedy what to do where it is none
 * @throws OperatorFault when there is no such folder
 */
export function existingFolder(path: string, name: string, remedy: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory() === true) return path;
  throw new OperatorFault(`${name}「${path}」${found === undefined ? "がありません" : "はフォルダーではありません"}。${remedy}`, 2);
}

/** The data of this run: the folder asked for, else MICHISHIRUBE_DATA, else data. */
export function dataFolder(asked?: string): string {
  if (asked !== undefined) return existingFolder(asked, "データのフォルダー", "使い方：npm run check -- [データのフォルダー]");
  const named = process.env["MICHISHIRUBE_DATA"] ?? "";
  return named === ""
    ? existingFolder("data", "データのフォルダー", "プロジェクトのいちばん上のフォルダーで実行してください。")
    : existingFolder(named, "MICHISHIRUBE_DATA：フォルダー", "データのある所を指定するか、指定をやめてください。");
}
