import { column } from "#src/exports/columns.ts";
import type { Table } from "#src/exports/table.ts";
import type { Ward } from "#src/schema/ward.ts";

export const wardsTable: Table<Ward> = {
  id: "wards",
  title: "区",
  description: "資料を収めている区と、その全国地方公共団体コード。",
  caveats: [],
  primaryKey: ["id"],
  columns: [
    column("id", "区ID", "string", "区の識別子", ({ id }) => id),
    column("code", "全国地方公共団体コード", "string", "6桁。先頭の0を失わないよう文字として扱う", ({ code }) => code),
    column("name", "区名", "string", "区の名前", ({ name }) => name),
    column("name_kana", "区名の読み", "string", "ひらがな", ({ nameKana }) => nameKana),
    column("name_en", "区名（英語）", "string", "英語表記", ({ nameEn }) => nameEn),
    column("homepage", "公式サイト", "url", "区の公式サイトの先頭ページ", ({ homepage }) => homepage),
  ],
  rows: ({ wards }) => wards,
};
