import { publishedName } from "#src/exports/record-columns.ts";
import { recordTable } from "#src/exports/record-table.ts";
import type { Column } from "#src/exports/table.ts";
import { readSources } from "#src/exports/tables/crosswalk.ts";
import type { Portal, RecordOf } from "#src/load/portal.ts";
import { memberOf, type Member } from "#src/model/crosswalk.ts";
import { isBlank } from "#src/schema/blank.ts";
import { CONTINUED_KINDS } from "#src/schema/continuity.ts";
import { KINDS } from "#src/schema/kinds.ts";

type Row = RecordOf<"continuity">;

const fromOf = ({ from }: Row, portal: Portal) => memberOf(portal, from);
const toOf = ({ to }: Row, portal: Portal) => (isBlank(to) ? undefined : memberOf(portal, to));

const KIND_NAMES = CONTINUED_KINDS.map((kind) => `${publishedName(kind)} ${KINDS[kind].title}`).join("、");

/** Of one end of a row: which table it is in, what it is called, and the measure it is of. */
function endColumns(end: "from" | "to", of: string, member: (row: Row, portal: Portal) => Member | undefined): Column<Row>[] {
  const empty = end === "to" ? `。${of}がないときは空で、理由は to_blank にある` : "";
  return [
    {
      key: `${end}_kind`,
      title: `${of}のある表`,
      description: `${KIND_NAMES}${empty}`,
      type: "string",
      value: (row, portal) => {
        const found = member(row, portal);
        return found === undefined ? undefined : publishedName(found.kind);
      },
    },
    {
      key: `${end}_name`,
      title: `${of}の名前`,
      description: `印刷されたとおり。名前のない行では空${empty}`,
      type: "string",
      value: (row, portal) => member(row, portal)?.name,
    },
    {
      key: `${end}_measure`,
      title: `${of}の施策ID`,
      description: `${of}が入る施策、または施策そのもの${empty}`,
      type: "string",
      refersTo: ["measures"],
      value: (row, portal) => member(row, portal)?.measure,
    },
  ];
}

/** What became of the earlier plan: a row a pair, or a row with why there is no successor. */
export const continuityTable = recordTable("continuity", {
  also: [
    ...endColumns("from", "前の計画の相手", fromOf),
    {
      key: "from_plan",
      title: "前の計画ID",
      description: "前の計画。計画ID（plan）は、続くかどうかを見た次の計画",
      type: "string",
      refersTo: ["plans"],
      value: (row, portal) => fromOf(row, portal).plan,
    },
    ...endColumns("to", "この計画の相手", toOf),
    readSources<Row>((row, portal) => [fromOf(row, portal), toOf(row, portal)].filter((member) => member !== undefined)),
  ],
});
