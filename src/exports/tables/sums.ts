import { columnOf } from "#src/exports/record-columns.ts";
import { recordTable } from "#src/exports/record-table.ts";
import type { RecordOf } from "#src/load/portal.ts";
import { totalOf } from "#src/model/sum.ts";

export const sumsTable = recordTable("sums", {
  also: [
    {
      key: "parts",
      title: "足した数",
      description: "印刷されたとおりの、足した数の並び",
      type: "array",
      value: ({ parts }) => parts.map(({ text }) => text),
    },
    { key: "value", title: "合計（当サイト計算）", description: "足した数の合計", type: "number", value: (sum) => totalOf(sum).value },
    columnOf<RecordOf<"sums">>("units", "unit", (sum) => totalOf(sum).unit),
    {
      key: "comparator",
      title: "範囲",
      description: "足した数に約のあるものがあれば「約」",
      type: "string",
      value: (sum) => (totalOf(sum).isAbout ? "約" : undefined),
    },
    {
      key: "part_values",
      title: "足した数の値",
      description: "足した数と同じ順に、換算した数の並び。足すと合計になる",
      type: "array",
      value: ({ parts }) => parts.map(({ value }) => String(value)),
    },
  ],
});
