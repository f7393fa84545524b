import { columnOf, placeColumns, publishedName } from "#src/exports/record-columns.ts";
import { inReleasedOrder, recordTable } from "#src/exports/record-table.ts";
import type { Column, Table } from "#src/exports/table.ts";
import type { Portal, RecordOf } from "#src/load/portal.ts";
import { membersOf, wardsOfGroup, type Member } from "#src/model/crosswalk.ts";
import { MEMBER_KINDS } from "#src/schema/crosswalk-group.ts";
import { KINDS } from "#src/schema/kinds.ts";

type Group = RecordOf<"crosswalkGroups">;

/** Each once, in their order. */
const distinct = (ids: readonly (string | undefined)[]) => [...new Set(ids.filter((id) => id !== undefined))];

/** The documents that were read side by side: their ids, so that whoever takes a judgement along names them. */
export function readSources<Row>(members: (row: Row, portal: Portal) => readonly Member[]): Column<Row> {
  return {
    key: "sources",
    title: "読みくらべた資料",
    description: "出典の表（sources）のidの並び",
    type: "array",
    refersTo: ["sources"],
    value: (row, portal) => distinct(members(row, portal).map(({ source }) => source.source)),
  };
}

/** A row a group: what it is, whether its members may be compared, and why. */
export const crosswalkTable = recordTable("crosswalkGroups", {
  id: "crosswalk",
  also: [
    {
      key: "wards",
      title: "区IDの並び",
      description: "まとまりに記録がある区",
      type: "array",
      refersTo: ["wards"],
      value: (group, portal) => wardsOfGroup(portal, group),
    },
    {
      key: "measures",
      title: "施策IDの並び",
      description: "まとまりの記録か、その記録が入る施策。どの施策のものでもない記録（経営方針など）の分はない",
      type: "array",
      refersTo: ["measures"],
      value: (group, portal) => distinct(membersOf(portal, group).map(({ measure }) => measure)),
    },
    readSources<Group>((group, portal) => membersOf(portal, group)),
  ],
});

interface MemberRow {
  readonly group: Group;
  readonly member: Member;
}

const KIND_NAMES = MEMBER_KINDS.map((kind) => `${publishedName(kind)} ${KINDS[kind].title}`).join("、");

/** A row a member of a group: which record of which table it is, and where it stands in its source. */
export const crosswalkMembersTable: Table<MemberRow> = {
  id: "crosswalk-members",
  title: "区をまたぐまとまりの記録",
  description: "まとまり（crosswalk）に入る記録。1行がひとつの記録。",
  caveats: [
    "まとまりに入れるかどうかは当サイトの判断です。くらべられるかは、行の label と、crosswalk の表の reason を見てください。",
    "member_table は、その記録がある公開の表の名前です。値や要約は、その表を member のidで引いてください。",
  ],
  primaryKey: ["crosswalk", "member"],
  columns: inReleasedOrder("crosswalk-members", [
    { ...columnOf<MemberRow>("crosswalkGroups", "id", ({ group }) => group.id, "crosswalk"), refersTo: ["crosswalkGroups"] },
    columnOf("crosswalkGroups", "title", ({ group }) => group.title, "crosswalk_title"),
    columnOf("crosswalkGroups", "label", ({ group }) => group.label),
    {
      key: "member",
      title: "入る記録のid",
      description: "施策・内訳・事業量・指標・経営方針・数値のid",
      type: "string",
      refersTo: MEMBER_KINDS,
      value: ({ member }) => member.id,
    },
    {
      key: "member_table",
      title: "記録のある表",
      description: KIND_NAMES,
      type: "string",
      value: ({ member }) => publishedName(member.kind),
    },
    {
      key: "name",
      title: "記録の名前",
      description: "印刷されたとおり。数値の名前と、経営方針の文の要約は当サイトの言葉",
      type: "string",
      value: ({ member }) => member.name,
    },
    {
      key: "name_blank",
      title: "記録の名前がない理由",
      description: "資料に名前がなく文だけのとき not-stated",
      type: "string",
      value: ({ member }) => (member.name === undefined ? "not-stated" : undefined),
    },
    columnOf("measures", "ward", ({ member }) => member.ward),
    columnOf("subItems", "plan", ({ member }) => member.plan),
    {
      key: "plan_blank",
      title: "計画IDがない理由",
      description: "一つの計画のものではなく、区の記録のとき not-applicable",
      type: "string",
      value: ({ member }) => (member.plan === undefined ? "not-applicable" : undefined),
    },
    columnOf("subItems", "measure", ({ member }) => member.measure),
    {
      key: "measure_blank",
      title: "施策IDがない理由",
      description: "どの施策のものでもないとき not-applicable",
      type: "string",
      value: ({ member }) => (member.measure === undefined ? "not-applicable" : undefined),
    },
    ...placeColumns<MemberRow>(({ member }) => member.source),
  ]),
  rows: (portal) => portal.crosswalkGroups.flatMap((group) => membersOf(portal, group).map((member) => ({ group, member }))),
};
