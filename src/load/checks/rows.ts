import type { Entry } from "#src/load/assemble.ts";
import { faultAt, type Check } from "#src/load/checks/check.ts";
import type { Fault } from "#src/load/fault.ts";
import { isBlank, type Blank } from "#src/schema/blank.ts";
import { entriesOf, type PrintedEntries } from "#src/schema/entries.ts";
import type { CellValue } from "#src/schema/quantity.ts";

/**
 * A 事業量 whose numbers stand in a row of the 年次別計画 tells the same as the row: it has the row's name, and each planned value is an
 * entry of the row's cell for that year. So a year that slips in one of the two shows.
 */
export const checkRows: Check = ({ entries }) => {
  const byId = new Map(entries.map((entry) => [entry.record["id"], entry]));
  const rowOf = (volume: Entry | undefined) => {
    const row = byId.get(volume?.record["row"]);
    // A row that is not there is told as such.
    return volume?.kind === "plannedVolumes" && row?.kind === "yearlyPlan" ? row : undefined;
  };
  return entries.flatMap((entry): Fault[] => {
    if (entry.kind === "plannedVolumes") {
      const row = rowOf(entry);
      return row === undefined ? [] : volumeFaults(entry, row);
    }
    if (entry.kind !== "indicatorValues") return [];
    const row = rowOf(byId.get(byId.get(entry.record["indicator"])?.record["plannedVolume"]));
    return row === undefined ? [] : valueFaults(entry, row);
  });
};

function volumeFaults(volume: Entry, row: Entry): Fault[] {
  const { measure, label } = volume.record;
  if (measure !== row.record["measure"])
    return [
      faultAt({ entry: volume, path: ["row"] }, `「${String(row.record["id"])}」は別の施策の行です`, "同じ施策の行のidを書いてください"),
    ];
  if (label === row.record["label"]) return [];
  return [
    faultAt(
      { entry: volume, path: ["label"] },
      `行の名前は「${String(row.record["label"])}」です`,
      "名前か row のどちらかを直してください",
    ),
  ];
}

function valueFaults(value: Entry, row: Entry): Fault[] {
  const { fiscalYear } = value.record;
  const planned = value.record["planned"] as CellValue;
  if (isBlank(planned)) return [];
  const cell = (row.record["cells"] as Readonly<Record<string, PrintedEntries | Blank>>)[String(fiscalYear)];
  const printed = cell === undefined || isBlank(cell) ? [] : entriesOf(cell);
  return entriesOf(planned.text)
    .filter((entry) => !printed.includes(entry))
    .map((entry) =>
      faultAt(
        { entry: value, path: ["planned", "text"] },
        `年次別計画の行「${String(row.record["id"])}」の${String(fiscalYear)}年度のますに「${entry}」はありません`,
        "年度と文字を資料と照らし合わせ、どちらかを直してください",
      ),
    );
}
